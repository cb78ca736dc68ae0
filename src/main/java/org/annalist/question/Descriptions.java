package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.text.Span;
import org.annalist.text.Word;

/**
 * Widens a mention by the words that only say what is named: "the city of" before a city, "the fall
 * of" before a town that something happened to. Such words are then not searched for, and the
 * second kind says that the event is meant. Safe for several threads.
 */
final class Descriptions {
  private static final Set<String> KINDS_OF_PLACE =
      Set.of(
          "city",
          "cities",
          "town",
          "towns",
          "village",
          "villages",
          "district",
          "districts",
          "region",
          "province",
          "republic",
          "settlement",
          "settlements");

  private static final Set<String> KINDS_OF_EVENT =
      Set.of(
          "fall",
          "loss",
          "capture",
          "taking",
          "seizure",
          "battle",
          "siege",
          "storming",
          "attack",
          "attacks",
          "tragedy",
          "massacre",
          "killing",
          "killings",
          "events",
          "signing",
          "adoption");

  /** What behind the name of a place says that the event there is meant. */
  private static final Set<String> DISASTERS = Set.of("tragedy", "massacre", "disaster", "events");

  private static final Set<String> BETWEEN = Set.of("of", "the", "on", "in", "at");

  private Descriptions() {}

  static List<EntityMention> widen(
      String utterance, List<Word> words, List<EntityMention> mentions) {
    return mentions.stream().map(mention -> widen(utterance, words, mention)).toList();
  }

  private static EntityMention widen(String utterance, List<Word> words, EntityMention mention) {
    List<Word> before = before(words, mention.span());
    if (before.isEmpty()) {
      return withKindBehind(utterance, words, mention);
    }
    Word kind = before.get(0);
    Span span = new Span(kind.span().start(), mention.span().end());
    if (KINDS_OF_EVENT.contains(kind.folded()) && has(mention, EntityType.EVENT)) {
      return new EntityMention(span, span.of(utterance), only(mention, EntityType.EVENT));
    }
    if (KINDS_OF_PLACE.contains(kind.folded()) && mayBePlace(mention)) {
      return new EntityMention(span, span.of(utterance), mention.candidates());
    }
    return withKindBehind(utterance, words, mention);
  }

  private static EntityMention withKindBehind(
      String utterance, List<Word> words, EntityMention mention) {
    return words.stream()
        .dropWhile(word -> word.span().start() < mention.span().end())
        .findFirst()
        .flatMap(word -> withKind(utterance, word, mention))
        .orElse(mention);
  }

  private static Optional<EntityMention> withKind(
      String utterance, Word kind, EntityMention mention) {
    Span span = new Span(mention.span().start(), kind.span().end());
    if (KINDS_OF_PLACE.contains(kind.folded()) && mayBePlace(mention)) {
      return Optional.of(new EntityMention(span, span.of(utterance), mention.candidates()));
    }
    return DISASTERS.contains(kind.folded()) && has(mention, EntityType.EVENT)
        ? Optional.of(new EntityMention(span, span.of(utterance), only(mention, EntityType.EVENT)))
        : Optional.empty();
  }

  /** The word before the mention, over "of the", and whatever follows it; empty where none is. */
  private static List<Word> before(List<Word> words, Span span) {
    List<Word> before =
        new ArrayList<>(
            words.stream().takeWhile(word -> word.span().end() <= span.start()).toList());
    int last = before.size() - 1;
    while (last >= 0 && BETWEEN.contains(before.get(last).folded())) {
      last--;
    }
    return last < 0 ? List.of() : before.subList(last, before.size());
  }

  /** What happened at a place often goes by its name. */
  private static boolean mayBePlace(EntityMention mention) {
    return has(mention, EntityType.PLACE) || has(mention, EntityType.EVENT);
  }

  private static boolean has(EntityMention mention, EntityType type) {
    return mention.candidates().stream().anyMatch(entity -> entity.type() == type);
  }

  private static List<Entity> only(EntityMention mention, EntityType type) {
    return mention.candidates().stream().filter(entity -> entity.type() == type).toList();
  }
}
