package org.annalist.temporal;

import java.util.Set;
import org.annalist.temporal.DateSlot.Hit;
import org.jspecify.annotations.Nullable;

/** Reads days of the month and ordinals. */
final class DayReader {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /** Behind a hyphen in Russian, as in 20-го. */
  private static final Set<String> RUSSIAN_ENDINGS = Set.of("го", "е", "ое", "ого", "и");

  private DayReader() {}

  /** Tells whether a token is what makes digits an ordinal: the th of 20th. */
  static boolean isEnding(DateToken token) {
    return ENDINGS.contains(token.text());
  }

  static @Nullable Hit weekday(DateLine line, int at) {
    int value = DateWords.WEEKDAY.valueOf(line.token(at));
    if (value == DateWords.NOT_THERE) {
      return null;
    }
    boolean sign = line.token(at + 1).is(",") || line.token(at + 1).is(".");
    return new Hit(sign ? at + 2 : at + 1, value);
  }

  static @Nullable Hit day(DateLine line, int at) {
    Hit ordinal = ordinal(line, at);
    if (ordinal != null) {
      return ordinal.value() <= 31 ? ordinal : null;
    }
    DateToken token = line.token(at);
    boolean isYear = line.token(at - 1).is("'") && token.glued();
    boolean isDay = token.isDigits(1, 2) && !isYear && !NumberContext.hasSignBefore(line, at);
    return isDay ? new Hit(at + 1, token.number()) : null;
  }

  /** Reads XX and XXth. */
  static @Nullable Hit roman(DateLine line, int at) {
    String text = line.token(at).text();
    int value = DateWords.ROMAN.valueIn(text);
    int stem = text.length() - 2;
    if (value == DateWords.NOT_THERE && stem > 0 && ENDINGS.contains(text.substring(stem))) {
      value = DateWords.ROMAN.valueIn(text.substring(0, stem));
    }
    return value == DateWords.NOT_THERE ? null : new Hit(at + 1, value);
  }

  static @Nullable Hit ordinal(DateLine line, int at) {
    return line.token(at).isDigits(1, 2)
        ? ordinalInDigits(line, at)
        : NumberReader.ordinal(line, at);
  }

  private static @Nullable Hit ordinalInDigits(DateLine line, int at) {
    int number = line.token(at).number();
    boolean french = number == 1 && line.token(at + 1).glued() && line.token(at + 1).is("er");
    if (french || ENDINGS.contains(line.token(at + 1).text())) {
      return new Hit(at + 2, number);
    }
    DateToken dash = line.token(at + 1);
    DateToken ending = line.token(at + 2);
    boolean russian =
        dash.is("-") && dash.glued() && ending.glued() && RUSSIAN_ENDINGS.contains(ending.text());
    return russian ? new Hit(at + 3, number) : null;
  }
}
