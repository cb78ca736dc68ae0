package org.annalist.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.question.EntityMention;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks what somebody did to one thing, and a claim says that it was done
 * to others alone: "when did Ruritania join the League?" of a claim that has both names, and tells
 * how Ruritania joined the Union. Immutable.
 */
final class OtherObject {
  static final OtherObject SHIPPED =
      new OtherObject(ResourceLines.of(OtherObject.class, "relations.tsv"));

  /** So many words may stand between what is done and to whom: "joined the Council of Europe". */
  private static final int NEAR = 4;

  /** What is asked of a deed; "how many lived in the captured town?" asks of something else. */
  private static final Set<Intent> OF_DEEDS =
      EnumSet.of(Intent.WHEN, Intent.WHERE, Intent.WHO, Intent.WHICH);

  /** Of a question that asks twice, a claim may answer one half, that speaks of another deed. */
  private static final Set<String> ASKING = Set.of("when", "where", "who", "how", "what", "which");

  private static final Set<String> TIME_OR_PLACE = Set.of("when", "where");

  /** What may stand between in a question, where the name follows at once; "in" names a place. */
  private static final Set<String> LINKS =
      Set.of("the", "a", "an", "of", "to", "into", "city", "town", "village");

  private static final int MOST_OF_NAME = 2;

  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "be", "been", "being", "got", "get");

  /** Words of names that tell nothing, or only what kind of thing has the name. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "of", "and", "for", "in", "on", "city", "town", "village", "district", "region");

  private final List<Relation> relations;

  /** Where the other stands in a question. */
  private enum Place {
    BEHIND,
    PASSIVE,
    BESIDE
  }

  private record Relation(Set<String> words, Place place) {
    /** What is said of "capture of Zenda" is said by "Zenda captured", too. */
    boolean isSaidBeside() {
      return place != Place.BEHIND;
    }
  }

  private OtherObject(List<String> lines) {
    this.relations =
        lines.stream()
            .map(line -> line.split("\t"))
            .map(
                parts ->
                    new Relation(
                        Set.of(parts[0].split(" ")),
                        Place.valueOf(parts[1].toUpperCase(Locale.ROOT))))
            .toList();
  }

  /** Whether a claim knows of the same done to others alone, or of nothing such. */
  boolean isOfAnother(Question question, Claim claim) {
    List<Word> words = question.words();
    return OF_DEEDS.contains(question.intent())
        && words.stream().filter(word -> ASKING.contains(word.folded())).count() <= 1
        && !isTurnedRound(words)
        && IntStream.range(0, words.size())
            .filter(at -> mentions(question, at).isEmpty())
            .anyMatch(
                at ->
                    relations.stream()
                        .filter(relation -> relation.words.contains(words.get(at).folded()))
                        .anyMatch(relation -> isOfAnother(question, at, relation, claim)));
  }

  /** "When took the king the castle?" has the one who did it behind the deed. */
  private boolean isTurnedRound(List<Word> words) {
    return words.size() > 1
        && TIME_OR_PLACE.contains(words.get(0).folded())
        && relations.stream().anyMatch(one -> one.words.contains(words.get(1).folded()));
  }

  private static boolean isOfAnother(Question question, int at, Relation relation, Claim claim) {
    List<Set<String>> names = namesOf(object(question, at, relation));
    return !names.isEmpty()
        && Stream.concat(Stream.of(claim.text()), claim.asks().stream())
            .noneMatch(text -> isSaidOf(names, relation, text));
  }

  /** The names that stand next to a word: behind it, or, where they may be the other, before it. */
  private static List<EntityMention> object(Question question, int at, Relation relation) {
    List<Word> words = question.words();
    int behind = at + 1;
    while (behind < words.size() && LINKS.contains(words.get(behind).folded())) {
      behind++;
    }
    List<EntityMention> found = mentions(question, behind);
    return found.isEmpty() && mayBeBefore(words, at, relation) ? mentions(question, at - 1) : found;
  }

  /** "the king took it" tells before the word who did it, "was Zenda taken" to whom. */
  private static boolean mayBeBefore(List<Word> words, int at, Relation relation) {
    return switch (relation.place) {
      case BEHIND -> false;
      case PASSIVE ->
          words.subList(0, at).stream().anyMatch(word -> PASSIVE.contains(word.folded()));
      case BESIDE -> true;
    };
  }

  private static List<EntityMention> mentions(Question question, int at) {
    return at < 0 || at >= question.words().size()
        ? List.of()
        : question.mentions().stream()
            .filter(mention -> mention.span().overlaps(question.words().get(at).span()))
            .toList();
  }

  /**
   * What is mentioned goes by these names, and by what was typed, each as its words. Where a name
   * of several words was typed, one word will not do: a father and a son share one.
   */
  private static List<Set<String>> namesOf(List<EntityMention> mentions) {
    return mentions.stream()
        .flatMap(
            mention -> {
              int least = Math.min(MOST_OF_NAME, words(mention.text()).size());
              Stream<String> known =
                  mention.candidates().stream()
                      .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
                      .flatMap(name -> Stream.of(name.split("/")));
              return Stream.concat(Stream.of(mention.text()), known)
                  .map(OtherObject::words)
                  .filter(words -> !words.isEmpty() && words.size() >= least);
            })
        .toList();
  }

  private static Set<String> words(String name) {
    return WordFinder.find(name).stream()
        .map(Word::folded)
        .filter(word -> !EMPTY.contains(word))
        .collect(Collectors.toSet());
  }

  private static boolean isSaidOf(List<Set<String>> names, Relation relation, String text) {
    List<String> words = WordFinder.find(text).stream().map(Word::folded).toList();
    return IntStream.range(0, words.size())
        .filter(at -> relation.words.contains(words.get(at)))
        .anyMatch(
            at -> {
              int from = relation.isSaidBeside() ? Math.max(0, at - NEAR) : at;
              int to = Math.min(words.size(), at + 1 + NEAR);
              List<String> near = words.subList(from, to);
              return names.stream().anyMatch(name -> areSaid(name, near));
            });
  }

  /** A long name is seldom said in full: two of its words will do. */
  private static boolean areSaid(Set<String> name, List<String> words) {
    return name.stream().filter(words::contains).count() >= Math.min(MOST_OF_NAME, name.size());
  }
}
