package org.annalist.channel.telegram.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.Messages;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;

/**
 * The commands {@code /quiz}, which sends a quiz poll, and {@code /random}, which answers a
 * question picked at random. The poll is anonymous: the bot does not learn who answered what. May
 * be shared by threads.
 */
public final class QuizFeature implements Feature {
  private static final int TRIES = 10;

  private final QuizMaker quizzes;
  private final Supplier<Optional<String>> questions;
  private final Answering answering;

  /**
   * Makes the feature.
   *
   * @param quizzes makes quizzes
   * @param questions picks a question at random, such as {@link RandomQuestion}; may be shared by
   *     threads
   * @param answering answers it
   */
  public QuizFeature(QuizMaker quizzes, Supplier<Optional<String>> questions, Answering answering) {
    this.quizzes = quizzes;
    this.questions = questions;
    this.answering = answering;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of(
        "quiz", (place, argument) -> quiz(place), "random", (place, argument) -> random(place));
  }

  private List<? extends PartialBotApiMethod<?>> quiz(Place place) {
    Optional<Quiz> quiz = quizzes.next(place.chat());
    return quiz.isPresent() ? List.of(poll(place, quiz.get())) : said(place, Phrase.NO_QUIZ);
  }

  private static SendPoll poll(Place place, Quiz quiz) {
    SendPoll poll =
        SendPoll.builder()
            .chatId(place.chat())
            .question(quiz.question())
            .options(quiz.options().stream().map(InputPollOption::new).toList())
            .type("quiz")
            .correctOptionIds(List.of(quiz.right()))
            .explanation(quiz.explanation())
            .build();
    poll.setMessageThreadId(place.topic());
    poll.setReplyParameters(Messages.reply(place));
    return poll;
  }

  /**
   * Nobody has seen the question, so it stands above the answer. The answer to a claim's own
   * question is fair: where sources differ, it has each account.
   */
  private List<? extends PartialBotApiMethod<?>> random(Place place) {
    for (int i = 0; i < TRIES; i++) {
      String question = questions.get().orElse("");
      Optional<Answering.Answered> answered =
          Optional.of(question)
              .filter(it -> !it.isEmpty())
              .map(it -> answering.answered(place, it))
              .filter(given -> !given.reply().answer().claims().isEmpty());
      if (answered.isPresent()) {
        return Messages.titled(question, answered.get().messages());
      }
    }
    return said(place, Phrase.OUT_OF_SCOPE);
  }

  private static List<? extends PartialBotApiMethod<?>> said(Place place, Phrase phrase) {
    return Composer.talk(place, place.words().say(phrase), List.of());
  }
}
