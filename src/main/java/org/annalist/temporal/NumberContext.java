package org.annalist.temporal;

import java.util.Set;

/** Tells from the words around a number that it is no year. */
final class NumberContext {
  private static final Set<String> LINKS = Set.of("and", "or", ",", "&", "/", "to", "-");
  private static final Set<String> SIGNS_BEFORE = Set.of("$", "€", "£", "₼", "#", "№", "+", "§");
  private static final Set<String> SIGNS_BEHIND = Set.of("%", "$", "€", "£", "₼", "°");
  private static final Set<String> ARTICLES_AND_LINKS =
      Set.of("and", "or", "in", "on", "at", "the", "of", "was", "were", "to", "by", "for", "with");
  private static final Set<String> PLURALS = Set.of("resolutions", "articles", "nos", "sections");

  /** How far back a list of numbers is followed: "resolutions 822, 853, 874 and 884". */
  private static final int LONGEST_LIST = 16;

  private NumberContext() {}

  /**
   * Tells whether one of the next words is something that is counted: people, km.
   *
   * @param line the line
   * @param next the place behind the number
   * @param words how many words to look at
   * @return true for "1500 people" and "1500 to 2000 people"
   */
  static boolean counts(DateLine line, int next, int words) {
    int from = isLinkToNumber(line, next) ? next + 2 : next;
    for (int at = from; at < from + words; at++) {
      if (DateWords.COUNTED.has(line.token(at))) {
        return true;
      }
      if (!line.token(at).isLetters() || ARTICLES_AND_LINKS.contains(line.token(at).text())) {
        return false;
      }
    }
    return false;
  }

  /**
   * Tells whether a word or sign joins two numbers.
   *
   * @param line the line
   * @param at its place
   * @return true for "and", "or", "to", a comma, a hyphen and their like
   */
  static boolean isLink(DateLine line, int at) {
    return LINKS.contains(line.token(at).text());
  }

  private static boolean isLinkToNumber(DateLine line, int at) {
    return isLink(line, at) && line.token(at + 1).isDigits();
  }

  /**
   * Tells whether the words before say that the number is a name: resolution 1992, No. 1244.
   *
   * @param line the line
   * @param at the place of the number
   * @return true when it is no year
   */
  static boolean isNumbered(DateLine line, int at) {
    DateToken before = line.token(line.token(at - 1).is(".") ? at - 2 : at - 1);
    if (DateWords.NUMBERED.has(before)) {
      return true;
    }
    int back = at;
    while (at - back < LONGEST_LIST
        && isLink(line, back - 1)
        && line.token(back - 2).isDigits(1, 4)) {
      back -= 2;
    }
    return back < at && PLURALS.contains(line.token(back - 1).text());
  }

  /**
   * Tells whether digits go on into letters, a decimal part or a time: 1990km, 1990.5, 19:90.
   *
   * @param line the line
   * @param next the place behind the digits
   * @return true when they are a part of something longer
   */
  static boolean runsOn(DateLine line, int next) {
    DateToken behind = line.token(next);
    if (!behind.glued()) {
      return false;
    }
    boolean joins = behind.is(".") || behind.is(":") || behind.is("@");
    boolean half = (behind.is("h") || behind.is("q")) && line.token(next + 1).isDigits(1, 1);
    return (behind.isLetters() && !half)
        || SIGNS_BEHIND.contains(behind.text())
        || (joins && line.token(next + 1).glued() && line.token(next + 1).isDigits());
  }

  /**
   * Tells whether a sign before digits says that they are no year: $1990, 3.1990, #1990.
   *
   * @param line the line
   * @param at the place of the digits
   * @return true when they are part of something longer
   */
  static boolean hasSignBefore(DateLine line, int at) {
    DateToken before = line.token(at - 1);
    if (SIGNS_BEFORE.contains(before.text())) {
      return true;
    }
    boolean joins = before.is(".") || before.is(":") || before.is("@");
    return joins && line.token(at).glued() && before.glued() && line.token(at - 2).isDigits();
  }

  /**
   * Tells whether digits go on before or behind a match, joined by a hyphen or slash.
   *
   * @param match a match
   * @return true for 1990 in 555-12-1990
   */
  static boolean isPartOfNumber(DateMatch match) {
    return isPartOfNumber(match.line(), match.from(), match.end());
  }

  /**
   * Tells whether digits go on before or behind some pieces, joined by a hyphen or slash.
   *
   * @param line the line
   * @param from the place of the first piece
   * @param end the place behind the last
   * @return true for 1990 in 555-12-1990
   */
  static boolean isPartOfNumber(DateLine line, int from, int end) {
    boolean before = isJoin(line, from - 1) && line.token(from - 2).isDigits();
    boolean behind = isJoin(line, end) && line.token(end + 1).isDigits();
    int start = line.pieces().get(from).span().start();
    boolean startsGlued = before && line.token(from - 1).span().end() == start;
    return startsGlued || (behind && line.token(end + 1).glued());
  }

  private static boolean isJoin(DateLine line, int at) {
    return line.token(at).glued() && (line.token(at).is("-") || line.token(at).is("/"));
  }
}
