package org.annalist.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.junit.jupiter.api.Test;

/** Throws anything at the finder: it neither fails nor takes long. */
class DateFinderRandomTest {
  private static final int LONGEST_UTTERANCE = 4096;
  private static final int UTTERANCES = 150;

  /** Far above what it takes. */
  private static final long MOST_MILLIS = 500;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final HistoricalDate SAID = EdtfParser.parse("1994-05-12");

  private static final List<String> DATE_WORDS =
      List.of(
          ("January Feb may march 20 1990 31 0 99 32 3000 88 7 1992-93 20.01.1990 1990-01-20 - – / ' ’"
                  + " . , : ( ) s th st nd c q h BC AD b. the of in on and or to from between until"
                  + " since before after by early mid late first second last half quarter third decade"
                  + " century centuries millennium XX ad year years month week day days ago today"
                  + " yesterday this next no later than earlier circa about nineteen ninety twenty two"
                  + " thousand hundred oh eighties noughties spring winter fall 1990-cı il года"
                  + " января people resolution $ % ж İ ı 😀 Monday twenty-first 10 eve night part"
                  + " that same following later couple turn during")
              .split(" "));

  private final DateFinder finder = new DateFinder(DateFinderTest.TODAY);
  private final Random random = new Random(19900120);

  @Test
  void readsAnyRowOfDateWords() {
    for (int i = 0; i < UTTERANCES; i++) {
      check(words(50 + random.nextInt(1000)));
    }
  }

  @Test
  void readsShortRowsOfDateWords() {
    for (int i = 0; i < 200 * UTTERANCES; i++) {
      check(words(1 + random.nextInt(8)));
    }
  }

  @Test
  void readsAnyCharacters() {
    for (int i = 0; i < UTTERANCES; i++) {
      int bound = List.of(0x80, 0x600, 0x10FFFF).get(i % 3);
      StringBuilder text = new StringBuilder();
      while (text.length() < LONGEST_UTTERANCE - 1) {
        text.appendCodePoint(random.nextInt(bound));
      }
      check(text.toString());
    }
  }

  @Test
  void timeGrowsWithTheLengthOnly() {
    String tokens = words(4_000);
    finder.find(tokens);
    long one = fastestNanos(tokens);
    long ten = fastestNanos((tokens + " ").repeat(10));

    assertThat(ten).isLessThan(40 * one);
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> word() + (random.nextInt(4) == 0 ? "" : " "))
        .collect(Collectors.joining());
  }

  private String word() {
    return DATE_WORDS.get(random.nextInt(DATE_WORDS.size()));
  }

  private void check(String text) {
    String utterance = text.substring(0, Math.min(text.length(), LONGEST_UTTERANCE));
    long start = worked();
    DateFindings findings = finder.find(utterance, List.of(), SAID);
    assertThat((worked() - start) / 1_000_000).isLessThan(MOST_MILLIS);
    int behind = 0;
    for (DateExpression date : findings.dates()) {
      assertThat(date.span().start()).isGreaterThanOrEqualTo(behind);
      assertThat(date.text()).isEqualTo(date.span().of(utterance));
      assertThat(EdtfParser.parse(date.date().edtf())).isEqualTo(date.date());
      behind = date.span().end();
    }
  }

  /** The time that this thread has worked: what else the machine does is not to count. */
  private static long worked() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private long fastestNanos(String text) {
    return IntStream.range(0, 5)
        .mapToLong(
            i -> {
              long start = worked();
              finder.find(text, List.of(), SAID);
              return worked() - start;
            })
        .min()
        .orElseThrow();
  }
}
