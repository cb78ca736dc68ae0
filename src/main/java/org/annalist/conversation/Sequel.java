package org.annalist.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.question.TimeOrder;
import org.annalist.temporal.DateExpression;

/**
 * How a question may be meant that asks for what came after, or before, what was told: "how did
 * parliament respond?", "which towns were taken later?" Safe for several threads.
 */
final class Sequel {
  private final SearchTerms searchTerms;

  Sequel(SearchTerms searchTerms) {
    this.searchTerms = searchTerms;
  }

  /**
   * The question at the days beside what was told; empty where it does not ask so. What somebody
   * was before is a matter of offices, and "the declaration before it" one of series.
   */
  Optional<Reading> of(Question question, Recalled last, Form form) {
    TimeOrder order = TimeOrder.of(question);
    if (saysWhen(question) || saysNothing(question)) {
      return Optional.empty();
    }
    List<DateExpression> days = last.time().beside(order);
    boolean isOther = order == TimeOrder.BEFORE && (form.pointsAtPerson() || form.isElliptic());
    if (days.isEmpty() || isOther) {
      return Optional.empty();
    }
    boolean lacksPerson = form.pointsAtPerson() && question.mentions().isEmpty();
    List<EntityMention> mentions = lacksPerson ? last.subject(true) : question.mentions();
    Question named = Completion.naming(question, mentions);
    return Optional.of(
        Reading.of(Completion.at(named, days, withoutOrder(question)), Preference.LIKELY));
  }

  /** A date, or an event or a document, which have theirs. */
  private static boolean saysWhen(Question question) {
    return !question.dates().isEmpty()
        || question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .anyMatch(one -> one.date() != null);
  }

  private static boolean saysNothing(Question question) {
    return question.terms().isEmpty() && question.mentions().isEmpty();
  }

  private List<String> withoutOrder(Question question) {
    Set<String> ofOrder =
        question.words().stream()
            .filter(word -> TimeOrder.isOnlyOrder(word.folded()))
            .flatMap(word -> searchTerms.of(word.folded()).stream())
            .collect(Collectors.toSet());
    return question.terms().stream().filter(term -> !ofOrder.contains(term)).toList();
  }
}
