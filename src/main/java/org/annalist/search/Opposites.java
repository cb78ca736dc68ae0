package org.annalist.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.question.Question;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks for the opposite of what a claim says: "when did it leave the
 * league?" of a claim on how it joined. All other words being the same, only this tells that the
 * question takes something for granted that never was. Immutable.
 */
final class Opposites {
  static final Opposites SHIPPED =
      new Opposites(ResourceLines.of(Opposites.class, "opposites.tsv"));

  private final List<Pair> pairs;

  private record Pair(Set<String> one, Set<String> other) {}

  private Opposites(List<String> lines) {
    this.pairs =
        lines.stream()
            .map(line -> line.split("\t"))
            .flatMap(sides -> Stream.of(pair(sides[0], sides[1]), pair(sides[1], sides[0])))
            .toList();
  }

  private static Pair pair(String one, String other) {
    return new Pair(Set.of(one.split(" ")), Set.of(other.split(" ")));
  }

  /** Whether a claim speaks of nothing but the opposite of a word of the question. */
  boolean asksForOpposite(Question question, Claim claim) {
    Set<String> asked = words(question.utterance());
    List<Pair> concerned =
        pairs.stream().filter(pair -> pair.one.stream().anyMatch(asked::contains)).toList();
    if (concerned.isEmpty()) {
      return false;
    }
    Set<String> said =
        Stream.concat(Stream.of(claim.text()), claim.asks().stream())
            .flatMap(text -> words(text).stream())
            .collect(Collectors.toSet());
    return concerned.stream()
        .anyMatch(
            pair ->
                pair.one.stream().noneMatch(said::contains)
                    && pair.other.stream().anyMatch(said::contains)
                    && pair.other.stream().noneMatch(asked::contains));
  }

  private static Set<String> words(String text) {
    return WordFinder.find(text).stream().map(Word::folded).collect(Collectors.toSet());
  }
}
