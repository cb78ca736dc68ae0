package org.annalist.picture;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.date.DayRange;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineLayoutTest {
  private static final String TEXT =
      "The King of Ruritania entered Strelsau by the western gate, and the bells of the cathedral"
          + " were rung until the evening.";

  private static Claim on(String edtf) {
    return claim(edtf).on(edtf).text(TEXT).build();
  }

  private static TimelineLayout layout(@Nullable String period, String... dates) {
    List<Claim> claims = Stream.of(dates).map(TimelineLayoutTest::on).toList();
    return layout(period, new Answer.Answered(Answer.Form.TIMELINE, claims, 0, List.of()));
  }

  private static TimelineLayout layout(@Nullable String period, Answer.Answered answer) {
    DayRange days = period == null ? null : EdtfParser.parse(period).days();
    return TimelineLayout.of("Ruritania", days, answer, PictureWords.ENGLISH);
  }

  private static String[] days(int count, String first, int step) {
    LocalDate day = LocalDate.parse(first);
    return IntStream.range(0, count)
        .mapToObj(i -> day.plusDays((long) i * step).toString())
        .toArray(String[]::new);
  }

  static Stream<Arguments> timelines() {
    return Stream.of(
        Arguments.of("one day", "1892-04-10", days(1, "1892-04-10", 1)),
        Arguments.of("five in a week", "1892-04", days(5, "1892-04-10", 1)),
        Arguments.of("sixteen in a month", "1892-04", days(16, "1892-04-01", 1)),
        Arguments.of("sixteen on one day", "1892-04-10", days(16, "1892-04-10", 0)),
        Arguments.of("sixteen at the end", "18XX", days(16, "1899-12-10", 1)),
        Arguments.of("a century", "18XX", days(16, "1801-01-01", 2200)),
        Arguments.of("without a period", null, days(5, "1801-01-01", 9000)),
        Arguments.of(
            "bars side by side",
            "1892",
            new String[] {
              "1892", "1892-02/1892-11", "1892-03/1892-10", "1892-04-05", "1892-05", "1892-06/.."
            }),
        Arguments.of("sticks out", "1892-03", new String[] {"1891-12-01/1892-03-10", "1892-03-20"}),
        Arguments.of("before Christ", "-0043", new String[] {"-0043-03-15", "-0043-11-27"}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("timelines")
  void nothingOverlapsAndAllIsInside(String name, @Nullable String period, String[] dates) {
    TimelineLayout layout = layout(period, dates);
    Rectangle2D picture =
        new Rectangle2D.Double(0, 0, TimelineLayout.WIDTH, layout.tops().sources());
    assertThat(layout.events()).as(name).hasSize(dates.length);
    PlacedEvent above = null;
    for (PlacedEvent event : layout.events()) {
      assertThat(picture.contains(event.label())).isTrue();
      assertThat(event.label().getMinY()).isGreaterThan(layout.tops().legend());
      assertThat(event.text().width()).isLessThanOrEqualTo(event.label().getWidth());
      assertThat(event.date().height() + event.text().height())
          .isLessThanOrEqualTo(event.label().getHeight());
      if (above != null) {
        assertThat(event.label().getMinY()).isGreaterThan(above.label().getMaxY());
        assertThat(event.pointY()).isGreaterThanOrEqualTo(above.pointY());
      }
      if (event.bar() != null) {
        assertThat(picture.contains(event.bar())).isTrue();
        assertThat(event.bar().getMaxX()).isLessThan(event.label().getMinX());
      }
      above = event;
    }
    assertThat(layout.tops().sources() + layout.sources().height()).isLessThan(layout.height());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("timelines")
  void theMarksOfTheAxisHaveRoomForTheirLabels(
      String name, @Nullable String period, String[] dates) {
    List<Ticks.Tick> ticks = layout(period, dates).ticks();
    for (int i = 1; i < ticks.size(); i++) {
      assertThat(ticks.get(i).y() - ticks.get(i - 1).y()).as(name).isGreaterThan(36);
    }
    assertThat(ticks)
        .allMatch(tick -> Labels.SMALL_BOLD.width(tick.label()) < TimelineLayout.AXIS_X - 36);
  }

  @Test
  void daysStandTrueToScale() {
    TimelineLayout layout = layout("1892", "1892-01-01", "1892-07-01", "1892-12-31");
    assertThat(layout.isToScale()).isTrue();
    double top = layout.scale().top();
    double bottom = layout.scale().bottom();
    assertThat(layout.events())
        .extracting(PlacedEvent::pointY)
        .satisfiesExactly(
            y -> assertThat(y).isEqualTo(top),
            y -> assertThat(y).isCloseTo(top + (bottom - top) * 182 / 365, within(0.5)),
            y -> assertThat(y).isEqualTo(bottom));
  }

  @Test
  void aBarIsAsLongAsWhatItStandsForAndIsCutAtThePeriod() {
    TimelineLayout layout =
        layout("1892", "1891-06-01/1892-02-01", "1892-03-01/1892-05-01", "1892-12-31");
    double day = (layout.scale().bottom() - layout.scale().top()) / 365;
    assertThat(layout.events())
        .extracting(PlacedEvent::bar)
        .satisfiesExactly(
            bar -> {
              assertThat(bar).isNotNull();
              assertThat(bar.getMinY()).isEqualTo(layout.scale().top());
              assertThat(bar.getHeight()).isCloseTo(31 * day, within(0.5));
            },
            bar -> {
              assertThat(bar).isNotNull();
              assertThat(bar.getHeight()).isCloseTo(61 * day, within(0.5));
            },
            bar -> assertThat(bar).isNull());
  }

  @Test
  void barsOfTheSameDaysAreOneAndThoseThatShareDaysStandSideBySide() {
    TimelineLayout layout =
        layout("1892", "1892-02/1892-09", "1892-02/1892-09", "1892-05/1892-11", "1892-12-31");
    List<Rectangle2D> bars = layout.events().stream().limit(3).map(event -> event.bar()).toList();
    assertThat(bars.get(0)).isEqualTo(bars.get(1));
    assertThat(bars.get(2).getMinX()).isGreaterThan(bars.get(0).getMaxX());
  }

  @Test
  void aLongTimeWithNothingInItIsLeftOut() {
    TimelineLayout layout = layout("18XX", "1801-05-01", "1803-05-01", "1890-05-01", "1893-05-01");
    assertThat(layout.scale().parts()).hasSize(2);
    assertThat(layout.ticks()).extracting(Ticks.Tick::label).contains("1802", "1892");
    assertThat(layout.ticks()).extracting(Ticks.Tick::label).doesNotContain("1850");
  }

  @Test
  void whatIsAllOfOneDayIsAListThatSaysTheDateOnce() {
    TimelineLayout layout = layout("1892-04-10", days(3, "1892-04-10", 0));
    assertThat(layout.isToScale()).isFalse();
    assertThat(layout.ticks()).isEmpty();
    assertThat(layout.events())
        .extracting(event -> event.date().lines().size())
        .containsExactly(1, 0, 0);
  }

  @Test
  void whatWentOnForLongHasABarBesideItsEntryInAList() {
    TimelineLayout layout =
        layout(
            "1892",
            "1892-02-01/1892-11-01",
            "1892-12-01/1892-12-02",
            "1892-12-03",
            "1892-12-04",
            "1892-12-05",
            "1892-12-06",
            "1892-12-07");
    assertThat(layout.isToScale()).isFalse();
    assertThat(layout.events()).filteredOn(event -> event.bar() != null).hasSize(1);
    PlacedEvent period = layout.events().get(0);
    Rectangle2D bar = Objects.requireNonNull(period.bar());
    assertThat(period.label().getMinY()).isLessThan(bar.getMinY());
    assertThat(period.label().getMaxY()).isGreaterThan(bar.getMaxY());
  }

  @Test
  void accountsThatDifferAreOneEntryWithTheMatter() {
    Claim first = on("1892-04-10");
    Claim second = on("1892-04-11");
    Dispute dispute =
        new Dispute(
            "the day of the truce",
            List.of(
                new Account("10 April 1892", List.of(first)),
                new Account("11 April 1892", List.of(second))),
            0);
    Claim later = on("1892-04-20");
    Answer.Answered answer =
        new Answer.Answered(
            Answer.Form.TIMELINE,
            List.of(first, second, later),
            7,
            List.of(dispute),
            List.of(),
            List.of());
    TimelineLayout layout = layout("1892-04", answer);
    assertThat(layout.events())
        .extracting(event -> event.event().isDisputed())
        .containsExactly(true, false);
    assertThat(text(layout.events().get(0).text()))
        .startsWith("Accounts differ on the day of the truce: 10\u00a0April 1892");
    assertThat(text(layout.note())).isEqualTo("The main 2 of 9 entries");
  }

  private static String text(TextBlock block) {
    return String.join(
        " ", block.lines().stream().flatMap(List::stream).map(TextBlock.Run::text).toList());
  }
}
