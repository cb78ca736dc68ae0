package org.annalist.channel.telegram.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.answer.Answer;
import org.annalist.answer.Status;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.review.ReviewEntry;
import org.annalist.channel.review.ReviewStore;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.channel.telegram.compose.ShownPages;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * "Was this right?" under answers in private chats, for people who agreed to it by {@code
 * /feedback}. What was not right, and what had no answer, goes to the owner's review list, without
 * who asked. May be shared by threads.
 *
 * <p>The buttons: {@code fb:a} agrees, {@code fb:x} ends it, {@code fb:y…} and {@code fb:n…} judge
 * the answer with the key that follows.
 */
public final class FeedbackFeature implements Feature {
  private static final String KIND = "fb";
  private static final String AGREE = "a";
  private static final String END = "x";
  private static final char RIGHT = 'y';
  private static final char NOT_RIGHT = 'n';

  /** The kinds of answer that say something that can be right or not. */
  private static final Set<Status> JUDGED = EnumSet.of(Status.ANSWERED, Status.DISPUTED);

  /** Why nothing was asserted, where another knowledge would have an answer. */
  private static final Set<Answer.Reason> WITHOUT_ANSWER =
      EnumSet.of(
          Answer.Reason.NOT_UNDERSTOOD,
          Answer.Reason.OUT_OF_SCOPE,
          Answer.Reason.NOTHING_ON_DATE,
          Answer.Reason.NOT_RECORDED);

  private final ShownPages shown = new ShownPages();
  private final FeedbackStore store;
  private final ReviewStore review;
  private final Clock clock;

  /**
   * Makes the feature.
   *
   * @param store who agreed, and what may be judged
   * @param review the owner's list
   * @param clock tells the day
   */
  public FeedbackFeature(FeedbackStore store, ReviewStore review, Clock clock) {
    this.store = store;
    this.review = review;
    this.clock = clock;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("feedback", (place, argument) -> explain(place));
  }

  @Override
  public Map<String, ButtonAction> buttons() {
    return Map.of(KIND, this::press);
  }

  /** Asks in the private chat alone, so that nobody agrees for others. */
  private List<SendMessage> explain(Place place) {
    Words words = place.words();
    if (!place.isPrivate()) {
      return Composer.talk(place, words.say(Phrase.FEEDBACK_PRIVATE), List.of());
    }
    return store.agrees(place.user()) ? agreed(place) : ask(place);
  }

  private static List<SendMessage> ask(Place place) {
    return said(place, Phrase.FEEDBACK, button(place, Phrase.FEEDBACK_AGREE_BUTTON, AGREE));
  }

  private static List<SendMessage> agreed(Place place) {
    return said(place, Phrase.FEEDBACK_ON, button(place, Phrase.FEEDBACK_END_BUTTON, END));
  }

  private static List<SendMessage> said(Place place, Phrase phrase, InlineKeyboardButton button) {
    return Messages.withRows(
        Composer.talk(place, place.words().say(phrase), List.of()),
        List.of(new InlineKeyboardRow(button)));
  }

  @Override
  public List<InlineKeyboardRow> under(Place place, String question, Answer answer) {
    if (!place.isPrivate() || !store.agrees(place.user())) {
      return List.of();
    }
    if (answer instanceof Answer.Unknown unknown && WITHOUT_ANSWER.contains(unknown.reason())) {
      add(Given.of(question, answer), ReviewEntry.Reason.UNANSWERED);
    }
    return JUDGED.contains(Status.of(answer)) && !isSources(answer)
        ? List.of(judging(place, question, answer))
        : List.of();
  }

  @Override
  public void forget(long user) {
    store.forget(user);
  }

  private static boolean isSources(Answer answer) {
    return answer instanceof Answer.Answered answered && answered.form() == Answer.Form.SOURCES;
  }

  private InlineKeyboardRow judging(Place place, String question, Answer answer) {
    String key = store.keep(place.user(), Given.of(question, answer));
    Words words = place.words();
    return new InlineKeyboardRow(
        button(words.say(Phrase.RIGHT_BUTTON), RIGHT + key),
        button(words.say(Phrase.NOT_RIGHT_BUTTON), NOT_RIGHT + key));
  }

  private List<? extends PartialBotApiMethod<?>> press(Press press) {
    String data = press.data();
    Place place = press.place();
    if (data.equals(AGREE) && place.isPrivate()) {
      store.agree(place.user());
      return changed(press, Phrase.FEEDBACK_AGREED, agreed(place));
    }
    if (data.equals(END) && place.isPrivate()) {
      store.forget(place.user());
      String ended = place.words().say(Phrase.FEEDBACK_ENDED);
      return changed(press, Phrase.FEEDBACK_ENDED, Composer.talk(place, ended, List.of()));
    }
    boolean isJudgement =
        data.length() > 1 && (data.charAt(0) == RIGHT || data.charAt(0) == NOT_RIGHT);
    return isJudgement ? judge(press, data.charAt(0) == RIGHT, data.substring(1)) : List.of();
  }

  /** The button gives way to what it has brought about; a second press finds it so. */
  private List<PartialBotApiMethod<?>> changed(
      Press press, Phrase said, List<SendMessage> message) {
    boolean isOther = shown.isOther(press.place().chat(), press.message(), press.data());
    return isOther
        ? List.of(press.acknowledged(said), EditedText.of(press.message(), message.get(0)))
        : List.of(press.acknowledged(said));
  }

  /** The answer is kept until it is judged, so a second press finds nothing and does no harm. */
  private List<PartialBotApiMethod<?>> judge(Press press, boolean isRight, String key) {
    Optional<Given> given = store.take(press.place().user(), key);
    if (given.isEmpty()) {
      boolean isOfAnother =
          !press.place().isPrivate() || store.isOfAnother(press.place().user(), key);
      return List.of(
          press.acknowledged(isOfAnother ? Phrase.FEEDBACK_OTHERS : Phrase.FEEDBACK_OVER));
    }
    if (!isRight) {
      add(given.get(), ReviewEntry.Reason.NOT_RIGHT);
    }
    return List.of(press.acknowledged(isRight ? Phrase.FEEDBACK_RIGHT : Phrase.FEEDBACK_NOT_RIGHT));
  }

  private void add(Given given, ReviewEntry.Reason reason) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    review.add(new ReviewEntry(given.question(), reason, given.status(), given.claims(), day));
  }

  private static InlineKeyboardButton button(Place place, Phrase phrase, String data) {
    return button(place.words().say(phrase), data);
  }

  private static InlineKeyboardButton button(String text, String data) {
    return InlineKeyboardButton.builder().text(text).callbackData(KIND + ":" + data).build();
  }
}
