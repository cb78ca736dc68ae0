package org.annalist.channel.telegram.feedback;

import java.nio.charset.StandardCharsets;

/** Text as UTF-8, of which Telegram counts the bytes. */
final class Utf8 {
  private Utf8() {}

  /** Returns as much of a text, from its beginning, as there is room for; no half character. */
  static String first(String text, int bytes) {
    int end = 0;
    int length = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      length += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (length > bytes) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
