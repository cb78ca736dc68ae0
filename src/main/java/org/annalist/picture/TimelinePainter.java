package org.annalist.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a layout. Not for use by several threads. */
final class TimelinePainter {
  private static final double DOT = 11;
  private static final double DIAMOND = 15;
  private static final double BREAK_DOT = TimeScale.BREAK / 4;
  private static final double ROUND = 8;
  private static final double LEGEND_GAP = 44;

  private final TimelineLayout layout;
  private final PictureWords words;
  private final Graphics2D canvas;

  private TimelinePainter(TimelineLayout layout, PictureWords words, Graphics2D canvas) {
    this.layout = layout;
    this.words = words;
    this.canvas = canvas;
  }

  static BufferedImage paint(TimelineLayout layout, PictureWords words) {
    BufferedImage image =
        new BufferedImage(
            (int) TimelineLayout.WIDTH, (int) layout.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(Palette.PAPER);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    new TimelinePainter(layout, words, canvas).paint();
    canvas.dispose();
    return image;
  }

  private void paint() {
    double left = TimelineLayout.MARGIN;
    draw(layout.title(), left, layout.tops().title());
    draw(layout.note(), left, layout.tops().note());
    legend(layout.tops().legend());
    axis();
    layout.events().forEach(this::leader);
    layout.events().forEach(this::bar);
    layout.events().stream().filter(event -> !isDiamond(event)).forEach(this::mark);
    layout.events().stream().filter(TimelinePainter::isDiamond).forEach(this::mark);
    for (PlacedEvent event : layout.events()) {
      Rectangle2D label = event.label();
      draw(event.date(), label.getX(), label.getY());
      draw(event.text(), label.getX(), label.getMaxY() - event.text().height());
    }
    double rule = layout.tops().sources() - 20;
    stroke(new Line2D.Double(left, rule, TimelineLayout.WIDTH - left, rule), Palette.LINE, 2);
    draw(layout.sources(), left, layout.tops().sources());
  }

  private double axisX() {
    return layout.isToScale() ? TimelineLayout.AXIS_X : TimelineLayout.LIST_X;
  }

  private void axis() {
    double x = axisX();
    TimeScale scale = layout.scale();
    if (!layout.isToScale()) {
      List<PlacedEvent> events = layout.events();
      double last = events.get(events.size() - 1).pointY();
      stroke(new Line2D.Double(x, events.get(0).pointY(), x, last), Palette.AXIS, 4);
      return;
    }
    double end = scale.top();
    for (TimeScale.Part part : scale.parts()) {
      for (double y = end + BREAK_DOT; y < part.top() - BREAK_DOT / 2; y += BREAK_DOT) {
        fill(new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5), Palette.AXIS);
      }
      stroke(new Line2D.Double(x, part.top(), x, part.bottom()), Palette.AXIS, 4);
      end = part.bottom();
    }
    for (Ticks.Tick tick : layout.ticks()) {
      TextBlock.Style style = tick.begins() ? Labels.SMALL_BOLD : Labels.SMALL;
      stroke(new Line2D.Double(x - 14, tick.y(), x, tick.y()), Palette.AXIS, 3);
      double width = style.width(tick.label());
      fill(
          style.typeface().shape(tick.label(), style.size(), x - 24 - width, tick.y() + 10),
          style.color());
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
    stroke(line, Palette.LINE, 3);
  }

  private void bar(PlacedEvent event) {
    Rectangle2D bar = event.bar();
    if (bar != null) {
      bar(bar, event.event().lasted());
    }
  }

  private void bar(Rectangle2D bar, boolean lasted) {
    Shape shape =
        new RoundRectangle2D.Double(
            bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), ROUND, ROUND);
    fill(shape, lasted ? Palette.BAR : Palette.PAPER);
    stroke(shape, lasted ? Palette.EVENT : Palette.BAR, lasted ? 1.5f : 3);
  }

  private void mark(PlacedEvent event) {
    double x = event.bar() == null ? axisX() : event.bar().getCenterX();
    if (isDiamond(event)) {
      diamond(x, event.pointY(), isOnDot(event) ? null : Palette.PAPER);
    } else if (event.bar() == null) {
      dot(x, event.pointY());
    }
  }

  private void dot(double x, double y) {
    Shape dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    fill(dot, Palette.EVENT);
    stroke(dot, Palette.PAPER, 3);
  }

  private static boolean isDiamond(PlacedEvent event) {
    return event.event().isDisputed();
  }

  /** A dot that it would hide is seen through it. */
  private boolean isOnDot(PlacedEvent diamond) {
    return layout.events().stream()
        .filter(other -> !isDiamond(other) && other.bar() == null && diamond.bar() == null)
        .anyMatch(other -> Math.abs(other.pointY() - diamond.pointY()) < DIAMOND);
  }

  private void diamond(double x, double y, @Nullable Color inside) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - DIAMOND);
    diamond.lineTo(x + DIAMOND, y);
    diamond.lineTo(x, y + DIAMOND);
    diamond.lineTo(x - DIAMOND, y);
    diamond.closePath();
    if (inside != null) {
      fill(diamond, inside);
    }
    stroke(diamond, Palette.DISPUTE, 5);
  }

  /** What of these there is in the picture. */
  private void legend(double top) {
    double middle = top + 20;
    double x = TimelineLayout.MARGIN;
    if (hasBar(true)) {
      bar(new Rectangle2D.Double(x, middle - 8, 44, Bars.WIDTH), true);
      x = legendText(words.lasted(), x + 58, middle);
    }
    if (hasBar(false)) {
      bar(new Rectangle2D.Double(x, middle - 8, 44, Bars.WIDTH), false);
      x = legendText(words.within(), x + 58, middle);
    }
    if (layout.events().stream().anyMatch(TimelinePainter::isDiamond)) {
      diamond(x + DIAMOND, middle, Palette.PAPER);
      legendText(words.accountsDiffer(), x + 44, middle);
    }
  }

  private double legendText(String text, double x, double middle) {
    TextBlock.Style style = Labels.SMALL;
    fill(style.typeface().shape(text, style.size(), x, middle + 10), style.color());
    return x + style.width(text) + LEGEND_GAP;
  }

  private boolean hasBar(boolean lasted) {
    return layout.events().stream()
        .anyMatch(event -> event.bar() != null && event.event().lasted() == lasted);
  }

  private void draw(TextBlock block, double x, double top) {
    double baseline = top + block.ascent();
    for (List<TextBlock.Run> line : block.lines()) {
      for (TextBlock.Placed placed : TextBlock.placed(line)) {
        draw(placed.run(), x + placed.x(), baseline);
      }
      baseline += block.lineHeight();
    }
  }

  /** The numbers of sources after a word are quiet. */
  private void draw(TextBlock.Run run, double x, double baseline) {
    TextBlock.Style style = run.style();
    String text = run.text().replace(TextBlock.NO_BREAK, ' ');
    int marks = text.indexOf(" [");
    String said = marks < 0 ? text : text.substring(0, marks);
    fill(style.typeface().shape(said, style.size(), x, baseline), style.color());
    if (marks >= 0) {
      fill(
          style
              .typeface()
              .shape(text.substring(marks), style.size(), x + style.width(said), baseline),
          Palette.QUIET);
    }
  }

  private void fill(Shape shape, Color color) {
    canvas.setColor(color);
    canvas.fill(shape);
  }

  private void stroke(Shape shape, Color color, float width) {
    canvas.setColor(color);
    canvas.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(shape);
  }
}
