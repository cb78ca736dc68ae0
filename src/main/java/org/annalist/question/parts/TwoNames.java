package org.annalist.question.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;

/**
 * Two names of one type, side by side, in a question for one fact: "when were Zenda and Strelsau
 * taken?"
 */
record TwoNames(Question question, EntityMention one, EntityMention other) {
  private static final Set<String> AND =
      Set.of(",", "&", "and", ", and", "и", ", и", "və", ", və", "ve", ", ve");

  static Optional<TwoNames> in(Question question) {
    List<EntityMention> mentions = question.mentions();
    if (!asksForOneFact(question) || sayTogether(question)) {
      return Optional.empty();
    }
    for (int i = 1; i < mentions.size(); i++) {
      TwoNames names = new TwoNames(question, mentions.get(i - 1), mentions.get(i));
      if (names.standSideBySide()) {
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }

  /** The question of the one, then of the other. */
  List<String> apart() {
    String text = question.utterance();
    String before = ofOne(text.substring(0, one.span().start()));
    return List.of(
        before + one.text() + text.substring(other.span().end()),
        before + text.substring(other.span().start()));
  }

  /** "When were" two things taken asks of each "when was" it. */
  private static String ofOne(String before) {
    return before.replaceAll("(?i)\\bwere\\b", "was").replaceAll("(?i)\\bare\\b", "is");
  }

  private boolean standSideBySide() {
    int from = one.span().end();
    int to = other.span().start();
    return from <= to
        && one.entity().type() == other.entity().type()
        && !one.entity().equals(other.entity())
        && AND.contains(question.utterance().substring(from, to).strip());
  }

  private static boolean asksForOneFact(Question question) {
    return question.intent() == Intent.WHEN
        || question.intent() == Intent.WHERE
        || question.intent() == Intent.WHO
        || question.intent() == Intent.HOW_MANY;
  }

  private static boolean sayTogether(Question question) {
    return Phrase.of(question.utterance()).words().stream()
        .anyMatch(word -> PartWords.TOGETHER.has(word.folded()));
  }
}
