package org.annalist.setting;

import java.util.Locale;
import java.util.Optional;

/**
 * One row of the table of settings.
 *
 * @param key the name in the configuration file, such as {@code telegram.poll-seconds}
 * @param kind what values it takes
 * @param standard the value where none is set, as text; empty where the setting may stay unset
 * @param help what it does, one line
 * @param example a value as text, for messages and for the documented file
 * @param <T> the type of its values
 */
public record Setting<T>(
    String key, Kind<T> kind, Optional<String> standard, String help, String example) {

  static <T> Setting<T> of(String key, Kind<T> kind, String standard, String help) {
    return new Setting<>(key, kind, Optional.of(standard), help, standard);
  }

  static <T> Setting<T> optional(String key, Kind<T> kind, String example, String help) {
    return new Setting<>(key, kind, Optional.empty(), help, example);
  }

  /**
   * Returns the environment variable that overrides the configuration file.
   *
   * @return {@code ANNALIST_TELEGRAM_POLL_SECONDS} for {@code telegram.poll-seconds}
   */
  public String environmentVariable() {
    return Environment.PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
