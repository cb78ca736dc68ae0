package org.annalist.channel.telegram.quiz;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.annalist.date.CalendarDate;
import org.annalist.date.DateWording;
import org.annalist.date.DayRange;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.EntityStore;
import org.jspecify.annotations.Nullable;

/**
 * Makes quizzes of the claims that are fit for them, which it finds when the first is asked for.
 * Remembers in memory only what a chat was asked last. May be shared by threads.
 */
public final class QuizMaker {
  private static final int WRONG = 3;
  private static final int TRIES = 50;
  private static final int MOST_CHATS = 10_000;

  private final Supplier<List<Fit>> find;
  private final RandomGenerator random;
  private final Clock clock;
  private final Map<Long, String> last =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
          return size() > MOST_CHATS;
        }
      };
  private @Nullable List<Fit> fits;

  /**
   * Makes the maker.
   *
   * @param claims what is known
   * @param entities what it is about
   * @param random picks questions and wrong answers
   * @param clock tells the day, after which no answer lies
   */
  public QuizMaker(ClaimStore claims, EntityStore entities, RandomGenerator random, Clock clock) {
    this.find = () -> new FitClaims(claims.claims(claims.ids()), entities.all()).find();
    this.random = random;
    this.clock = clock;
  }

  /**
   * Makes a quiz.
   *
   * @param chat the chat that it is for, which does not get the same twice in a row
   * @return empty where nothing that is known is fit for one
   */
  public synchronized Optional<Quiz> next(long chat) {
    List<Fit> known = fits();
    for (int i = 0; i < TRIES && !known.isEmpty(); i++) {
      Fit fit = known.get(random.nextInt(known.size()));
      boolean isNew = known.size() == 1 || !fit.claim().id().equals(last.get(chat));
      Optional<Quiz> quiz = isNew ? of(fit) : Optional.empty();
      if (quiz.isPresent()) {
        last.put(chat, fit.claim().id());
        return quiz;
      }
    }
    return Optional.empty();
  }

  /** Finds the claims that are fit for quizzes, which takes a second, before the first is asked. */
  public synchronized void prepare() {
    fits();
  }

  private List<Fit> fits() {
    if (fits == null) {
      fits = find.get();
    }
    return fits;
  }

  private Optional<Quiz> of(Fit fit) {
    return of(fit, LocalDate.now(clock), random);
  }

  /**
   * Makes a quiz of a claim.
   *
   * @return empty where there are not enough wrong answers, or nobody could be named
   */
  static Optional<Quiz> of(Fit fit, LocalDate today, RandomGenerator random) {
    List<CalendarDate> wrong = new WrongDates(fit, today).pick(WRONG, random);
    Optional<String> explanation = Explanation.of(fit.claim(), DateWording.of(fit.answer()));
    if (wrong.size() < WRONG || explanation.isEmpty()) {
      return Optional.empty();
    }
    List<CalendarDate> options = new ArrayList<>(wrong);
    options.add(fit.answer());
    options.sort(Comparator.comparing(CalendarDate::days, DayRange.CHRONOLOGICAL));
    return Optional.of(
        new Quiz(
            fit.claim().id(),
            fit.question(),
            options.stream().map(DateWording::of).toList(),
            options.indexOf(fit.answer()),
            explanation.get()));
  }
}
