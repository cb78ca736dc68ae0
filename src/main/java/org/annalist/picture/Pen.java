package org.annalist.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws texts and marks into a picture. Not for use by several threads. */
final class Pen implements AutoCloseable {
  private static final double DOT = 11;
  private static final double ROUND = 8;

  static final double DIAMOND = 15;

  private final Graphics2D canvas;

  /** Begins with an empty picture. */
  Pen(BufferedImage image) {
    canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(Palette.PAPER);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  void bar(Rectangle2D bar, boolean lasted) {
    Shape shape =
        new RoundRectangle2D.Double(
            bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), ROUND, ROUND);
    fill(shape, lasted ? Palette.BAR : Palette.PAPER);
    stroke(shape, lasted ? Palette.EVENT : Palette.BAR, lasted ? 1.5f : 3);
  }

  /** A triangle that stands on the end of a bar. */
  void tip(double x, double y, double height) {
    Path2D tip = new Path2D.Double();
    tip.moveTo(x - Bars.WIDTH / 2, y);
    tip.lineTo(x, y + height);
    tip.lineTo(x + Bars.WIDTH / 2, y);
    tip.closePath();
    fill(tip, Palette.EVENT);
  }

  void dot(double x, double y) {
    Shape dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    fill(dot, Palette.EVENT);
    stroke(dot, Palette.PAPER, 3);
  }

  void diamond(double x, double y, @Nullable Color inside) {
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

  void draw(TextBlock block, double x, double top) {
    double baseline = top + block.ascent();
    for (List<TextBlock.Run> line : block.lines()) {
      for (TextBlock.Placed placed : TextBlock.placed(line)) {
        draw(placed.run(), x + placed.x(), baseline);
      }
      baseline += block.lineHeight();
    }
  }

  /** A line of text that begins at a point of its baseline. */
  void write(String text, TextBlock.Style style, double x, double baseline) {
    fill(style.typeface().shape(text, style.size(), x, baseline), style.color());
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

  void fill(Shape shape, Color color) {
    canvas.setColor(color);
    canvas.fill(shape);
  }

  void stroke(Shape shape, Color color, float width) {
    canvas.setColor(color);
    canvas.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(shape);
  }

  @Override
  public void close() {
    canvas.dispose();
  }
}
