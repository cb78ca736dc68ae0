package org.annalist.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.annalist.channel.review.ReviewList;
import org.annalist.channel.review.store.SqliteReviewStore;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.feedback.FeedbackFeature;
import org.annalist.channel.telegram.feedback.store.SqliteFeedbackStore;
import org.annalist.channel.telegram.quiz.QuizFeature;
import org.annalist.channel.telegram.quiz.QuizMaker;
import org.annalist.channel.telegram.quiz.RandomQuestion;
import org.annalist.channel.telegram.review.ReviewFeature;
import org.annalist.state.store.StateDatabase;

/** The quiz and the feedback of the Telegram bot, with the stores that they need. */
final class Extras {
  private final Assembly assembly;
  private final Clock clock;
  private final SqliteFeedbackStore feedback;
  private final SqliteReviewStore review;

  private Extras(
      Assembly assembly, Clock clock, SqliteFeedbackStore feedback, SqliteReviewStore review) {
    this.assembly = assembly;
    this.clock = clock;
    this.feedback = feedback;
    this.review = review;
  }

  /** Makes the stores in the state database. */
  static Extras open(StateDatabase state, Assembly assembly, Clock clock, Duration kept) {
    return new Extras(
        assembly,
        clock,
        new SqliteFeedbackStore(state, clock, kept, new Random()),
        new SqliteReviewStore(state));
  }

  SqliteFeedbackStore feedback() {
    return feedback;
  }

  List<Feature> features(Answering answering, Set<Long> owners) {
    QuizMaker quizzes =
        new QuizMaker(assembly.store(), assembly.store().entities(), new Random(), clock);
    // A failure shows when the first quiz is asked for, which tries again.
    CompletableFuture<Void> unused = CompletableFuture.runAsync(quizzes::prepare);
    RandomQuestion questions = new RandomQuestion(assembly.store(), new Random());
    return List.of(
        new QuizFeature(quizzes, questions, answering),
        new FeedbackFeature(feedback, review, clock),
        new ReviewFeature(owners, new ReviewList(review, assembly.reader(), assembly.store())));
  }
}
