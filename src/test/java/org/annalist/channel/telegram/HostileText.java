package org.annalist.channel.telegram;

import java.util.List;
import java.util.Random;

/**
 * Messages that are up to no good, at most as long as Telegram lets them be. The same seed gives
 * the same messages.
 */
final class HostileText {
  private static final int LONGEST = 4096;

  private static final List<String> QUESTIONS =
      List.of(
          "When was the ",
          "How many people died in ",
          "What happened on ",
          "Who led ",
          "Where is ",
          "how long between ",
          "what followed in ",
          "Compare ",
          "and in ",
          "source?",
          "in order, ",
          "for my essay i need to know ",
          "is it true that ",
          "timeline of ",
          "what about ",
          "how many years from ",
          "the October one",
          "which of ",
          "more",
          "Did the ");

  private static final List<String> MARKUP =
      List.of(
          "<b>",
          "</b>",
          "<a href=\"javascript:alert(1)\">",
          "<a href='tg://user?id=7'>x</a>",
          "<pre><code class=\"language-x\">",
          "<tg-spoiler>",
          "<!--",
          "]]>",
          "&lt;",
          "&#0;",
          "&#x41;",
          "&amp;amp;",
          "<",
          ">",
          "\"",
          "'",
          "*_~`|[](){}#+-=.!\\",
          "[x](https://evil.example)",
          "@somebody",
          "https://evil.example/a?b=c&d=<e>",
          "t.me/evil",
          "/start",
          "/forget",
          "{date}");

  private static final List<String> QUERIES =
      List.of(
          "'; DROP TABLE claim; --",
          "\" OR 1=1 --",
          "%' OR '%'='",
          "x' UNION SELECT * FROM source --",
          "NEAR(\"a\" \"b\", 2)",
          "AND OR NOT",
          "text:*",
          "\"unclosed",
          "^start*",
          "{a b} : c",
          "-col : x",
          "a*b*c*",
          "(((\"",
          ")))",
          "NEAR/3",
          "\0",
          "claim MATCH 'x'",
          "? ?1 :a @a $a",
          "ATTACH '/tmp/x'");

  private static final List<String> DATES =
      List.of(
          "32.13.1990",
          "00/00/0000",
          "31 February 1991",
          "29.02.1900",
          "99999999-99-99",
          "1990-",
          "between 1990 and",
          "the -5th century",
          "the 0s",
          "5000000000 years ago",
          "24:61",
          "from 1999 to 1888",
          "the day after the day after the day after",
          "February 30th",
          "the 999th century",
          "in the 19900s",
          "1/2/3/4/5",
          "2024-W99",
          "Y-170000002",
          "198X~?",
          "every year since 0",
          "the 31st of the month after next",
          "3.14.15.92.65",
          "٢٠ يناير ١٩٩٠",
          "1988 to 1989 to 1990 to",
          "before after before after",
          "midsummer of 12 BC",
          "year 10000");

  private static final String SPECIAL =
      "İıßŉǰΐſKÅﷺﬃ㎏①²½ǅʼ\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a"
          + "\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufffc\ufffe\uffff\ud800\udc00"
          + "\u0000\u0007\u001b\u007f\u0085\ud83d\udc69\u200d\ud83d\udc67\ud83c\udde6\ud83c\uddff각힣각";

  private final Random random;
  private final List<String> names;

  /**
   * Makes a generator.
   *
   * @param names names that mean something to the bot
   */
  HostileText(long seed, List<String> names) {
    random = new Random(seed);
    this.names = names;
  }

  /** Returns the next message, never blank. */
  String next() {
    String text =
        switch (random.nextInt(14)) {
          case 0 -> anything(1 + random.nextInt(200));
          case 1 -> repeated(one(MARKUP), 1 + random.nextInt(60)) + one(names);
          case 2 -> one(QUESTIONS) + one(QUERIES) + " " + one(names) + one(QUERIES);
          case 3 -> one(QUESTIONS) + tower();
          case 4 -> longWord();
          case 5 -> brackets();
          case 6 -> digits();
          case 7 -> one(QUESTIONS) + one(DATES) + " " + one(DATES) + " " + one(names);
          case 8 -> repeated(one(DATES) + " ", LONGEST);
          case 9 -> between(one(QUESTIONS) + one(names) + "?", SPECIAL);
          case 10 -> repeated(one(QUESTIONS), LONGEST) + one(names);
          case 11 -> words(1 + random.nextInt(300));
          case 12 -> damaged(one(QUESTIONS) + one(names) + " " + one(DATES));
          default -> mixture();
        };
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    return cut.isBlank() ? "?" : cut;
  }

  /** Any code points, of one plane or of all, among them those that are no characters. */
  private String anything(int count) {
    int plane = random.nextInt(18);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.appendCodePoint(
          plane == 17 ? random.nextInt(0x110000) : (plane << 16) + random.nextInt(0x10000));
    }
    return text.toString();
  }

  private String tower() {
    StringBuilder text = new StringBuilder(one(names));
    int height = random.nextInt(LONGEST);
    for (int i = 0; i < height; i++) {
      text.append((char) (0x300 + random.nextInt(0x70)));
    }
    return text + "?";
  }

  private String longWord() {
    String part =
        switch (random.nextInt(5)) {
          case 0 -> "a";
          case 1 -> "ab-";
          case 2 -> one(names).replace(" ", "");
          case 3 -> String.valueOf(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
          default -> anything(3);
        };
    return (random.nextBoolean() ? one(QUESTIONS) : "") + repeated(part, LONGEST);
  }

  private String brackets() {
    String open = List.of("(", "[", "{", "<", "«", "“", "((", "[1]").get(random.nextInt(8));
    return repeated(open, 1 + random.nextInt(LONGEST))
        + one(names)
        + (random.nextBoolean() ? ")" : "");
  }

  private String digits() {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? one(QUESTIONS) : "");
    int count = 1 + random.nextInt(random.nextBoolean() ? 40 : LONGEST);
    String signs = random.nextBoolean() ? "0123456789" : "0123456789./-–: ,+~?XYESth";
    for (int i = 0; i < count; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  private String between(String text, String signs) {
    StringBuilder mixed = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              mixed.appendCodePoint(letter);
              if (random.nextInt(3) == 0) {
                mixed.append(signs.charAt(random.nextInt(signs.length())));
              }
            });
    return mixed.toString();
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      List<String> from = List.of(QUESTIONS, names, DATES).get(random.nextInt(3));
      String[] parts = one(from).split(" ");
      text.append(parts.length == 0 ? "?" : parts[random.nextInt(parts.length)]).append(' ');
    }
    return text.toString();
  }

  private String damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(12); i > 0 && damaged.length() > 1; i--) {
      int at = random.nextInt(damaged.length());
      if (random.nextBoolean()) {
        damaged.deleteCharAt(at);
      } else {
        damaged.insert(at, (char) (32 + random.nextInt(95)));
      }
    }
    return damaged.toString();
  }

  private String mixture() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(20); i > 0; i--) {
      text.append(one(List.of(QUESTIONS, MARKUP, QUERIES, DATES, names).get(random.nextInt(5))));
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One in four fills the longest message. */
  private String repeated(String part, int most) {
    int length = random.nextInt(4) == 0 ? LONGEST : random.nextInt(400);
    return part.repeat(Math.min(most, 1 + length / Math.max(1, part.length())));
  }
}
