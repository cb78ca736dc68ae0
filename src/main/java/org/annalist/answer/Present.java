package org.annalist.answer;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.EntityType;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells whether the people whom a question names have to do with what was found. What happened at a
 * place on a day is no answer to what somebody said there who was not in it.
 */
final class Present {
  private Present() {}

  /** Whether a question names people, and none of some claims is about any of them or names one. */
  static boolean isNobodyIn(Question question, List<Claim> claims) {
    List<EntityMention> people = question.mentions().stream().filter(Present::isPerson).toList();
    return !people.isEmpty()
        && claims.stream()
            .noneMatch(claim -> people.stream().anyMatch(person -> isIn(person, claim)));
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.candidates().stream().allMatch(one -> one.type() == EntityType.PERSON);
  }

  private static boolean isIn(EntityMention person, Claim claim) {
    return person.candidates().stream().anyMatch(one -> isAbout(claim, one.id()))
        || isNamed(person, claim.text());
  }

  private static boolean isAbout(Claim claim, String person) {
    return Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream())
        .anyMatch(person::equals);
  }

  /** By the last of the words that were typed: a family name. */
  private static boolean isNamed(EntityMention person, String text) {
    List<Word> typed = WordFinder.find(person.text());
    return !typed.isEmpty()
        && WordFinder.find(text).stream()
            .anyMatch(word -> word.folded().equals(typed.get(typed.size() - 1).folded()));
  }
}
