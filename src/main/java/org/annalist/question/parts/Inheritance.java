package org.annalist.question.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.Span;

/**
 * Gives a later part of a message what it leaves out of what the first part names: "how many
 * wounded" of the siege, "who took it". For one message.
 */
final class Inheritance {
  private final Question first;
  private final Phrase words;

  Inheritance(Question first) {
    this.first = first;
    this.words = Phrase.of(first.utterance());
  }

  /** A later part, whole where the first has what it lacks. */
  Asking complete(Question part) {
    String named = Pointing.named(part, this::named);
    if (!named.equals(part.utterance())) {
      return asking(dated(named, part), part);
    }
    List<Span> names = first.mentions().stream().map(EntityMention::span).toList();
    if (Pointing.in(part) || (part.mentions().isEmpty() && names.isEmpty())) {
      return new Asking(part.utterance(), part.utterance(), true);
    }
    String text = counted(done(part.utterance()));
    return asking(dated(part.mentions().isEmpty() ? with(names, text) : text, part), part);
  }

  private static Asking asking(String text, Question part) {
    return new Asking(text, part.utterance(), false);
  }

  /** "How many in Zenda" asks for those who did there what "how many fell in Strelsau" says. */
  private String done(String text) {
    Phrase part = Phrase.of(text);
    int head = Head.in(part).stream().findFirst().map(Head::to).orElse(part.size());
    int from = Head.in(words).stream().findFirst().map(Head::to).orElse(words.size());
    int to = from;
    while (to < words.size() && !PartWords.BEFORE.has(words.word(to))) {
      to++;
    }
    boolean isLeftOut =
        head < part.size() && PartWords.BEFORE.has(part.word(head)) && to < words.size();
    return isLeftOut
        ? part.part(0, head) + " " + words.part(from, to) + " " + part.part(head, part.size()) + "?"
        : text;
  }

  /** The name in the first part that a word for such a thing points at. */
  private Optional<String> named(Predicate<EntityType> type) {
    return first.mentions().stream()
        .filter(mention -> type.test(mention.entity().type()))
        .map(EntityMention::text)
        .findFirst();
  }

  /** With the dates of the first part, where the part is on the same time. */
  private String dated(String text, Question part) {
    boolean isOfOtherTime =
        part.intent() == Intent.WHEN
            || !part.dates().isEmpty()
            || Phrase.of(part.utterance()).words().stream()
                .anyMatch(word -> PartWords.TIME.has(word.folded()));
    List<Span> dates =
        first.dates().stream()
            .map(date -> date.span())
            .filter(span -> first.mentions().stream().noneMatch(m -> m.span().overlaps(span)))
            .toList();
    return isOfOtherTime ? text : with(dates, text);
  }

  /** "How many did Strelsau lose" counts what "how many soldiers did Zenda lose" does. */
  private String counted(String text) {
    Phrase part = Phrase.of(text);
    boolean isLeftOut =
        part.size() > 2
            && asksHowMany(part)
            && PartWords.AUXILIARY.has(part.word(2))
            && words.size() > 2
            && asksHowMany(words)
            && !PartWords.AUXILIARY.has(words.word(2));
    return isLeftOut
        ? part.part(0, 2) + " " + words.part(2, 3) + " " + part.part(2, part.size()) + "?"
        : text;
  }

  private static boolean asksHowMany(Phrase phrase) {
    return phrase.word(0).equals("how") && phrase.word(1).equals("many");
  }

  /** The text with some phrases of the first part behind it. */
  private String with(List<Span> phrases, String text) {
    List<String> parts = new ArrayList<>(List.of(text.substring(0, text.length() - 1)));
    phrases.forEach(span -> parts.add(phrase(span)));
    return String.join(" ", parts) + "?";
  }

  /** "In the siege" with what stands before the name. */
  private String phrase(Span span) {
    int from = words.at(span.start());
    while (from > 0
        && PartWords.BEFORE.has(words.word(from - 1))
        && words.gapBefore(from).isBlank()) {
      from--;
    }
    return words.part(from, words.at(span.end()));
  }
}
