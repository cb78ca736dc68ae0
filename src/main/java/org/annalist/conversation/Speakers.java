package org.annalist.conversation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Question;
import org.annalist.question.TimeOrder;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whose words a claim has: "the Duke called the King's demand a lie" is no answer to "what
 * did the King answer?" Safe for several threads.
 */
final class Speakers {
  private static final Set<String> SAYS =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "answered",
          "replied",
          "responded",
          "called",
          "calls",
          "rejected",
          "dismissed",
          "denied",
          "declared",
          "stated",
          "wrote",
          "writes",
          "asked");

  private final EntityStore entities;

  Speakers(EntityStore entities) {
    this.entities = entities;
  }

  /**
   * Whether a question asks what somebody answered, and a claim names another before that one, who
   * says something.
   */
  boolean isOfAnother(Question question, Claim claim) {
    List<Entity> asked =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .filter(Speakers::isPerson)
            .toList();
    if (asked.isEmpty() || TimeOrder.of(question) != TimeOrder.IN_RESPONSE) {
      return false;
    }
    List<String> text = words(claim.text());
    List<Integer> others =
        others(claim)
            .filter(one -> !asked.contains(one))
            .map(one -> place(one, text, List.of()))
            .toList();
    int first = asked.stream().mapToInt(one -> place(one, text, others)).min().orElse(text.size());
    return others.stream()
        .anyMatch(at -> at < first && at + 1 < text.size() && SAYS.contains(text.get(at + 1)));
  }

  private Stream<Entity> others(Claim claim) {
    List<String> ids =
        Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream()).toList();
    return entities.entities(ids).stream().filter(Speakers::isPerson);
  }

  private static boolean isPerson(Entity entity) {
    return entity.type() == EntityType.PERSON;
  }

  /**
   * Where the last word of a name stands; behind the text where it does not. A father and a son
   * share it, so it is not where another is named.
   */
  private static int place(Entity person, List<String> text, List<Integer> others) {
    List<String> name = words(person.name());
    int whole = Collections.indexOfSubList(text, name);
    if (name.isEmpty() || whole >= 0) {
      return name.isEmpty() ? text.size() : whole + name.size() - 1;
    }
    String last = name.get(name.size() - 1);
    return IntStream.range(0, text.size())
        .filter(at -> text.get(at).equals(last) && !others.contains(at))
        .findFirst()
        .orElse(text.size());
  }

  private static List<String> words(String text) {
    return WordFinder.find(text).stream().map(Word::folded).toList();
  }
}
