package org.annalist.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Updates as Telegram writes them. */
public final class Updates {
  public static final long GROUP = -1001;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MENTION = Pattern.compile("(?<!\\S)@\\w+");

  private Updates() {}

  /** Somebody whose private chat has this id writes. */
  public static ObjectNode message(long id, long chat, String text) {
    ObjectNode update = post(id, chat, chat, "private");
    ((ObjectNode) update.path("message")).put("text", text);
    return update;
  }

  /** Somebody writes in a group. */
  public static ObjectNode inGroup(long id, long user, String text) {
    ObjectNode update = post(id, GROUP, user, "supergroup");
    ObjectNode message = (ObjectNode) update.path("message");
    message.put("text", text);
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      message
          .withArray("entities")
          .addObject()
          .put("type", "mention")
          .put("offset", mention.start())
          .put("length", mention.end() - mention.start());
    }
    return update;
  }

  /** Somebody sends what is no text. */
  static ObjectNode photo(long id, long chat) {
    ObjectNode update = post(id, chat, chat, "private");
    ((ObjectNode) update.path("message"))
        .withArray("photo")
        .addObject()
        .put("file_id", "f")
        .put("file_unique_id", "u")
        .put("width", 1)
        .put("height", 1);
    return update;
  }

  /** Somebody presses a button under a message in the private chat. */
  public static ObjectNode press(long id, long chat, long message, String data) {
    ObjectNode update = JSON.createObjectNode().put("update_id", id);
    ObjectNode query = update.putObject("callback_query");
    query.put("id", "query-" + id).put("chat_instance", "1").put("data", data);
    query.set("from", user(chat, false));
    ObjectNode under = query.putObject("message").put("message_id", message).put("date", 1);
    under.putObject("chat").put("id", chat).put("type", "private");
    return update;
  }

  /** The same update from somebody whose Telegram speaks a language. */
  static ObjectNode speaking(ObjectNode update, String language) {
    String kind = update.has("message") ? "message" : "callback_query";
    ((ObjectNode) update.path(kind).path("from")).put("language_code", language);
    return update;
  }

  /** Somebody types the name of the bot and a query in another chat. */
  public static ObjectNode inline(long id, long user, String query, String offset) {
    ObjectNode update = JSON.createObjectNode().put("update_id", id);
    ObjectNode inline = update.putObject("inline_query");
    inline.put("id", "query-" + id).put("query", query).put("offset", offset);
    inline.set("from", user(user, false));
    return update;
  }

  /** Somebody changes what they wrote in an earlier update. */
  public static ObjectNode edit(long id, ObjectNode earlier, String text) {
    ObjectNode update = JSON.createObjectNode().put("update_id", id);
    ObjectNode message = messageOf(earlier).deepCopy();
    update.set("edited_message", message.put("text", text).put("edit_date", 2));
    return update;
  }

  /**
   * The same update as a reply to what the bot sent.
   *
   * @param sent the call that sent it
   * @param number the number of its message
   */
  public static ObjectNode reply(ObjectNode update, FakeTelegram.Call sent, int number) {
    ObjectNode earlier = messageOf(update).putObject("reply_to_message");
    earlier.put("message_id", number).put("date", 1).put("text", sent.text());
    earlier.set("chat", messageOf(update).path("chat"));
    earlier.set("from", user(123456, true));
    if (sent.params().has("reply_markup")) {
      earlier.set("reply_markup", sent.params().path("reply_markup"));
    }
    return update;
  }

  static ObjectNode user(long id, boolean isBot) {
    return JSON.createObjectNode().put("id", id).put("is_bot", isBot).put("first_name", "Somebody");
  }

  static ObjectNode of(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ObjectNode messageOf(JsonNode update) {
    return (ObjectNode) update.path("message");
  }

  private static ObjectNode post(long id, long chat, long user, String chatType) {
    ObjectNode update = JSON.createObjectNode().put("update_id", id);
    ObjectNode message = update.putObject("message").put("message_id", id + 1000).put("date", 1);
    message.putObject("chat").put("id", chat).put("type", chatType);
    message.set("from", user(user, false));
    return update;
  }
}
