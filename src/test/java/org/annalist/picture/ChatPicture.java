package org.annalist.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws a conversation as a phone shows it: bubbles, pictures, and buttons under them. */
public final class ChatPicture {
  private static final int WIDTH = 720;
  private static final int MOST_HEIGHT = 4000;
  private static final double HEADER = 92;
  private static final double MARGIN = 18;
  private static final double PADDING = 20;
  private static final double TEXT = 25;
  private static final double LABEL = 22;
  private static final double BUBBLE = 640;
  private static final double BUTTON = 56;
  private static final double GAP = 6;
  private static final double ROUND = 30;
  private static final Color WALL = new Color(0xD3, 0xDF, 0xE8);
  private static final Color ASKED = new Color(0xDD, 0xF6, 0xCB);
  private static final Color KEY = new Color(0x71, 0x8C, 0xA3);
  private static final Color QUIET = new Color(0x7C, 0x8A, 0x96);
  private static final Color NAME = new Color(0x2B, 0x6C, 0xA3);

  private final BufferedImage image =
      new BufferedImage(WIDTH, MOST_HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D canvas = image.createGraphics();
  private double y = HEADER + MARGIN;

  /** Begins with an empty chat with a bot. */
  public ChatPicture(String bot) {
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.setColor(WALL);
    canvas.fillRect(0, 0, WIDTH, MOST_HEIGHT);
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, WIDTH, (int) HEADER);
    canvas.setColor(NAME);
    canvas.fill(new Ellipse2D.Double(MARGIN, MARGIN, HEADER - 2 * MARGIN, HEADER - 2 * MARGIN));
    text(bot.substring(0, 1), true, 32, Color.WHITE, MARGIN + 17, 57);
    text(bot, true, 27, ChatText.INK, HEADER + 8, 42);
    text("bot", false, 21, QUIET, HEADER + 8, 70);
  }

  /** What the person writes, or a button that they press. */
  public void ask(String html) {
    ChatText said = ChatText.of(html, TEXT, BUBBLE - 2 * PADDING);
    double width = said.width() + 2 * PADDING;
    bubble(ASKED, WIDTH - MARGIN - width, width, said.height() + PADDING);
    said.draw(canvas, WIDTH - MARGIN - width + PADDING, y + PADDING / 2);
    y += said.height() + PADDING + MARGIN;
  }

  /** What the bot says. */
  public void answer(String html, List<List<String>> buttons) {
    ChatText said = ChatText.of(html, TEXT, BUBBLE - 2 * PADDING);
    bubble(Color.WHITE, MARGIN, BUBBLE, said.height() + PADDING);
    said.draw(canvas, MARGIN + PADDING, y + PADDING / 2);
    y += said.height() + PADDING + GAP;
    buttons(buttons);
    y += MARGIN - GAP;
  }

  /** A picture that the bot sends. */
  public void photo(BufferedImage photo, String html, List<List<String>> buttons) {
    ChatText said = ChatText.of(html, TEXT, BUBBLE - 2 * PADDING);
    double height = (BUBBLE - 2 * GAP) * photo.getHeight() / photo.getWidth();
    bubble(Color.WHITE, MARGIN, BUBBLE, height + said.height() + PADDING + GAP);
    canvas.drawImage(
        photo, (int) (MARGIN + GAP), (int) (y + GAP), (int) (BUBBLE - 2 * GAP), (int) height, null);
    said.draw(canvas, MARGIN + PADDING, y + height + GAP + PADDING / 2);
    y += height + said.height() + PADDING + 2 * GAP;
    buttons(buttons);
    y += MARGIN - GAP;
  }

  /** Returns what has been drawn. */
  public BufferedImage finished() {
    return image.getSubimage(0, 0, WIDTH, (int) Math.ceil(y));
  }

  private void bubble(Color color, double left, double width, double height) {
    canvas.setColor(color);
    canvas.fill(new RoundRectangle2D.Double(left, y, width, height, ROUND, ROUND));
  }

  private void buttons(List<List<String>> rows) {
    for (List<String> row : rows) {
      double width = (BUBBLE - (row.size() - 1) * GAP) / row.size();
      double x = MARGIN;
      for (String label : row) {
        canvas.setColor(KEY);
        canvas.fill(new RoundRectangle2D.Double(x, y, width, BUTTON, 18, 18));
        String shown = shortened(label, width - 2 * GAP);
        double start = x + (width - Typeface.BOLD.width(shown, LABEL)) / 2;
        text(shown, true, LABEL, Color.WHITE, start, y + 36);
        x += width + GAP;
      }
      y += BUTTON + GAP;
    }
  }

  private static String shortened(String label, double width) {
    List<Integer> left = new ArrayList<>(drawable(label));
    String shown = string(left);
    while (Typeface.BOLD.width(shown, LABEL) > width && left.size() > 1) {
      left.remove(left.size() - 1);
      shown = string(left) + "…";
    }
    return shown;
  }

  /** The font has no emoji. */
  private static List<Integer> drawable(String label) {
    return label.replaceAll("\\p{So}", "").strip().codePoints().boxed().toList();
  }

  private static String string(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  private void text(String text, boolean isBold, double size, Color color, double x, double line) {
    canvas.setColor(color);
    canvas.fill(ChatText.face(isBold).shape(text, size, x, line));
  }
}
