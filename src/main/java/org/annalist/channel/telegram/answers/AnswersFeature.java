package org.annalist.channel.telegram.answers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.answer.Reply;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.SentAnswers;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Recital;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.annalist.question.Intent;
import org.annalist.question.NearNames;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Answers questions with pages and buttons, opens the links to answers, and offers answers in other
 * chats. May be shared by threads.
 */
public final class AnswersFeature implements Answering {
  private final Dialogue dialogue;
  private final Recital recital;
  private final Coded coded;
  private final Links links;
  private final Presenter presenter;
  private final Presses presses;
  private final EarlierAnswers earlier;
  private final Offers offers;
  private final Accompaniment pins;
  private final Pictures pictures;
  private final NearNames nearNames;
  private final SentAnswers sent;

  /**
   * What answers are made from.
   *
   * @param dialogue answers in conversations
   * @param recital answers without
   * @param claims what is known
   * @param entities what the claims are about
   * @param nearNames finds names for words that are known nowhere
   * @param pictures draws timelines
   */
  public record Sources(
      Dialogue dialogue,
      Recital recital,
      ClaimStore claims,
      EntityStore entities,
      NearNames nearNames,
      Pictures pictures) {}

  /**
   * Makes the feature.
   *
   * @param sources what answers are made from
   * @param sent knows which message is the answer to which
   * @param clock tells the time
   */
  public AnswersFeature(Sources sources, SentAnswers sent, Clock clock) {
    this(sources, sent, Accompaniment.NONE, clock);
  }

  /**
   * Makes the feature.
   *
   * @param sources what answers are made from
   * @param sent knows which message is the answer to which
   * @param pins what goes with an answer that a button asked for
   * @param clock tells the time
   */
  public AnswersFeature(Sources sources, SentAnswers sent, Accompaniment pins, Clock clock) {
    this.dialogue = sources.dialogue();
    this.recital = sources.recital();
    this.sent = sent;
    this.pins = pins;
    this.nearNames = sources.nearNames();
    this.pictures = sources.pictures();
    this.coded = new Coded(sources.claims(), sources.entities());
    Keys keys = new Keys(recital, coded);
    Topics topics = new Topics(sources.claims(), coded);
    this.links = new Links(keys, coded, recital);
    Keyboards keyboards = new Keyboards(coded, topics, links, sources.nearNames(), recital);
    this.presenter = new Presenter(keys, new PageBook(keys), keyboards);
    this.presses =
        new Presses(
            dialogue, recital, coded, topics, presenter, sources.pictures(), sent, pins, clock);
    this.earlier = new EarlierAnswers(dialogue, recital, links, coded, sent);
    this.offers = new Offers(recital, links, clock);
  }

  @Override
  public void introduce(String botName) {
    links.introduce(botName);
    coded.warmUp();
  }

  @Override
  public Answered answered(Place place, String utterance) {
    Reply reply = dialogue.reply(place.conversation(), utterance);
    List<SendMessage> messages = presenter.present(place, utterance, "", reply);
    return new Answered(reply, Composer.withReading(place, reply, messages));
  }

  @Override
  public boolean hasNearName(String utterance) {
    return !nearNames.of(utterance, 1).isEmpty();
  }

  @Override
  public Optional<List<PartialBotApiMethod<?>>> open(Place place, String payload) {
    return links.open(payload).map(opened -> told(place, opened));
  }

  private List<PartialBotApiMethod<?>> told(Place place, Links.Opened opened) {
    Reply reply = opened.reply();
    recital.told(place.conversation(), reply, 0);
    List<SendMessage> inWords =
        presenter.present(place, opened.question(), opened.question(), reply);
    List<PartialBotApiMethod<?>> calls = new ArrayList<>();
    if (reply.question().intent() == Intent.TIMELINE) {
      calls.addAll(pictures.of(place, reply.question(), inWords));
    }
    if (calls.isEmpty()) {
      calls.addAll(inWords);
    }
    calls.addAll(pins.with(place, reply));
    return calls;
  }

  @Override
  public boolean resume(Place place, Message message) {
    return earlier.resume(place, message);
  }

  @Override
  public List<? extends PartialBotApiMethod<?>> offer(InlineQuery query) {
    return List.of(offers.to(query));
  }

  @Override
  public SentAnswers sent() {
    return sent;
  }

  @Override
  public void forget(long user) {
    sent.forget(user);
  }

  /** With a question, {@code /ask} is answered like any question. */
  @Override
  public Map<String, CommandAction> commands() {
    return Map.of(
        "ask",
        (place, argument) ->
            argument.isEmpty()
                ? Composer.talk(place, place.words().say(Phrase.ASK_HOW), List.of())
                : answer(place, argument));
  }

  @Override
  public Map<String, ButtonAction> buttons() {
    return presses.actions();
  }
}
