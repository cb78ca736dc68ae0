package org.annalist.temporal;

import java.util.Set;
import org.annalist.temporal.DateSlot.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads years where the form around them makes certain that they are years. Two digits up to 29 are
 * years from 2000 on, others of the 1900s.
 */
final class YearReader {
  private static final Set<String> YEAR_WORDS =
      Set.of(
          "il",
          "ilin",
          "ilde",
          "ilden",
          "yil",
          "yili",
          "yilinda",
          "yilinin",
          "год",
          "года",
          "году",
          "г",
          "թ",
          "թվական",
          "թվականի",
          "թվականին");

  /** Azerbaijani and Turkish endings, behind a hyphen or an apostrophe: 1990-cı, 1990'da. */
  private static final Set<String> ENDINGS =
      Set.of("ci", "cu", "inci", "uncu", "da", "de", "ta", "te", "in", "un", "nin", "dan", "den");

  private YearReader() {}

  static @Nullable Hit year(DateLine line, int at) {
    Hit era = withEra(line, at);
    if (era != null) {
      return era;
    }
    Hit words = NumberReader.year(line, at);
    if (words != null) {
      return words;
    }
    Hit digits = line.token(at).is("'") ? shortYear(line, at + 1) : fourDigits(line, at);
    boolean glued = line.token(at + 1).glued() || !line.token(at).is("'");
    return digits == null || !glued ? null : standing(line, at, digits);
  }

  static @Nullable Hit yearEvenShort(DateLine line, int at) {
    Hit year = year(line, at);
    if (year != null) {
      return year;
    }
    Hit digits = shortYear(line, at);
    boolean counts = NumberContext.counts(line, at + 1, 2);
    boolean day = DateWords.MONTH.has(line.token(at + 1));
    return digits == null || counts || day ? null : standing(line, at, digits);
  }

  static @Nullable Hit fourDigits(DateLine line, int at) {
    DateToken token = line.token(at);
    boolean fits = token.isDigits(4, 4) && token.number() >= 1000 && token.number() < 3000;
    return fits ? new Hit(at + 1, token.number()) : null;
  }

  private static @Nullable Hit shortYear(DateLine line, int at) {
    DateToken token = line.token(at);
    return token.isDigits(2, 2) ? new Hit(at + 1, ofTwoDigits(token.number())) : null;
  }

  /**
   * Completes two digits to a year.
   *
   * @param digits 0 to 99
   * @return 2000 to 2029, or 1930 to 1999
   */
  static int ofTwoDigits(int digits) {
    return digits < 30 ? 2000 + digits : 1900 + digits;
  }

  /** Reads AD 79, 79 AD or 234 BC. */
  private static @Nullable Hit withEra(DateLine line, int at) {
    boolean before = line.token(at).is("ad");
    DateToken number = line.token(before ? at + 1 : at);
    if (!number.isDigits(1, 4) || number.number() == 0) {
      return null;
    }
    Hit era = before ? new Hit(at + 2, 1) : EraReader.era(line, at + 1);
    return era == null ? null : new Hit(era.next(), EraReader.year(number.number(), era.value()));
  }

  /** Takes the word for "year" along, and refuses digits that are part of something else. */
  private static @Nullable Hit standing(DateLine line, int at, Hit digits) {
    int next = behindYearWord(line, behindEnding(line, digits.next()));
    boolean round = digits.value() % 50 == 0;
    boolean counts = round && NumberContext.counts(line, next, 3);
    boolean amidst = next == digits.next() && NumberContext.runsOn(line, next);
    return counts || amidst || NumberContext.hasSignBefore(line, at)
        ? null
        : new Hit(next, digits.value());
  }

  private static int behindEnding(DateLine line, int at) {
    boolean joined = line.token(at).glued() && (line.token(at).is("-") || line.token(at).is("'"));
    return joined && line.token(at + 1).glued() && ENDINGS.contains(line.token(at + 1).text())
        ? at + 2
        : at;
  }

  private static int behindYearWord(DateLine line, int at) {
    if (!YEAR_WORDS.contains(line.token(at).text())) {
      return at;
    }
    boolean shortened = line.token(at).text().length() == 1 && line.token(at + 1).is(".");
    return shortened ? at + 2 : at + 1;
  }
}
