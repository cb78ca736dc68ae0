package org.annalist.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.question.AskedFor;
import org.annalist.question.EntityMention;
import org.annalist.question.Question;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a claim is on nothing but what a question names for its time: "how many fell at
 * Zenda after the siege of Strelsau?" is not answered by how many fell at Strelsau.
 */
final class OtherEvent {
  private static final Set<String> TIME = Set.of("after", "before", "since", "following", "until");

  private OtherEvent() {}

  /** Whether a claim is about a name behind "after" or "before", and about none that is not. */
  static boolean isOf(Question question, Claim claim) {
    Span time = timeClause(question);
    if (time == null) {
      return false;
    }
    List<EntityMention> mentions = question.mentions();
    Predicate<EntityMention> isOfTime = mention -> mention.span().overlaps(time);
    return mentions.stream().anyMatch(isOfTime.negate())
        && mentions.stream().filter(isOfTime).anyMatch(one -> isAbout(one, claim))
        && mentions.stream().filter(isOfTime.negate()).noneMatch(one -> names(one, claim));
  }

  /** From "after" to the end, or to where a clause ends that stands before the question. */
  private static @Nullable Span timeClause(Question question) {
    List<Word> words = question.words();
    for (int at = 0; at < words.size(); at++) {
      if (TIME.contains(words.get(at).folded()) && question.isPlain(words.get(at))) {
        return new Span(words.get(at).span().start(), end(question, at));
      }
    }
    return null;
  }

  private static int end(Question question, int from) {
    List<Word> words = question.words();
    String utterance = question.utterance();
    for (int at = from + 1; at < words.size(); at++) {
      int before = words.get(at - 1).span().end();
      boolean isDivided = utterance.substring(before, words.get(at).span().start()).contains(",");
      if (isDivided || AskedFor.isQuestionWord(words.get(at).folded())) {
        return before;
      }
    }
    return utterance.length();
  }

  private static boolean isAbout(EntityMention mention, Claim claim) {
    List<String> topic =
        Stream.concat(Stream.of(claim.topic().subject()), claim.topic().others().stream()).toList();
    return mention.candidates().stream().map(Entity::id).anyMatch(topic::contains);
  }

  private static boolean names(EntityMention mention, Claim claim) {
    String text = claim.text().toLowerCase(Locale.ROOT);
    return isAbout(mention, claim)
        || mention.candidates().stream()
            .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
            .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
  }
}
