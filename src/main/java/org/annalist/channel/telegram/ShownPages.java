package org.annalist.channel.telegram;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers the pages to which messages were turned last, for Telegram refuses to change a message
 * into what it is. May be shared by threads.
 */
public final class ShownPages {
  private static final int REMEMBERED = 1000;

  private final Map<String, String> pages =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * Notes the page that a message is turned to, or whatever else it is changed into.
   *
   * @param chat the chat of the message
   * @param message its number
   * @param page what it says from now on
   * @return true when that is another than before, as far as is remembered
   */
  public synchronized boolean isOther(long chat, int message, String page) {
    return !page.equals(pages.put(chat + ":" + message, page));
  }
}
