package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.annalist.date.HistoricalDate;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.temporal.DateAnchor;
import org.annalist.temporal.DateExpression;
import org.annalist.temporal.DateFinder;
import org.annalist.temporal.DateFindings;
import org.annalist.text.Folding;
import org.annalist.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names and dates in an utterance, and settles which of them has a word that both might:
 * the longer one. Safe for several threads.
 */
final class NamesAndDatesFinder {
  private final DateFinder dateFinder;
  private final Spelling spelling;
  private final Gazetteer gazetteer;
  private final DocumentNumbers numbers;

  /**
   * Makes a finder.
   *
   * @param dateFinder finds dates
   * @param spelling mends misspelt words
   * @param entities the entities that may be named
   */
  NamesAndDatesFinder(DateFinder dateFinder, Spelling spelling, EntityStore entities) {
    this.dateFinder = dateFinder;
    this.spelling = spelling;
    this.gazetteer = new Gazetteer(entities);
    this.numbers = new DocumentNumbers(entities);
  }

  /**
   * Finds the names and dates.
   *
   * @param text an utterance
   * @param typed its words
   * @param said the date that was spoken of before it, or null where there is none
   */
  NamesAndDates find(String text, List<Word> typed, @Nullable HistoricalDate said) {
    List<Word> written =
        QuestionSlips.mend(text, ShortForms.writeOut(text, typed), spelling::isKnown);
    List<Word> words = mended(text, written);
    List<EntityMention> named = withMended(named(text, words), written, words);
    DateFindings found = dateFinder.find(text, anchors(named, words), said);
    List<DateExpression> dates = withoutAbout(found.dates(), named);
    List<EntityMention> mentions = withoutDates(named, dates);
    return new NamesAndDates(words, mentions, withoutNames(dates, mentions), found.impossible());
  }

  /** Politeness is no misspelt name. */
  private List<Word> mended(String text, List<Word> written) {
    List<Word> mended = spelling.mend(written);
    if (mended.equals(written)) {
      return written;
    }
    Set<Word> beside = Asides.beside(text, written);
    List<Word> words = new ArrayList<>(mended);
    for (int i = 0; i < words.size(); i++) {
      if (beside.contains(written.get(i))) {
        words.set(i, written.get(i));
      }
    }
    return words;
  }

  private List<EntityMention> named(String text, List<Word> words) {
    return Descriptions.widen(text, words, numbers.addTo(gazetteer.find(text, words), text, words));
  }

  /** Marks the mentions that have a word whose spelling was mended. */
  private static List<EntityMention> withMended(
      List<EntityMention> mentions, List<Word> written, List<Word> mended) {
    List<Word> changed = mended.stream().filter(word -> !written.contains(word)).toList();
    return changed.isEmpty()
        ? mentions
        : mentions.stream()
            .map(
                mention ->
                    changed.stream().anyMatch(word -> mention.span().overlaps(word.span()))
                        ? mention.asMended()
                        : mention)
            .toList();
  }

  /**
   * An event or a document can say when: "after the ceasefire", "before the Treaty". Where the time
   * between two of them is asked for, or their order, they are what the question is about.
   */
  private static List<DateAnchor> anchors(List<EntityMention> mentions, List<Word> words) {
    if (OrderOfTwo.isAskedFor(words, mentions)) {
      return List.of();
    }
    List<DateAnchor> anchors =
        mentions.stream()
            .filter(mention -> !OrderOfTwo.isOfKindAskedFor(mention, words))
            .flatMap(mention -> anchor(mention).stream())
            .toList();
    return anchors.size() > 1 && TimeBetween.isAskedFor(words) ? List.of() : anchors;
  }

  private static Optional<DateAnchor> anchor(EntityMention mention) {
    boolean mayBePlace =
        mention.candidates().stream().anyMatch(entity -> entity.type() == EntityType.PLACE);
    return mention.candidates().stream()
        .filter(entity -> entity.type() == EntityType.EVENT || entity.type() == EntityType.DOCUMENT)
        .map(Entity::date)
        .filter(Objects::nonNull)
        .map(date -> new DateAnchor(mention.span(), date, mayBePlace))
        .findFirst();
  }

  /** "Statements about Zenda" are on it, and not of about that time. */
  private static List<DateExpression> withoutAbout(
      List<DateExpression> dates, List<EntityMention> mentions) {
    return dates.stream()
        .filter(
            date ->
                !Folding.fold(date.text()).startsWith("about ")
                    || mentions.stream().noneMatch(m -> m.span().overlaps(date.span())))
        .toList();
  }

  /** A name counts beside a date only where it says more than the date does. */
  private static List<EntityMention> withoutDates(
      List<EntityMention> mentions, List<DateExpression> dates) {
    return mentions.stream()
        .filter(
            mention ->
                dates.stream()
                    .filter(date -> date.span().overlaps(mention.span()))
                    .allMatch(
                        date ->
                            date.span().length() < mention.span().length()
                                || isTimeOf(date, mention)))
        .toList();
  }

  private static List<DateExpression> withoutNames(
      List<DateExpression> dates, List<EntityMention> mentions) {
    return dates.stream()
        .filter(
            date ->
                mentions.stream()
                    .noneMatch(m -> m.span().overlaps(date.span()) && !isTimeOf(date, m)))
        .toList();
  }

  /** "During the war" is the time of the war, and says that it is spoken of. */
  private static boolean isTimeOf(DateExpression date, EntityMention mention) {
    return date.span().length() > mention.span().length()
        && mention.candidates().stream().anyMatch(entity -> date.date().equals(entity.date()));
  }
}
