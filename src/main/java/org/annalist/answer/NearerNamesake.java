package org.annalist.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Particulars;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.search.Relevance;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Of several of one kind that share a name, takes the one on which claims are clearly nearer to the
 * question than any claim on the others; where none is, and a title is named, the one who bears it
 * still. Else all stay. Safe for several threads.
 */
final class NearerNamesake {
  /** Of the nearest claim on one, the nearest on another must be less than this. */
  private static final double CLEARLY = 0.97;

  private final EntityStore entities;

  NearerNamesake(EntityStore entities) {
    this.entities = entities;
  }

  /** The claims without those that are only on a namesake who is not meant, in their order. */
  List<Relevance> of(Question question, List<Relevance> ranked) {
    List<Relevance> left = ranked;
    for (EntityMention mention : question.mentions()) {
      for (EntityType type : EntityType.values()) {
        List<Entity> shared =
            mention.candidates().stream().filter(entity -> entity.type() == type).toList();
        left = shared.size() > 1 ? of(mention, shared, question, left) : left;
      }
    }
    return left;
  }

  private List<Relevance> of(
      EntityMention mention, List<Entity> shared, Question question, List<Relevance> ranked) {
    Set<String> ids = shared.stream().map(Entity::id).collect(Collectors.toSet());
    Map<String, Double> best = new HashMap<>();
    for (Relevance relevance : ranked) {
      List<String> on = ids.stream().filter(id -> isOn(relevance.claim(), id)).toList();
      if (on.size() == 1) {
        best.merge(on.get(0), relevance.total(), Math::max);
      }
    }
    List<String> nearest =
        best.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    if (nearest.size() < 2) {
      return ranked;
    }
    double first = best.getOrDefault(nearest.get(0), 0.0);
    if (best.getOrDefault(nearest.get(1), 0.0) < CLEARLY * first) {
      return only(nearest.get(0), ids, ranked);
    }
    List<String> titled = nearest.stream().filter(id -> bears(id, mention, question)).toList();
    return titled.size() == 1 ? only(titled.get(0), ids, ranked) : ranked;
  }

  private static List<Relevance> only(String meant, Set<String> ids, List<Relevance> ranked) {
    return ranked.stream()
        .filter(
            relevance ->
                isOn(relevance.claim(), meant)
                    || ids.stream().noneMatch(id -> isOn(relevance.claim(), id)))
        .toList();
  }

  private static boolean isOn(Claim claim, String id) {
    return claim.topic().subject().equals(id) || claim.topic().others().contains(id);
  }

  /** Whether one holds an office to this day whose title stands in the name or just before it. */
  private boolean bears(String id, EntityMention mention, Question question) {
    Set<String> called =
        WordFinder.find(mention.text()).stream().map(Word::folded).collect(Collectors.toSet());
    question.words().stream()
        .filter(word -> word.span().end() <= mention.span().start())
        .reduce((one, next) -> next)
        .ifPresent(word -> called.add(word.folded()));
    return entities.particulars(id).offices().stream()
        .filter(NearerNamesake::isHeld)
        .map(office -> WordFinder.find(office.title()).get(0).folded())
        .anyMatch(called::contains);
  }

  private static boolean isHeld(Particulars.Office office) {
    return office.date() != null && office.date().days().last() == null;
  }
}
