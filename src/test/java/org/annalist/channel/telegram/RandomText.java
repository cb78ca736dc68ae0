package org.annalist.channel.telegram;

import java.util.Random;

/** Text that is up to no good: markup, every plane of Unicode, and what is no character at all. */
public final class RandomText {
  private static final String[] PARTS = {
    "<b>",
    "</b>",
    "<a href=\"https://evil.example\">",
    "&amp;",
    "&lt;",
    "&",
    "<",
    ">",
    "\"",
    "\\",
    "[1]",
    "*",
    "_",
    " ",
    "\n",
    "word",
    "Şuşa",
    "Շուշի",
    "Шуша",
    "👩‍👩‍👧",
    "\0",
    "\u202e",
    "\u2066",
    "\ud800",
    "\udc00",
    "'; DROP TABLE claim; --"
  };

  private RandomText() {}

  public static String next(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
    }
    return text.toString();
  }
}
