package org.annalist.channel.telegram.page;

import java.net.URI;
import org.annalist.channel.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * A run of text in one style: the only place where Telegram's HTML is made, and where text is
 * escaped. Immutable.
 *
 * @param text what a reader sees
 * @param style how it looks
 * @param link where it leads, or null where it is no link
 */
public record Piece(String text, Style style, @Nullable URI link) {
  /** How text looks. */
  enum Style {
    PLAIN(""),
    BOLD("b"),
    CODE("code"),
    LINK("a");

    private final String tag;

    Style(String tag) {
      this.tag = tag;
    }
  }

  /** Cleans the text of what Telegram refuses, or what would change the text around it. */
  public Piece {
    text = cleaned(text);
  }

  public static Piece plain(String text) {
    return new Piece(text, Style.PLAIN, null);
  }

  public static Piece bold(String text) {
    return new Piece(text, Style.BOLD, null);
  }

  /**
   * Makes a link that shows its host.
   *
   * @param link an address that {@link WebLink} let pass
   */
  static Piece link(URI link) {
    return new Piece(link.getHost(), Style.LINK, link);
  }

  /**
   * Makes a piece of what somebody typed: what is more than words is shown as code, in which
   * Telegram makes nothing clickable.
   *
   * @param typed words of a message
   * @param limit how much of them is shown, in UTF-16 units
   */
  public static Piece typed(String typed, int limit) {
    String line = typed.strip().replace('\n', ' ');
    String text = line.length() <= limit ? line : line.substring(0, limit) + "…";
    boolean isWords = text.chars().noneMatch(c -> "@/.:#$\\<>".indexOf(c) >= 0);
    return isWords ? plain(text) : new Piece(text, Style.CODE, null);
  }

  int length() {
    return text.length();
  }

  Piece before(int index) {
    return new Piece(text.substring(0, index), style, link);
  }

  Piece from(int index) {
    return new Piece(text.substring(index), style, link);
  }

  /** Returns the piece as HTML that is well formed by itself. */
  public String html() {
    if (style == Style.PLAIN || text.isBlank()) {
      return escaped(text);
    }
    String address = link == null ? "" : " href=\"" + escaped(link.toASCIIString()) + "\"";
    return "<" + style.tag + address + ">" + escaped(text) + "</" + style.tag + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isBidiControl(c))
        .map(Piece::shown)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int shown(int codePoint) {
    boolean isLoneSurrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    if (isLoneSurrogate) {
      return 0xFFFD;
    }
    return Character.isISOControl(codePoint) && codePoint != '\n' ? ' ' : codePoint;
  }

  /** Embeddings, overrides and isolates, which can turn round all that follows them. */
  private static boolean isBidiControl(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
