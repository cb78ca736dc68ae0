package org.annalist.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message in Telegram's HTML, broken into the lines of a bubble. */
record ChatText(List<List<Piece>> lines, double size) {
  static final Color INK = new Color(0x14, 0x1A, 0x1F);
  private static final Color LINK = new Color(0x1F, 0x74, 0xB8);
  private static final double LEADING = 1.36;
  private static final Pattern TOKEN = Pattern.compile("<(/?)(b|a|code)[^>]*>|\n| |[^<\n ]+");

  /** Letters that stand together, with where they begin on their line. */
  record Piece(String text, boolean isBold, boolean isLink, double x, double width) {}

  /** Breaks a message into lines no wider than {@code width}. */
  static ChatText of(String html, double size, double width) {
    Breaker breaker = new Breaker(size, width);
    Matcher token = TOKEN.matcher(html);
    while (token.find()) {
      breaker.add(token);
    }
    breaker.endWord();
    breaker.endLine();
    return new ChatText(breaker.lines, size);
  }

  double height() {
    return lines.size() * size * LEADING;
  }

  double width() {
    return lines.stream()
        .flatMap(List::stream)
        .mapToDouble(piece -> piece.x() + piece.width())
        .max()
        .orElse(0);
  }

  void draw(Graphics2D canvas, double left, double top) {
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double baseline = top + size;
    for (List<Piece> line : lines) {
      for (Piece piece : line) {
        canvas.setColor(piece.isLink() ? LINK : INK);
        canvas.fill(face(piece.isBold()).shape(piece.text(), size, left + piece.x(), baseline));
      }
      baseline += size * LEADING;
    }
  }

  static Typeface face(boolean isBold) {
    return isBold ? Typeface.BOLD : Typeface.REGULAR;
  }

  /** Puts words on lines; the pieces of a word are not parted. */
  private static final class Breaker {
    private final List<List<Piece>> lines = new ArrayList<>();
    private final double size;
    private final double width;
    private List<Piece> line = new ArrayList<>();
    private List<Piece> word = new ArrayList<>();
    private boolean isBold;
    private boolean isLink;
    private double used;

    Breaker(double size, double width) {
      this.size = size;
      this.width = width;
    }

    void add(Matcher token) {
      String text = token.group();
      if (token.group(2) != null) {
        boolean begins = token.group(1).isEmpty();
        isBold = token.group(2).equals("b") ? begins : isBold;
        isLink = token.group(2).equals("a") ? begins : isLink;
      } else if (text.equals("\n")) {
        endWord();
        endLine();
      } else if (text.equals(" ")) {
        endWord();
      } else {
        String shown = unescaped(text);
        word.add(new Piece(shown, isBold, isLink, 0, face(isBold).width(shown, size)));
      }
    }

    void endWord() {
      double length = word.stream().mapToDouble(Piece::width).sum();
      double space = line.isEmpty() ? 0 : Typeface.REGULAR.width(" ", size);
      if (!line.isEmpty() && used + space + length > width) {
        endLine();
        space = 0;
      }
      double x = used + space;
      for (Piece piece : word) {
        line.add(new Piece(piece.text(), piece.isBold(), piece.isLink(), x, piece.width()));
        x += piece.width();
      }
      used = word.isEmpty() ? used : x;
      word = new ArrayList<>();
    }

    void endLine() {
      lines.add(line);
      line = new ArrayList<>();
      used = 0;
    }

    private static String unescaped(String text) {
      return text.replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&quot;", "\"")
          .replace("&amp;", "&");
    }
  }
}
