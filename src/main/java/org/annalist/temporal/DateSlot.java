package org.annalist.temporal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a pattern may name in place of a word: a day, a month, a date found before. */
enum DateSlot {
  /** A weekday's name, with a comma or full stop behind it. */
  WEEKDAY,
  /** A day of the month, 20, 20th or twentieth; any two digits, so that 32 May is noticed. */
  DAY,
  /** A day of the month without an ordinal ending, in words: twenty one. */
  DAY_IN_WORDS,
  /** A number with an ordinal ending or in words: 19th, nineteenth. */
  ORDINAL,
  /** A Roman numeral up to XXI. */
  ROMAN,
  /** A month's name, in full, short, in several languages, or with a slip of the finger. */
  MONTH,
  /** A year that the form around it makes certain of: 1990, '90, 234 BC, nineteen ninety. */
  YEAR,
  /** The same, or two digits. */
  YEAR_EVEN_SHORT,
  /** Four digits from 1000 to 2999, whatever follows. */
  FOUR_DIGITS,
  /** Two digits exactly. */
  TWO_DIGITS,
  /** One or two digits. */
  SHORT_NUMBER,
  /** One to four digits. */
  NUMBER,
  /** A number in words: two hundred and sixty-seven. */
  NUMBER_IN_WORDS,
  /** How many: 10, ten, a. */
  AMOUNT,
  /** BC or AD in any writing; its value is -1 or 1. */
  ERA,
  /** A season's name, in several languages. */
  SEASON,
  /** Eighties, nineties. */
  DECADE,
  /** Day, week, month, year, decade, century; its value tells which. */
  UNIT,
  /** A date that an earlier rule found. */
  DATE;

  /**
   * Reads the slot.
   *
   * @param line the line
   * @param at where to start
   * @return what was read, or null where the pieces there do not fit
   */
  @Nullable Hit read(DateLine line, int at) {
    return switch (this) {
      case WEEKDAY -> DayReader.weekday(line, at);
      case DAY -> DayReader.day(line, at);
      case DAY_IN_WORDS -> NumberReader.belowHundred(line, at);
      case ORDINAL -> DayReader.ordinal(line, at);
      case ROMAN -> DayReader.roman(line, at);
      case MONTH -> MonthReader.month(line, at);
      case YEAR -> YearReader.year(line, at);
      case YEAR_EVEN_SHORT -> YearReader.yearEvenShort(line, at);
      case FOUR_DIGITS -> YearReader.fourDigits(line, at);
      case TWO_DIGITS -> digits(line, at, 2, 2);
      case SHORT_NUMBER -> digits(line, at, 1, 2);
      case NUMBER -> digits(line, at, 1, 4);
      case NUMBER_IN_WORDS -> NumberReader.number(line, at);
      case AMOUNT -> NumberReader.amount(line, at);
      case ERA -> EraReader.era(line, at);
      case SEASON -> word(DateWords.SEASON, line, at);
      case DECADE -> word(DateWords.DECADE, line, at);
      case UNIT -> word(DateWords.UNIT, line, at);
      case DATE -> date(line, at);
    };
  }

  /**
   * What a slot read.
   *
   * @param next the place behind it
   * @param value what it means; for {@link #DATE} its place
   */
  record Hit(int next, int value) {}

  private static @Nullable Hit word(DateWords kind, DateLine line, int at) {
    int value = kind.valueOf(line.token(at));
    return value == DateWords.NOT_THERE ? null : new Hit(at + 1, value);
  }

  private static @Nullable Hit digits(DateLine line, int at, int least, int most) {
    DateToken token = line.token(at);
    return token.isDigits(least, most) ? new Hit(at + 1, token.number()) : null;
  }

  private static @Nullable Hit date(DateLine line, int at) {
    Optional<FoundDate> found = line.found(at);
    return found.isPresent() && found.get().date() != null ? new Hit(at + 1, at) : null;
  }
}
