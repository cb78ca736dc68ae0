package org.annalist.channel.telegram.message;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.AtOnce;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.trouble.Faults;
import org.annalist.state.StateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Decides what to do about an update. Whatever is wrong in it or with the program, it does not
 * throw: whoever asked gets an apology instead. May be shared by threads.
 */
public final class UpdateHandler {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final MessageHandler messages;
  private final ButtonHandler buttons;
  private final Answering answering;
  private final Languages languages;

  public UpdateHandler(
      MessageHandler messages, ButtonHandler buttons, Answering answering, Languages languages) {
    this.messages = messages;
    this.buttons = buttons;
    this.answering = answering;
    this.languages = languages;
  }

  /**
   * Handles an update.
   *
   * @param json the update
   * @param isTooFast whether an answer to a message is to say that it was asked too fast
   * @param atOnce acknowledges a press before it is answered
   * @return the calls to make, in this order
   * @throws StateException when the state cannot be reached, so that it has to be tried again
   */
  public List<? extends PartialBotApiMethod<?>> handle(
      String json, boolean isTooFast, AtOnce atOnce) {
    try {
      Update update = JSON.readValue(json, Update.class);
      if (update.hasCallbackQuery()) {
        return handle(update.getCallbackQuery(), atOnce);
      }
      if (update.hasInlineQuery()) {
        return handle(update.getInlineQuery());
      }
      if (update.hasEditedMessage()) {
        return handleEdited(update.getEditedMessage());
      }
      return update.hasMessage() ? handle(update.getMessage(), isTooFast) : List.of();
    } catch (JacksonException e) {
      LOG.debug("Left out an update that cannot be read", Faults.withoutMessages(e));
      return List.of();
    }
  }

  /**
   * Acknowledges the press of a button without a word, before it is handled.
   *
   * @param json an update
   * @return empty where it is no press, or one whose acknowledgement says something
   */
  public Optional<AnswerCallbackQuery> acknowledgement(String json) {
    try {
      return Optional.ofNullable(JSON.readValue(json, Update.class).getCallbackQuery())
          .filter(buttons::mayBeAcknowledged)
          .map(press -> Press.acknowledgement(press.getId(), null));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private List<? extends PartialBotApiMethod<?>> handle(Message message, boolean isTooFast) {
    try {
      setLanguage(message.getFrom());
      List<? extends PartialBotApiMethod<?>> calls = messages.handle(message);
      return isTooFast ? messages.withRemark(message, calls, Phrase.TOO_FAST) : calls;
    } catch (StateException e) {
      throw e;
    } catch (RuntimeException | Error e) { // one message must not end the bot
      LOG.error("Could not answer a message", Faults.withoutMessages(e));
      return messages.apology(message);
    }
  }

  private List<? extends PartialBotApiMethod<?>> handle(CallbackQuery press, AtOnce atOnce) {
    try {
      setLanguage(press.getFrom());
      return buttons.handle(press, atOnce);
    } catch (StateException e) {
      throw e;
    } catch (RuntimeException | Error e) { // one press must not end the bot
      LOG.error("Could not answer a press of a button", Faults.withoutMessages(e));
      return buttons.apology(press);
    }
  }

  /** Nobody waits for an apology here: the old answer stands. */
  private List<? extends PartialBotApiMethod<?>> handleEdited(Message message) {
    setLanguage(message.getFrom());
    try {
      return messages.handleEdited(message);
    } catch (StateException e) {
      throw e;
    } catch (RuntimeException | Error e) { // one message must not end the bot
      LOG.error("Could not answer an edited message", Faults.withoutMessages(e));
      return List.of();
    }
  }

  private List<? extends PartialBotApiMethod<?>> handle(InlineQuery query) {
    setLanguage(query.getFrom());
    try {
      return answering.offer(query);
    } catch (StateException e) {
      throw e;
    } catch (RuntimeException | Error e) { // one query must not end the bot
      LOG.error("Could not answer an inline query", Faults.withoutMessages(e));
      return List.of();
    }
  }

  /** The language that a person chose stands in for that of their Telegram from here on. */
  private void setLanguage(@Nullable User person) {
    if (person != null) {
      person.setLanguageCode(languages.of(person.getId(), person.getLanguageCode()));
    }
  }
}
