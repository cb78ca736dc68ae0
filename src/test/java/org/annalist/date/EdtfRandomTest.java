package org.annalist.date;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Holds what must be true of every date, on dates drawn with a fixed seed. */
class EdtfRandomTest {
  private static final int DRAWS = 20_000;

  @Test
  void canonicalEdtfParsesToAnEqualDate() {
    RandomEdtf random = new RandomEdtf(1992);
    int valid = 0;
    for (int i = 0; i < DRAWS; i++) {
      Optional<HistoricalDate> read = read(random.date());
      if (read.isPresent()) {
        valid++;
        HistoricalDate date = read.get();
        assertThat(EdtfParser.parse(date.edtf())).isEqualTo(date);
        assertThat(EdtfParser.parse(date.edtf()).edtf()).isEqualTo(date.edtf());
        assertThat(DateWording.of(date)).isNotBlank();
      }
    }
    assertThat(valid).isGreaterThan(DRAWS / 2);
  }

  @Test
  void boundsAreTheFirstAndLastDayThatFitTheDigits() {
    List<String> calendar =
        LocalDate.of(1896, 1, 1)
            .datesUntil(LocalDate.of(1913, 1, 1))
            .map(LocalDate::toString)
            .toList();
    Random random = new Random(20);
    for (int i = 0; i < 400; i++) {
      String day = calendar.get(random.nextInt(calendar.size()));
      String text = "19" + "0" + RandomEdtf.masked(day.substring(3), random);
      Pattern pattern = Pattern.compile(text.replace("X", "[0-9]"));
      List<String> fitting = calendar.stream().filter(pattern.asMatchPredicate()).collect(toList());
      Optional<HistoricalDate> date = read(text);
      assertThat(date.isPresent()).as(text).isEqualTo(!fitting.isEmpty());
      date.ifPresent(it -> assertBounds(it.days(), fitting));
    }
  }

  @Test
  void anyTextIsReadOrRefusedByName() {
    Random random = new Random(26);
    String characters = "0123456789XYESTZ?~%-/.,:[]{}+ uoe\u0661–";
    for (int i = 0; i < DRAWS; i++) {
      StringBuilder text = new StringBuilder("1");
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      assertReadOrRefused(text.toString());
    }
  }

  @Test
  void longTextsTakeLittleTime() {
    List<String> texts = new ArrayList<>();
    for (String piece : List.of("9", "X", "?", "-", "/", ".", ",", "[", "u", "XXX1-02-29,", "–")) {
      texts.add(piece.repeat(200 / piece.length()));
      texts.add("[" + piece.repeat(198 / piece.length()) + "]");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> texts.forEach(EdtfRandomTest::assertReadOrRefused));
  }

  private static void assertReadOrRefused(String text) {
    try {
      assertThat(EdtfParser.parse(text).edtf()).isNotEmpty();
    } catch (EdtfException e) {
      assertThat(e.finding()).startsWith(text + ": ");
    }
  }

  private static void assertBounds(DayRange days, List<String> fitting) {
    assertThat(days.first()).hasToString(fitting.get(0));
    assertThat(days.last()).hasToString(fitting.get(fitting.size() - 1));
  }

  private static Optional<HistoricalDate> read(String text) {
    try {
      return Optional.of(EdtfParser.parse(text));
    } catch (EdtfException e) {
      return Optional.empty();
    }
  }
}
