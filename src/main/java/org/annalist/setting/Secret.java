package org.annalist.setting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A value that must not be seen, such as a bot's token: it prints as {@code ***}. Immutable.
 *
 * <p>Comparing two secrets takes the same time wherever they differ, so that nobody can find one by
 * measuring.
 */
public final class Secret {
  /** How every secret prints. */
  static final String MASK = "***";

  private final String value;

  /**
   * Hides a value.
   *
   * @param value the value to hide
   */
  public Secret(String value) {
    this.value = value;
  }

  /**
   * Returns the value itself, for the one place that sends it.
   *
   * @return the value, which must not be logged or shown
   */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  /**
   * Returns a mask.
   *
   * @return {@code ***}
   */
  @Override
  public String toString() {
    return MASK;
  }

  private byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
