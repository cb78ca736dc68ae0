package org.annalist.channel.telegram.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The method {@code getUpdates}, with each update left as JSON: the library's own fails as a whole
 * on one update that it cannot read, and would ask for it again for ever.
 */
public final class PollUpdates extends BotApiMethod<ArrayList<ObjectNode>> {
  private static final String CHAT = "chat ";
  private static final String BUTTONS = "buttons ";

  private final @Nullable Long offset;
  private final Duration timeout;

  /**
   * Makes the call.
   *
   * @param offset confirms all updates below it, or null to confirm none
   * @param timeout how long to wait for an update
   */
  public PollUpdates(@Nullable Long offset, Duration timeout) {
    this.offset = offset;
    this.timeout = timeout;
  }

  @JsonProperty("offset")
  @Nullable Long offset() {
    return offset;
  }

  @JsonProperty("timeout")
  long timeout() {
    return timeout.toSeconds();
  }

  @JsonProperty("allowed_updates")
  public List<String> allowedUpdates() {
    return List.of("message", "callback_query", "edited_message", "inline_query");
  }

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  @Override
  @SuppressWarnings("NonApiType") // a result must be Serializable, which List is not
  public ArrayList<ObjectNode> deserializeResponse(String answer)
      throws TelegramApiRequestException {
    return deserializeResponseArray(answer, ObjectNode.class);
  }

  public static List<ReceivedUpdate> received(List<ObjectNode> updates) {
    return updates.stream().map(PollUpdates::received).toList();
  }

  public static ReceivedUpdate received(JsonNode update) {
    return new ReceivedUpdate(update.path("update_id").asLong(), lane(update), update.toString());
  }

  /**
   * The buttons have lanes of their own, since a press must be acknowledged at once; so have the
   * queries from other chats, which nobody waits for who types on. What is edited goes with its
   * chat, after the answer to it.
   */
  private static String lane(JsonNode update) {
    String chat = lane(CHAT, update.path("message").path("chat").path("id"));
    String edited = lane(CHAT, update.path("edited_message").path("chat").path("id"));
    String presser = lane(BUTTONS, update.path("callback_query").path("from").path("id"));
    String inline = lane("inline ", update.path("inline_query").path("from").path("id"));
    return chat + edited + presser + inline; // an update is of one kind
  }

  /** Tells whether a lane is of what is written in a chat. */
  public static boolean isChat(String lane) {
    return lane.startsWith(CHAT);
  }

  /** Tells whether a lane is of the buttons that somebody presses. */
  public static boolean isOfButtons(String lane) {
    return lane.startsWith(BUTTONS);
  }

  private static String lane(String kind, JsonNode id) {
    return id.isIntegralNumber() ? kind + id.asLong() : "";
  }
}
