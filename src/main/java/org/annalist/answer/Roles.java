package org.annalist.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityStore;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.SearchTerms;
import org.annalist.question.Question;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether a question asks who had a role, and some claims name nobody who had it: who led the
 * union, of claims on when it was founded. Safe for several threads.
 */
final class Roles {
  /** So many words may stand between "who" and the role: "who were the first leaders". */
  private static final int NEAR = 4;

  private static final Set<String> NAMES = Set.of("name", "names", "named");

  private final EntityStore entities;
  private final SearchTerms searchTerms;
  private final List<Role> roles;

  /**
   * A role.
   *
   * @param asking words that ask for who had it
   * @param telling the same and others that tell it, in their search form
   */
  private record Role(Set<String> asking, Set<String> telling) {}

  Roles(EntityStore entities, SearchTerms searchTerms) {
    this.entities = entities;
    this.searchTerms = searchTerms;
    this.roles =
        ResourceLines.of(Roles.class, "role-words.tsv").stream()
            .map(line -> line.split("\t"))
            .map(
                columns ->
                    new Role(
                        Set.of(columns[0].split(" ")),
                        stems(List.of(columns[0].replace('_', ' '), columns[1]))))
            .toList();
  }

  private Set<String> stems(Collection<String> texts) {
    return texts.stream()
        .flatMap(text -> searchTerms.stems(WordFinder.find(text)).stream())
        .collect(Collectors.toSet());
  }

  /**
   * Whether who had a role is asked for, and no text tells of that role, nor is anybody named whom
   * the question does not name.
   */
  boolean areMissed(Question question, List<Claim> stated) {
    List<Role> asked = asked(question);
    if (asked.isEmpty() || namesSomebodyElse(question, stated)) {
      return false;
    }
    Set<String> stems = stems(stated.stream().map(Claim::text).toList());
    return asked.stream().noneMatch(role -> role.telling.stream().anyMatch(stems::contains));
  }

  private List<Role> asked(Question question) {
    Set<String> near = nearWho(question);
    return roles.stream().filter(role -> role.asking.stream().anyMatch(near::contains)).toList();
  }

  /** The words behind "who" and "name of" that are of no name, alone and in twos. */
  private static Set<String> nearWho(Question question) {
    List<Word> words = question.words();
    Set<String> near = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      if (asksForSomebody(words, at)) {
        List<String> behind =
            words.subList(at + 1, Math.min(words.size(), at + 1 + NEAR)).stream()
                .map(word -> question.isPlain(word) ? word.folded() : "")
                .toList();
        near.addAll(behind);
        for (int i = 1; i < behind.size(); i++) {
          near.add(behind.get(i - 1) + "_" + behind.get(i));
        }
      }
    }
    return near;
  }

  private static boolean asksForSomebody(List<Word> words, int at) {
    String folded = words.get(at).folded();
    boolean isName =
        NAMES.contains(folded) && at + 1 < words.size() && words.get(at + 1).folded().equals("of");
    return folded.equals("who") || isName;
  }

  private boolean namesSomebodyElse(Question question, List<Claim> stated) {
    Set<String> named =
        question.mentions().stream()
            .flatMap(mention -> mention.candidates().stream())
            .map(Entity::id)
            .collect(Collectors.toSet());
    List<String> others =
        stated.stream()
            .map(Claim::topic)
            .flatMap(topic -> Stream.concat(Stream.of(topic.subject()), topic.others().stream()))
            .filter(id -> !named.contains(id))
            .distinct()
            .toList();
    return entities.entities(others).stream().anyMatch(one -> one.type() == EntityType.PERSON);
  }
}
