package org.annalist.channel.telegram.page;

import java.util.regex.Pattern;

/** Reads back the HTML that {@link Piece} makes. */
public final class Markup {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private Markup() {}

  /**
   * Returns what a reader sees.
   *
   * @param html made by {@link Piece#html}
   */
  public static String visible(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
