package org.annalist.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.date.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * The axis with its events: true to scale, or where that would take the labels far from their
 * points, a list.
 *
 * @param scale the axis
 * @param isToScale whether the events stand on the axis where their days do
 * @param events from the top
 * @param bottom where it ends, in pixels
 */
record Chart(TimeScale scale, boolean isToScale, List<PlacedEvent> events, double bottom) {
  /** The axis of a list. */
  static final double LIST_X = TimelineLayout.MARGIN + 20;

  private static final double BARS_X = TimelineLayout.AXIS_X + 20;
  private static final double LEADERS = 84;
  private static final double BELOW_DATE = 2;
  private static final double BELOW_LABEL = 30;

  /** The axis is that much shorter than the labels at either end. */
  private static final double AXIS_INSET = 20;

  /** From the top of a label to the middle of its first line. */
  static final double FIRST_LINE = 24;

  /** How much higher than its labels the chart is, so that they can stand by their points. */
  private static final double AIR = 1.06;

  private static final double LOWEST_CHART = 420;

  /** How often bars and labels are fitted to each other. */
  private static final int ROUNDS = 6;

  /** Labels so far from their points, in parts of the chart, are better listed. */
  private static final double FAR = 0.24;

  /** Places events, of which there is at least one, from a height on. */
  static Chart of(@Nullable DayRange period, List<Event> events, double top) {
    List<Event> inOrder =
        events.stream().sorted(Comparator.comparing(Event::days, DayRange.CHRONOLOGICAL)).toList();
    return new Maker(inOrder, Stage.of(period, inOrder)).make(top);
  }

  /** Works out a chart. */
  private record Maker(List<Event> events, List<TimeScale.Span> days) {
    /** The bars take from the room for the labels, and the height of these stretches the bars. */
    private Chart make(double top) {
      TimeScale scale = scale(days, top, top + LOWEST_CHART);
      double room = bars(scale).width();
      Chart chart = chart(scale, top, room);
      for (int round = 0; round < ROUNDS; round++) {
        scale = scale(days, top, chart.bottom());
        room = Math.max(room, bars(scale).width()); // never less, or it might go to and fro
        chart = chart(scale, top, room);
      }
      return chart.isToScale() && isFar(chart, top) ? list(top) : chart;
    }

    private static TimeScale scale(List<TimeScale.Span> days, double top, double bottom) {
      return TimeScale.of(days, top + AXIS_INSET, bottom - AXIS_INSET);
    }

    private Bars bars(TimeScale scale) {
      return new Bars(events, scale, BARS_X);
    }

    /** Makes a chart in which the bars have some room, as much as they take or more. */
    private Chart chart(TimeScale scale, double top, double room) {
      if (scale.length() == 0 || (scale.parts().size() > 1 && Ticks.areDays(scale))) {
        return list(top);
      }
      Bars bars = bars(scale);
      double labelX = BARS_X + room + LEADERS;
      List<TextBlock[]> blocks = blocks(labelX);
      double[] heights = heights(blocks);
      double all = Stream.of(heights).flatMapToDouble(Arrays::stream).sum();
      double bottom = top + Math.max(LOWEST_CHART, all * AIR);
      double[] wanted =
          events.stream().mapToDouble(event -> scale.start(event.days()) - FIRST_LINE).toArray();
      double[] tops = Placement.of(wanted, heights, top, bottom);
      List<PlacedEvent> placed = new ArrayList<>();
      for (int i = 0; i < tops.length; i++) {
        Event event = events.get(i);
        placed.add(
            new PlacedEvent(
                event,
                blocks.get(i)[0],
                blocks.get(i)[1],
                label(labelX, tops[i], heights[i]),
                scale.start(event.days()),
                bars.has(event) ? bars.of(event) : null));
      }
      return new Chart(scale, true, placed, bottom);
    }

    /** One below the other, each beside its label. */
    private Chart list(double top) {
      double labelX = LIST_X + 44;
      List<TextBlock[]> blocks = new ArrayList<>(blocks(labelX));
      for (int i = blocks.size() - 1; i > 0; i--) {
        if (events.get(i).line().head().equals(events.get(i - 1).line().head())) {
          blocks.set(i, new TextBlock[] {Labels.noDate(), blocks.get(i)[1]});
        }
      }
      double[] heights = heights(blocks);
      List<PlacedEvent> placed = new ArrayList<>();
      double y = top;
      for (int i = 0; i < heights.length; i++) {
        placed.add(
            new PlacedEvent(
                events.get(i),
                blocks.get(i)[0],
                blocks.get(i)[1],
                label(labelX, y, heights[i]),
                y + FIRST_LINE,
                beside(events.get(i), y, heights[i])));
        y += heights[i];
      }
      double bottom = y - BELOW_LABEL;
      List<TimeScale.Span> oneLine = days.subList(0, 1);
      return new Chart(scale(oneLine, top, bottom), false, placed, bottom);
    }

    /** In a list, what went on for long has a bar as high as its label instead of a dot. */
    private static @Nullable Rectangle2D beside(Event event, double y, double heightWithGap) {
      double height = heightWithGap - BELOW_LABEL - FIRST_LINE;
      return event.isPeriod()
          ? new Rectangle2D.Double(LIST_X - Bars.WIDTH / 2, y + FIRST_LINE / 2, Bars.WIDTH, height)
          : null;
    }

    private static Rectangle2D label(double x, double y, double heightWithGap) {
      return new Rectangle2D.Double(
          x, y, TimelineLayout.WIDTH - TimelineLayout.MARGIN - x, heightWithGap - BELOW_LABEL);
    }

    private List<TextBlock[]> blocks(double labelX) {
      double width = TimelineLayout.WIDTH - TimelineLayout.MARGIN - labelX;
      return events.stream()
          .map(event -> new TextBlock[] {Labels.date(event, width), Labels.text(event, width)})
          .toList();
    }

    private static double[] heights(List<TextBlock[]> blocks) {
      return blocks.stream()
          .mapToDouble(both -> both[0].height() + BELOW_DATE + both[1].height() + BELOW_LABEL)
          .toArray();
    }

    private static boolean isFar(Chart chart, double top) {
      double mean =
          chart.events().stream()
              .mapToDouble(event -> Math.abs(event.labelMiddle() - event.pointY()))
              .average()
              .orElse(0);
      return mean > FAR * (chart.bottom() - top);
    }
  }
}
