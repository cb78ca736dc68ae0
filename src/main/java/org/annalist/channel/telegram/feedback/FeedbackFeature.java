package org.annalist.channel.telegram.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * "Was this right?" under answers in private chats. What was not right goes to the owner's review
 * list, without who asked, where the person agrees to that; of people who agreed once and for all
 * by {@code /feedback}, so does what had no answer. May be shared by threads.
 *
 * <p>The buttons: {@code fb:a} agrees for all, {@code fb:x} ends it, {@code fb:y…} and {@code
 * fb:n…} judge the answer with the key that follows; of the others see {@link FirstJudgement}.
 */
public final class FeedbackFeature implements Feature {
  static final String KIND = "fb";
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

  private final FeedbackStore store;
  private final ReviewStore review;
  private final Agreement agreement;
  private final FirstJudgement first;
  private final Clock clock;

  /**
   * Makes the feature.
   *
   * @param store who agreed, and what may be judged
   * @param review the owner's list
   * @param claims finds claims by their codes
   * @param clock tells the day
   */
  public FeedbackFeature(
      FeedbackStore store,
      ReviewStore review,
      Function<List<String>, List<Claim>> claims,
      Clock clock) {
    this.store = store;
    this.review = review;
    this.agreement = new Agreement(store);
    this.first = new FirstJudgement(claims);
    this.clock = clock;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("feedback", (place, argument) -> agreement.explain(place));
  }

  @Override
  public Map<String, ButtonAction> buttons() {
    return Map.of(KIND, new Judgement());
  }

  /** What a report holds, and that it was made, is told in the acknowledgement alone. */
  private final class Judgement implements ButtonAction {
    @Override
    public List<? extends PartialBotApiMethod<?>> press(Press press) {
      return FeedbackFeature.this.press(press);
    }

    @Override
    public boolean tellsByAcknowledging() {
      return true;
    }
  }

  @Override
  public List<InlineKeyboardRow> under(Place place, String question, Answer answer) {
    if (!place.isPrivate()) {
      return List.of();
    }
    boolean agrees = store.agrees(place.user());
    if (agrees && isWithoutAnswer(answer)) {
      add(Given.of(question, answer), ReviewEntry.Reason.UNANSWERED);
    }
    if (!JUDGED.contains(Status.of(answer)) || isSources(answer)) {
      return List.of();
    }
    return List.of(
        agrees
            ? judging(place, question, answer)
            : first.under(question, Status.of(answer), place.words()));
  }

  private static boolean isWithoutAnswer(Answer answer) {
    return answer instanceof Answer.Unknown unknown && WITHOUT_ANSWER.contains(unknown.reason());
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
    if (data.equals(Agreement.AGREE) && place.isPrivate()) {
      return agreement.agree(press);
    }
    if (data.equals(Agreement.END) && place.isPrivate()) {
      return agreement.end(press);
    }
    boolean isMadeUp = FirstJudgement.isOf(data) && !place.isPrivate();
    return data.isEmpty() || isMadeUp ? List.of() : judgement(press);
  }

  private List<? extends PartialBotApiMethod<?>> judgement(Press press) {
    String data = press.data();
    return switch (data.charAt(0)) {
      case RIGHT, NOT_RIGHT ->
          data.length() > 1 ? judge(press, data.charAt(0) == RIGHT, data.substring(1)) : List.of();
      case FirstJudgement.RIGHT -> List.of(press.acknowledged(Phrase.FEEDBACK_RIGHT));
      case FirstJudgement.NOT_RIGHT ->
          store.agrees(press.place().user()) ? report(press) : first.ask(press);
      case FirstJudgement.AGREED -> report(press);
      default -> List.of();
    };
  }

  private List<PartialBotApiMethod<?>> report(Press press) {
    Optional<Given> given = first.given(press);
    if (given.isEmpty() || !first.isNew(press)) {
      return List.of(press.acknowledged(Phrase.FEEDBACK_OVER));
    }
    add(given.get(), ReviewEntry.Reason.NOT_RIGHT);
    return first.thank(press);
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

  static InlineKeyboardButton button(String text, String data) {
    return InlineKeyboardButton.builder().text(text).callbackData(KIND + ":" + data).build();
  }
}
