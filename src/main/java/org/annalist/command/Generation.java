package org.annalist.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.annalist.channel.review.ReviewList;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.answers.AnswersFeature;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.quiz.QuizFeature;
import org.annalist.channel.telegram.quiz.QuizMaker;
import org.annalist.channel.telegram.quiz.RandomQuestion;
import org.annalist.channel.telegram.review.ReviewFeature;
import org.annalist.channel.telegram.venue.Pins;
import org.annalist.conversation.Dialogue;
import org.annalist.date.DaysOfYear;
import org.annalist.setting.Settings;

/**
 * What the Telegram bot does with one compiled knowledge: its answers, and all features that
 * remember anything of it. Another knowledge makes another generation. May be shared by threads.
 */
final class Generation implements AutoCloseable {
  private final Path directory;
  private final Assembly assembly;
  private final Instant loaded;
  private final Dialogue dialogue;
  private final ClaimCodes codes;
  private final AnswersFeature answers;
  private final QuizMaker quizzes;
  private final List<Feature> features = new ArrayList<>();

  /**
   * What all generations share.
   *
   * @param settings the settings in force
   * @param stores keep what is said, asked and judged
   * @param counted may count questions on their way to a dialogue
   * @param clock tells the time
   * @param isDamaged is set where the compiled knowledge turns out to be damaged
   */
  record Shared(
      Settings settings,
      StateStores stores,
      UnaryOperator<Dialogue> counted,
      Clock clock,
      AtomicBoolean isDamaged) {
    Shared(Settings settings, StateStores stores, UnaryOperator<Dialogue> counted, Clock clock) {
      this(settings, stores, counted, clock, new AtomicBoolean());
    }
  }

  /**
   * Makes a generation.
   *
   * @param directory where the compiled knowledge lies
   * @param assembly the parts over it, which this closes
   */
  Generation(Path directory, Assembly assembly, Shared shared) {
    this.directory = directory;
    this.assembly = assembly;
    loaded = shared.clock().instant();
    dialogue =
        shared
            .counted()
            .apply(
                new DamageWatch(
                    assembly.conversations(shared.stores().conversations()), shared.isDamaged()));
    codes = new ClaimCodes(assembly.store().ids(), assembly.store()::claims);
    Pictures pictures = new Pictures(assembly.chronicler()::of);
    Pins pins = new Pins(assembly.store().entities()::particulars);
    answers = answers(shared, pictures, pins);
    quizzes =
        new QuizMaker(assembly.store(), assembly.store().entities(), new Random(), shared.clock());
    features.add(answers);
    features.add(
        new QuizFeature(quizzes, new RandomQuestion(assembly.store(), new Random()), answers));
    features.add(review(shared));
    features.addAll(
        new PersonalFeatures(
                shared.settings(), assembly, dialogue, answers, pictures, pins, shared.clock())
            .all());
  }

  private ReviewFeature review(Shared shared) {
    ReviewList list = new ReviewList(shared.stores().review(), assembly.reader(), assembly.store());
    return new ReviewFeature(shared.settings().telegramOwners(), list);
  }

  private AnswersFeature answers(Shared shared, Pictures pictures, Pins pins) {
    AnswersFeature.Sources sources =
        new AnswersFeature.Sources(
            dialogue,
            assembly.recitals(shared.stores().conversations()),
            assembly.store(),
            assembly.store().entities(),
            assembly.nearNames(),
            pictures);
    return new AnswersFeature(sources, shared.stores().sent(), pins::with, shared.clock());
  }

  /** Looks up what the first who asks would wait for; a failure shows when it is asked for. */
  static void prepare(Live<Generation> live) {
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(() -> live.use(generation -> generation.quizzes.prepare()));
  }

  Path directory() {
    return directory;
  }

  Instant loaded() {
    return loaded;
  }

  int claims() {
    return assembly.store().size();
  }

  Dialogue dialogue() {
    return dialogue;
  }

  ClaimCodes codes() {
    return codes;
  }

  /** Answers questions; the first of the features. */
  AnswersFeature answers() {
    return answers;
  }

  /** In an order that is the same for every generation. */
  List<Feature> features() {
    return features;
  }

  boolean isRecorded(MonthDay day) {
    return !assembly.store().everyYear(DaysOfYear.of(day), 1).isEmpty();
  }

  @Override
  public void close() {
    assembly.close();
  }
}
