package org.annalist.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.annalist.channel.review.store.SqlReviewStore;
import org.annalist.channel.telegram.answers.AnswersFeature;
import org.annalist.channel.telegram.api.BotIdentity;
import org.annalist.channel.telegram.bot.Abilities;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.feedback.FeedbackFeature;
import org.annalist.channel.telegram.feedback.store.SqlFeedbackStore;
import org.annalist.channel.telegram.lookup.LookupFeature;
import org.annalist.channel.telegram.message.UpdateHandler;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.trouble.Timing;
import org.annalist.channel.telegram.venue.Pins;
import org.annalist.channel.telegram.venue.VenueFeature;
import org.annalist.command.TestBot;
import org.annalist.conversation.ConversationStore;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.RecentConversations;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * The way of an update from Telegram's JSON to the calls that answer it, as the bot goes it, but
 * without a network and without a file. What the calls say is checked as Telegram would check it.
 */
final class WholeWay implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration KEPT = Duration.ofMinutes(30);

  private final SqlFeedbackStore feedback;
  private final SqlReviewStore review;
  private final SqlInbox inbox;
  private final UpdateHandler handler;

  WholeWay(TestBot knowing, Path folder) {
    Clock clock = Clock.systemUTC();
    String url = "jdbc:sqlite:" + folder.resolve("way.db");
    feedback = new SqlFeedbackStore(url, clock, KEPT, new Random(1));
    review = new SqlReviewStore(url);
    inbox = SqlInbox.open(url, clock);
    ConversationStore store = new RecentConversations(clock, KEPT);
    Dialogue dialogue = knowing.conversations(store);
    Pictures pictures = new Pictures(question -> Optional.empty());
    Pins pins = new Pins(knowing.store().entities()::particulars);
    AnswersFeature answers =
        new AnswersFeature(
            new AnswersFeature.Sources(
                dialogue,
                knowing.recitals(store),
                knowing.store(),
                knowing.store().entities(),
                knowing.nearNames(),
                pictures),
            SentAnswers.NONE,
            pins::with,
            TestBot.TODAY);
    List<Feature> features =
        List.of(
            answers,
            new FeedbackFeature(feedback, review, codes -> List.of(), clock),
            new VenueFeature(answers, dialogue, pins, "Zenda"),
            new LookupFeature(
                answers,
                dialogue,
                pictures,
                new LookupFeature.Examples("Rudolf", "Zenda", LocalDate.parse("1892-04-10"))));
    ClaimCodes codes = new ClaimCodes(knowing.store().ids(), knowing.store()::claims);
    Timing timing = Timing.usual(clock, Duration.ofSeconds(1));
    handler =
        new Abilities(dialogue, codes, features, timing)
            .handler(new BotIdentity(123456, "TestBot"));
    answers.introduce("TestBot");
  }

  /** Handles an update as it comes over the wire. */
  List<? extends PartialBotApiMethod<?>> handle(String json) {
    return handler.handle(json, false, AtOnce.NOTHING);
  }

  /** The acknowledgement without a word of a press that waits, where it may be made so. */
  Optional<AnswerCallbackQuery> acknowledgement(String json) {
    return handler.acknowledgement(json);
  }

  /**
   * Checks that Telegram would take every call, and that no reader is shown what is no character.
   *
   * @throws RuntimeException where it would not
   */
  static void check(List<? extends PartialBotApiMethod<?>> calls) {
    for (PartialBotApiMethod<?> call : calls) {
      JsonNode params = params(call);
      if (params.has("text") && params.has("chat_id")) {
        FakeTelegram.check(params);
        requireCharacters(params.path("text").asText());
      }
      for (JsonNode result : params.path("results")) {
        JsonNode content = result.path("input_message_content");
        ObjectNode message = JSON.createObjectNode();
        FakeTelegram.check(
            message
                .put("text", content.path("message_text").asText())
                .put("parse_mode", content.path("parse_mode").asText()));
        requireCharacters(result.path("title").asText());
      }
    }
  }

  private static JsonNode params(PartialBotApiMethod<?> call) {
    try {
      return JSON.readTree(JSON.writeValueAsString(call));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON: " + call.getMethod(), e);
    }
  }

  private static void requireCharacters(String text) {
    boolean isClean =
        text.codePoints()
            .noneMatch(
                c -> (c >= 0xD800 && c <= 0xDFFF) || (Character.isISOControl(c) && c != '\n'));
    if (!isClean) {
      throw new IllegalStateException("what is no character in " + text);
    }
  }

  @Override
  public void close() {
    feedback.close();
    review.close();
    inbox.close();
  }
}
