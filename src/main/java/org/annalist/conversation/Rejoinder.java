package org.annalist.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.question.TimeOrder;
import org.annalist.text.Word;

/**
 * How a question may be meant that asks for nothing but what somebody said to what was told: "what
 * did the Duke answer?", "what did he say about it?" It is on what was told, and never on all that
 * is known of the Duke. Safe for several threads.
 */
final class Rejoinder {
  /** What claims that tell of an answer have, whatever the question calls it. */
  private static final String RESPONSE = "response";

  private final SearchTerms searchTerms;
  private final Sequel sequel;

  Rejoinder(SearchTerms searchTerms, Sequel sequel) {
    this.searchTerms = searchTerms;
    this.sequel = sequel;
  }

  /** The readings, or none where the question does not ask so, or asks for anything else. */
  List<Reading> of(Question question, Recalled last, Form form) {
    boolean responds = TimeOrder.of(question) == TimeOrder.IN_RESPONSE;
    if (!last.turn().isAnswered()
        || !(responds || form.points())
        || !namesSpeakers(question)
        || !asksForNothingElse(question)) {
      return List.of();
    }
    if (!responds) {
      return List.of(
          Reading.of(Completion.together(question, last.subject(false)), Preference.LIKELY),
          Reading.on(last.besidesTold(), question, Preference.UNLIKELY));
    }
    Question response = Completion.at(question, question.dates(), withResponse(question.terms()));
    List<Reading> readings = new ArrayList<>();
    sequel.of(response, last, form).ifPresent(readings::add);
    readings.add(Reading.on(last.besidesTold(), response, Preference.LIKELY));
    if (names(question).noneMatch(named -> named.type() == EntityType.PLACE)) {
      readings.add(Reading.on(last.besidesTold(), question, Preference.RATHER_NOT));
    }
    return readings;
  }

  private static boolean namesSpeakers(Question question) {
    return !question.mentions().isEmpty()
        && question.dates().isEmpty()
        && names(question).allMatch(Rejoinder::maySpeak);
  }

  private static Stream<Entity> names(Question question) {
    return question.mentions().stream().flatMap(mention -> mention.candidates().stream());
  }

  private static boolean maySpeak(Entity entity) {
    return switch (entity.type()) {
      case PERSON, ORGANISATION, PLACE -> true;
      case EVENT, DOCUMENT -> false;
    };
  }

  private boolean asksForNothingElse(Question question) {
    List<Word> outside = question.words().stream().filter(word -> !question.isNamed(word)).toList();
    return outside.stream().anyMatch(word -> TimeOrder.isOfSpeaking(word.folded()))
        && outside.stream()
            .filter(word -> !TimeOrder.isOfSpeaking(word.folded()))
            .allMatch(word -> searchTerms.of(word.folded()).isEmpty());
  }

  private List<String> withResponse(List<String> terms) {
    return Stream.concat(terms.stream(), searchTerms.of(RESPONSE).stream()).distinct().toList();
  }
}
