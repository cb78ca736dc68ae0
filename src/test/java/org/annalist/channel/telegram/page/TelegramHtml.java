package org.annalist.channel.telegram.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Telegram's HTML as strictly as its server, and by other means than the bot. */
public final class TelegramHtml {
  private static final Pattern TOKEN =
      Pattern.compile(
          "<(/?)(b|code|a)((?: href=\"https?://[^\"<>]*\")?)>|&(lt|gt|amp|quot);|[^<>&]");

  private TelegramHtml() {}

  /**
   * Returns what a reader sees.
   *
   * @throws IllegalArgumentException when Telegram would not take it
   */
  public static String visible(String html) {
    StringBuilder text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher token = TOKEN.matcher(html);
    int at = 0;
    while (at < html.length()) {
      if (!token.find(at) || token.start() != at) {
        throw new IllegalArgumentException("at " + at + " of " + html);
      }
      read(token, open, text);
      at = token.end();
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("not closed: " + open);
    }
    return text.toString();
  }

  private static void read(Matcher token, Deque<String> open, StringBuilder text) {
    if (token.group(4) != null) {
      text.append(character(token.group(4)));
    } else if (token.group(2) == null) {
      text.append(token.group());
    } else if (token.group(1).isEmpty()) {
      if (token.group(2).equals("a") == token.group(3).isEmpty() || !open.isEmpty()) {
        throw new IllegalArgumentException("tag " + token.group());
      }
      open.push(token.group(2));
    } else if (open.isEmpty() || !open.pop().equals(token.group(2))) {
      throw new IllegalArgumentException("closes nothing: " + token.group());
    }
  }

  private static String character(String name) {
    if (!Set.of("lt", "gt", "amp", "quot").contains(name)) {
      throw new IllegalArgumentException(name);
    }
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> "&";
    };
  }
}
