package org.annalist.temporal;

import org.annalist.temporal.DateSlot.Hit;
import org.jspecify.annotations.Nullable;

/** Reads numbers in English words, joined by blanks or hyphens. */
final class NumberReader {
  private NumberReader() {}

  /** Reads 1 to 99: seven, twelve, twenty-one. */
  static @Nullable Hit belowHundred(DateLine line, int at) {
    int value = DateWords.CARDINAL.valueOf(line.token(at));
    if (value < 20) {
      return value == DateWords.NOT_THERE ? null : new Hit(at + 1, value);
    }
    int next = skip("-", line, at + 1);
    int unit = DateWords.CARDINAL.valueOf(line.token(next));
    return unit >= 1 && unit <= 9 ? new Hit(next + 1, value + unit) : new Hit(at + 1, value);
  }

  /** Reads first to thirty-first. */
  static @Nullable Hit ordinal(DateLine line, int at) {
    int value = DateWords.ORDINAL.valueOf(line.token(at));
    if (value != DateWords.NOT_THERE) {
      return new Hit(at + 1, value);
    }
    int tens = DateWords.CARDINAL.valueOf(line.token(at));
    int next = skip("-", line, at + 1);
    int unit = DateWords.ORDINAL.valueOf(line.token(next));
    boolean joins = (tens == 20 || tens == 30) && unit >= 1 && unit <= 9;
    return joins ? new Hit(next + 1, tens + unit) : null;
  }

  /** Reads 1 to 9999: sixty-seven, two hundred and sixty-seven, one thousand seven hundred. */
  static @Nullable Hit number(DateLine line, int at) {
    Hit group = belowThousand(line, at);
    if (group == null || !line.token(group.next()).is("thousand") || group.value() > 9) {
      return group;
    }
    int thousands = group.value() * 1000;
    int behind = skip("-", line, group.next() + 1);
    Hit rest = belowThousand(line, skip("and", line, behind));
    return rest == null
        ? new Hit(group.next() + 1, thousands)
        : new Hit(rest.next(), thousands + rest.value());
  }

  private static @Nullable Hit belowThousand(DateLine line, int at) {
    Hit group = line.token(at).is("hundred") ? new Hit(at, 1) : belowHundred(line, at);
    if (group == null || !line.token(group.next()).is("hundred") || group.value() > 20) {
      return group;
    }
    int hundreds = group.value() * 100;
    Hit rest = belowHundred(line, skip("and", line, group.next() + 1));
    return rest == null
        ? new Hit(group.next() + 1, hundreds)
        : new Hit(rest.next(), hundreds + rest.value());
  }

  /** Reads a year: nineteen ninety, nineteen oh five, nineteen hundred, two thousand and three. */
  static @Nullable Hit year(DateLine line, int at) {
    Hit number = number(line, at);
    if (number != null && number.value() >= 1000 && number.value() < 3000) {
      return number;
    }
    int century = DateWords.CARDINAL.valueOf(line.token(at));
    if (century < 10 || century > 20) {
      return null;
    }
    int next = skip("-", line, at + 1);
    boolean zero = isZero(line.token(next));
    Hit years = zero ? unit(line, next + 1) : belowHundred(line, next);
    return years == null || (!zero && years.value() < 10)
        ? null
        : new Hit(years.next(), century * 100 + years.value());
  }

  private static @Nullable Hit unit(DateLine line, int at) {
    int next = skip("-", line, at);
    int value = DateWords.CARDINAL.valueOf(line.token(next));
    return value >= 1 && value <= 9 ? new Hit(next + 1, value) : null;
  }

  private static boolean isZero(DateToken token) {
    return token.is("oh") || token.is("o") || token.is("zero");
  }

  /** Reads how many there are of something: 10, ten, a hundred, an. */
  static @Nullable Hit amount(DateLine line, int at) {
    DateToken token = line.token(at);
    if (token.isDigits(1, 4)) {
      return new Hit(at + 1, token.number());
    }
    boolean article = token.is("a") || token.is("an");
    Hit number = number(line, article ? at + 1 : at);
    return number == null && article ? new Hit(at + 1, 1) : number;
  }

  private static int skip(String text, DateLine line, int at) {
    return line.token(at).is(text) ? at + 1 : at;
  }
}
