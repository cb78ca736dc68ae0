package org.annalist.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws a layout. Not for use by several threads. */
final class TimelinePainter {
  private static final double BREAK_DOT = TimeScale.BREAK / 4;
  private static final double TIP = 14;
  private static final double LEGEND_GAP = 36;

  private final TimelineLayout layout;
  private final PictureWords words;
  private final Pen pen;

  private TimelinePainter(TimelineLayout layout, PictureWords words, Pen pen) {
    this.layout = layout;
    this.words = words;
    this.pen = pen;
  }

  static BufferedImage paint(TimelineLayout layout, PictureWords words) {
    BufferedImage image =
        new BufferedImage(
            (int) TimelineLayout.WIDTH, (int) layout.height(), BufferedImage.TYPE_INT_RGB);
    try (Pen pen = new Pen(image)) {
      new TimelinePainter(layout, words, pen).paint();
    }
    return image;
  }

  private void paint() {
    double left = TimelineLayout.MARGIN;
    pen.draw(layout.title(), left, layout.tops().title());
    pen.draw(layout.note(), left, layout.tops().note());
    legend(layout.tops().legend());
    axis();
    layout.events().forEach(this::leader);
    layout.events().forEach(this::bar);
    layout.events().stream().filter(event -> !isDiamond(event)).forEach(this::mark);
    layout.events().stream().filter(TimelinePainter::isDiamond).forEach(this::mark);
    for (PlacedEvent event : layout.events()) {
      Rectangle2D label = event.label();
      pen.draw(event.date(), label.getX(), label.getY());
      pen.draw(event.text(), label.getX(), label.getMaxY() - event.text().height());
    }
    double rule = layout.tops().sources() - 20;
    pen.stroke(new Line2D.Double(left, rule, TimelineLayout.WIDTH - left, rule), Palette.LINE, 2);
    pen.draw(layout.sources(), left, layout.tops().sources());
  }

  private double axisX() {
    return layout.isToScale() ? TimelineLayout.AXIS_X : Chart.LIST_X;
  }

  private void axis() {
    double x = axisX();
    TimeScale scale = layout.scale();
    if (!layout.isToScale()) {
      List<PlacedEvent> events = layout.events();
      double last = events.get(events.size() - 1).pointY();
      pen.stroke(new Line2D.Double(x, events.get(0).pointY(), x, last), Palette.AXIS, 4);
      return;
    }
    double end = scale.top();
    for (TimeScale.Part part : scale.parts()) {
      for (double y = end + BREAK_DOT; y < part.top() - BREAK_DOT / 2; y += BREAK_DOT) {
        pen.fill(new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5), Palette.AXIS);
      }
      pen.stroke(new Line2D.Double(x, part.top(), x, part.bottom()), Palette.AXIS, 4);
      end = part.bottom();
    }
    for (Ticks.Tick tick : layout.ticks()) {
      TextBlock.Style style = tick.begins() ? Labels.SMALL_BOLD : Labels.SMALL;
      pen.stroke(new Line2D.Double(x - 14, tick.y(), x, tick.y()), Palette.AXIS, 3);
      double width = style.width(tick.label());
      pen.write(tick.label(), style, x - 24 - width, tick.y() + 10);
    }
  }

  private void leader(PlacedEvent event) {
    if (!layout.isToScale()) {
      return;
    }
    double from = event.bar() == null ? axisX() : event.bar().getCenterX();
    double to = event.label().getX() - 14;
    double turn = to - 62;
    Path2D line = new Path2D.Double();
    line.moveTo(from, event.pointY());
    line.lineTo(turn, event.pointY());
    line.lineTo(to - 12, event.labelMiddle());
    line.lineTo(to, event.labelMiddle());
    pen.stroke(line, Palette.LINE, 3);
  }

  /** With a tip where it began before the axis does, or went on after it. */
  private void bar(PlacedEvent event) {
    Rectangle2D bar = event.bar();
    if (bar == null) {
      return;
    }
    pen.bar(bar, event.event().lasted());
    if (!layout.isToScale()) {
      return;
    }
    if (layout.scale().beginsBefore(event.event().days())) {
      pen.tip(bar.getCenterX(), bar.getMinY() - 1, -TIP);
    }
    if (layout.scale().endsAfter(event.event().days())) {
      pen.tip(bar.getCenterX(), bar.getMaxY() + 1, TIP);
    }
  }

  private void mark(PlacedEvent event) {
    double x = event.bar() == null ? axisX() : event.bar().getCenterX();
    if (isDiamond(event)) {
      pen.diamond(x, event.pointY(), isOnDot(event) ? null : Palette.PAPER);
    } else if (event.bar() == null) {
      pen.dot(x, event.pointY());
    }
  }

  private static boolean isDiamond(PlacedEvent event) {
    return event.event().isDisputed();
  }

  /** A dot that it would hide is seen through it. */
  private boolean isOnDot(PlacedEvent diamond) {
    return layout.events().stream()
        .filter(other -> !isDiamond(other) && other.bar() == null && diamond.bar() == null)
        .anyMatch(other -> Math.abs(other.pointY() - diamond.pointY()) < Pen.DIAMOND);
  }

  /** What of these there is in the picture. */
  private void legend(double top) {
    double middle = top + 20;
    double x = TimelineLayout.MARGIN;
    if (hasBar(true)) {
      pen.bar(new Rectangle2D.Double(x, middle - 8, 44, Bars.WIDTH), true);
      x = legendText(words.lasted(), x + 58, middle);
    }
    if (hasBar(false)) {
      pen.bar(new Rectangle2D.Double(x, middle - 8, 44, Bars.WIDTH), false);
      x = legendText(words.within(), x + 58, middle);
    }
    if (layout.events().stream().anyMatch(TimelinePainter::isDiamond)) {
      pen.diamond(x + Pen.DIAMOND, middle, Palette.PAPER);
      legendText(words.accountsDiffer(), x + 44, middle);
    }
  }

  private double legendText(String text, double x, double middle) {
    TextBlock.Style style = Labels.SMALL;
    pen.write(text, style, x, middle + 10);
    return x + style.width(text) + LEGEND_GAP;
  }

  private boolean hasBar(boolean lasted) {
    return layout.events().stream()
        .anyMatch(event -> event.bar() != null && event.event().lasted() == lasted);
  }
}
