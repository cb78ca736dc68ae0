package org.annalist.picture;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.annalist.answer.Answer;
import org.annalist.answer.Digest;
import org.annalist.date.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands in a picture of a timeline, in pixels.
 *
 * @param height of the whole picture
 * @param title the heading
 * @param note how many entries there are
 * @param scale the axis
 * @param isToScale whether the events stand on the axis where their days do
 * @param ticks the marks of the axis; none where it is not true to scale
 * @param events from the top
 * @param sources who speaks
 * @param tops where title, note, legend and sources begin
 */
record TimelineLayout(
    double height,
    TextBlock title,
    TextBlock note,
    TimeScale scale,
    boolean isToScale,
    List<Ticks.Tick> ticks,
    List<PlacedEvent> events,
    TextBlock sources,
    Tops tops) {
  static final double WIDTH = 1280;
  static final double MARGIN = 48;
  static final double INNER = WIDTH - 2 * MARGIN;

  /** The axis has the labels of its marks on its left. */
  static final double AXIS_X = 186;

  private static final double LEGEND_HEIGHT = 62;
  private static final double GAP = 34;

  private static final double BELOW_TITLE = 4;
  private static final double BELOW_NOTE = 14;
  private static final double BOTTOM = 38;

  /** Where the parts above and below the chart begin. */
  record Tops(double title, double note, double legend, double sources) {}

  static TimelineLayout of(
      String name, @Nullable DayRange period, Answer.Answered answer, PictureWords words) {
    Digest digest = Digest.of(answer);
    TextBlock title = Labels.title(name, INNER);
    double noteTop = MARGIN + title.height() + BELOW_TITLE;
    double legendTop = noteTop + note(answer, false, words).height() + BELOW_NOTE;
    Chart chart = Chart.of(period, Event.of(answer, digest), legendTop + LEGEND_HEIGHT + GAP);
    TextBlock sources = Labels.sources(words.sources(), digest.speakers(), INNER);
    double sourcesTop = chart.bottom() + 2 * GAP;
    return new TimelineLayout(
        Math.ceil(sourcesTop + sources.height() + BOTTOM),
        title,
        note(answer, chart.isToScale(), words),
        chart.scale(),
        chart.isToScale(),
        chart.isToScale() ? Ticks.of(chart.scale()) : List.of(),
        chart.events(),
        sources,
        new Tops(MARGIN, noteTop, legendTop, sourcesTop));
  }

  /** How many entries there are, and whether the axis is true to scale. */
  private static TextBlock note(Answer.Answered answer, boolean isToScale, PictureWords words) {
    int shown = answer.items();
    String count =
        answer.remaining() == 0
            ? new MessageFormat(words.all(), Locale.ROOT).format(new Object[] {shown})
            : new MessageFormat(words.some(), Locale.ROOT)
                .format(new Object[] {shown, shown + answer.remaining()});
    return Labels.small(isToScale ? count : count + ", " + words.notToScale(), INNER);
  }
}
