package org.annalist.date;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws texts that have the shape of EDTF, of every kind; not all are possible dates. */
final class RandomEdtf {
  private static final List<String> MARKS = List.of("", "", "", "", "?", "~", "%");

  private final Random random;

  RandomEdtf(long seed) {
    random = new Random(seed);
  }

  String date() {
    return switch (random.nextInt(6)) {
      case 0 -> single() + "/" + single();
      case 1 -> random.nextBoolean() ? single() + any("/..", "/") : any("../", "/") + single();
      case 2 -> set(any("[]", "{}"));
      case 3 -> time();
      default -> single();
    };
  }

  private String single() {
    return switch (random.nextInt(8)) {
      case 0 -> mark() + year() + "-" + mark() + (21 + random.nextInt(21)) + mark();
      case 1 -> year() + "S" + (1 + random.nextInt(4)) + mark();
      case 2 -> any("Y", "Y-") + (10_000 + random.nextInt(90_000)) + any("", "E3", "S2") + mark();
      case 3, 4 -> mark() + masked(year(), random) + "-" + mark() + monthOrDay(12) + mark();
      case 5, 6 -> day();
      default -> mark() + masked(year(), random) + mark();
    };
  }

  private String day() {
    return mark() + year() + mark() + "-" + mark() + monthOrDay(12) + "-" + monthOrDay(31) + mark();
  }

  private String set(String brackets) {
    StringBuilder text = new StringBuilder().append(brackets.charAt(0)).append(any("..", ""));
    for (int members = random.nextInt(4); members > 0; members--) {
      text.append(single()).append(any(",", "..", ", "));
    }
    return text.append(single()).append(any("..", "")).append(brackets.charAt(1)).toString();
  }

  private String time() {
    String clock =
        String.format(Locale.ROOT, "T%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), 30);
    return year() + "-02-" + (10 + random.nextInt(20)) + clock + any("", "Z", "+04", "-04:30");
  }

  private String year() {
    return any("", "", "-") + String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
  }

  private String monthOrDay(int most) {
    String digits = String.format(Locale.ROOT, "%02d", 1 + random.nextInt(most));
    return random.nextInt(4) == 0 ? masked(digits, random) : digits;
  }

  /** Puts an X in the place of a digit here and there. */
  static String masked(String text, Random random) {
    StringBuilder masked = new StringBuilder(text);
    for (int i = 0; i < masked.length(); i++) {
      if (Character.isDigit(masked.charAt(i)) && random.nextInt(4) == 0) {
        masked.setCharAt(i, 'X');
      }
    }
    return masked.toString();
  }

  private String mark() {
    return MARKS.get(random.nextInt(MARKS.size()));
  }

  private String any(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
