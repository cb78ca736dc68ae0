package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.question.SeriesWords;

/**
 * Tells what a question means that asks nothing but which of a series, or when that was: "and the
 * next?", "which one was last?", "when was that passed?", "which came first?", "how many are
 * there?". Safe for several threads.
 */
final class SeriesReadings {
  private static final int TWO = 2;

  private final Series series;
  private final EntityStore entities;

  SeriesReadings(Series series, EntityStore entities) {
    this.series = series;
    this.entities = entities;
  }

  /**
   * The readings, likeliest first, or none where the question names something, or asks for more.
   */
  List<Reading> of(Question question, Form form, Recalled last) {
    Set<String> words = form.words();
    if (!question.mentions().isEmpty() || words.isEmpty() || !last.turn().isAnswered()) {
      return List.of();
    }
    if (SeriesWords.askForAll(words) && question.dates().isEmpty()) {
      return whole(question, form, last).stream().toList();
    }
    if (!SeriesWords.askOnlyWhich(words) || !asksWhichOrWhen(form, last)) {
      return List.of();
    }
    Optional<Reading> order = order(question, words, last);
    return order.isPresent()
        ? List.of(order.get())
        : series
            .meant(question, words, last)
            .or(() -> pointedAt(question, form, last))
            .or(() -> ofOtherTime(question, last))
            .map(one -> whenOrWhat(question, one))
            .orElse(List.of());
  }

  private static boolean asksWhichOrWhen(Form form, Recalled last) {
    Intent asked = form.asked().orElse(last.turn().asked().intent());
    return switch (asked) {
      case WHICH, WHEN, LIST, COMPARE -> true;
      case WHAT -> form.asked().isEmpty() && last.turn().asked().terms().size() <= 1;
      default -> false;
    };
  }

  /** When it was, or, where no claim says that, what is known of it. */
  private static List<Reading> whenOrWhat(Question question, Entity one) {
    List<EntityMention> meant = List.of(Recalled.inherited(one));
    return List.of(
        Reading.of(Completion.on(question, Intent.WHEN, meant), 1),
        Reading.of(Completion.on(question, Intent.WHAT, meant), 0));
  }

  /** "Which came first?" of the last two things that were spoken of, where it says not "one". */
  private Optional<Reading> order(Question question, Set<String> words, Recalled last) {
    List<EntityMention> spokenOf =
        entities
            .entities(
                Stream.concat(
                        last.turn().asked().entities().stream(),
                        last.turn().said().subjects().stream())
                    .distinct()
                    .toList())
            .stream()
            .filter(SeriesReadings::isDated)
            .map(Recalled::inherited)
            .limit(TWO)
            .toList();
    boolean isAsked =
        words.contains("which")
            && !words.contains("one")
            && SeriesWords.haveOrder(words)
            && SeriesWords.step(words).isEmpty()
            && last.subjects().size() <= TWO;
    return isAsked && spokenOf.size() == TWO && question.dates().isEmpty()
        ? Optional.of(Reading.of(Completion.on(question, Intent.COMPARE, spokenOf), 1))
        : Optional.empty();
  }

  private static boolean isDated(Entity entity) {
    return entity.date() != null
        && (entity.type() == EntityType.DOCUMENT || entity.type() == EntityType.EVENT);
  }

  /** "When was that passed?" is on the document that was spoken of, and not on others with it. */
  private Optional<Entity> pointedAt(Question question, Form form, Recalled last) {
    return form.asked().filter(Intent.WHEN::equals).isPresent()
            && form.points()
            && question.dates().isEmpty()
            && !series.all(last).isEmpty()
        ? series.current(last).filter(one -> one.type() == EntityType.DOCUMENT)
        : Optional.empty();
  }

  /** "And 1934?", after it was asked which one is of 1931. */
  private Optional<Entity> ofOtherTime(Question question, Recalled last) {
    return last.turn().asked().intent() == Intent.WHICH && last.turn().asked().date() != null
        ? question.dates().stream()
            .limit(1)
            .flatMap(time -> series.at(time, last).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Reading> whole(Question question, Form form, Recalled last) {
    List<Entity> all = series.all(last);
    Optional<Intent> intent =
        form.asked().filter(asked -> asked == Intent.HOW_MANY || asked == Intent.LIST);
    return all.size() < TWO
        ? Optional.empty()
        : intent.map(
            asked ->
                Reading.of(Completion.on(question, asked, List.of(Recalled.inherited(all))), 1));
  }
}
