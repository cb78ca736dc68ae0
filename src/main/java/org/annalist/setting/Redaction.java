package org.annalist.setting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of what is about to be printed: those of this process, as they are and as they
 * stand in an address, whatever has the shape of a bot's token, and passwords in addresses. It
 * stands behind {@link Secret}, for what a library says of its own. May be shared by threads.
 */
public final class Redaction {
  /** That of this process, whose log and standard error are one for all, too. */
  public static final Redaction OF_THIS_PROCESS = new Redaction();

  /** What is shorter would take words out of the log that are no secret. */
  private static final int SHORTEST = 6;

  private static final Pattern TOKEN =
      Pattern.compile("\\d{3,20}(?::|%(?:25)?3[Aa])[A-Za-z0-9_-]{30,64}");
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?i)(?<=//)[^/@\\s]{1,200}(?=@)|(?<=\\b(?:password|passwd|pwd)=)[^&;,\\s\"']{1,200}");

  /**
   * The forms of secrets, each with the pattern that finds it: the longest first, for one secret
   * may be a part of another. No pattern repeats anything.
   */
  private final ConcurrentNavigableMap<String, Pattern> forms =
      new ConcurrentSkipListMap<>(
          Comparator.comparingInt(String::length).reversed().thenComparing(form -> form));

  /** Makes one that knows no secret yet. */
  public Redaction() {}

  /**
   * Hides a secret from now on.
   *
   * @param secret the secret; one of less than six characters is not looked for
   */
  public void hide(Secret secret) {
    String value = secret.reveal();
    if (value.length() >= SHORTEST) {
      add(value, 0);
      String inAddress = URLEncoder.encode(value, StandardCharsets.UTF_8);
      add(inAddress, Pattern.CASE_INSENSITIVE);
      add(inAddress.replace("+", "%20"), Pattern.CASE_INSENSITIVE);
      add(value.replace("\\", "\\\\").replace("\"", "\\\""), 0);
    }
  }

  private void add(String form, int flags) {
    forms.put(form, Pattern.compile(form, Pattern.LITERAL | flags));
  }

  /** Hides the password in the address of a database, where there is one. */
  void hidePasswordIn(String address) {
    Matcher password = PASSWORD.matcher(address);
    while (password.find()) {
      String found = password.group();
      hide(new Secret(found.substring(found.indexOf(':') + 1)));
    }
  }

  /**
   * Cleans a text.
   *
   * @param text what is to be printed
   * @return the text with {@code ***} in place of each secret
   */
  public String clean(String text) {
    String clean = TOKEN.matcher(text).replaceAll(Secret.MASK);
    for (Pattern form : forms.values()) {
      clean = form.matcher(clean).replaceAll(Secret.MASK);
    }
    return PASSWORD.matcher(clean).replaceAll(Secret.MASK);
  }
}
