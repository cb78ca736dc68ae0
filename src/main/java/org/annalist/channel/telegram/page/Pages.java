package org.annalist.channel.telegram.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with blocks. A page breaks between blocks; a block that is longer than a page breaks
 * between lines, else between words, and within a bold word or a link only when that alone is
 * longer than a page. For one use by one thread.
 */
public final class Pages {
  /** The longest message that Telegram takes, in UTF-16 units of what a reader sees. */
  public static final int LIMIT = 4096;

  private final int limit;
  private final List<String> full = new ArrayList<>();
  private StringBuilder html = new StringBuilder();
  private int length;

  private Pages(int limit) {
    this.limit = limit;
  }

  /**
   * Fills pages.
   *
   * @param blocks what to show
   * @param limit the most UTF-16 units that a reader sees on a page, at least 2
   * @return the pages as HTML, each well formed
   */
  public static List<String> of(List<Block> blocks, int limit) {
    Pages pages = new Pages(limit);
    blocks.forEach(pages::add);
    pages.turn();
    return List.copyOf(pages.full);
  }

  private void add(Block block) {
    Piece gap = block.gap();
    if (length + gap.length() + block.length() > limit) {
      turn();
    }
    if (length > 0) {
      append(gap);
    }
    block.pieces().forEach(this::add);
  }

  private void add(Piece piece) {
    Piece rest = piece;
    while (rest.length() > limit - length) {
      int cut = cut(rest);
      append(rest.before(cut));
      turn();
      rest = rest.from(cut);
    }
    append(rest);
  }

  private int cut(Piece piece) {
    boolean isWhole = piece.style() != Piece.Style.PLAIN && piece.length() <= limit;
    int room = limit - length;
    if (room <= 0 || isWhole) {
      return 0;
    }
    int line = piece.text().lastIndexOf('\n', room - 1);
    int word = piece.text().lastIndexOf(' ', room - 1);
    int between = line > 0 ? line + 1 : word + 1;
    return between > 1 || length > 0 ? between : hardCut(piece.text(), room);
  }

  private static int hardCut(String text, int room) {
    return Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
  }

  private void append(Piece piece) {
    html.append(piece.html());
    length += piece.length();
  }

  private void turn() {
    if (!html.toString().isBlank()) {
      full.add(html.toString().strip());
    }
    html = new StringBuilder();
    length = 0;
  }
}
