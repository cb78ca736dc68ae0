package org.annalist.knowledge.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimTerms;
import org.annalist.knowledge.Names;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * A claim with all that has to be worked out before it is written; made for several claims side by
 * side.
 *
 * @param claim the claim
 * @param asks the questions that it answers, as they are compared
 * @param askKeys the same questions as they are looked up
 * @param statement the terms of its own statement
 * @param names the terms of the names of its entities
 * @param related the entities that its subject stands to
 * @param words the words of its texts, without numbers
 */
record WrittenClaim(
    Claim claim,
    List<Ask> asks,
    List<String> askKeys,
    Set<String> statement,
    Set<String> names,
    Set<String> related,
    Set<String> words) {
  static WrittenClaim of(Claim claim, ClaimTerms terms) {
    return new WrittenClaim(
        claim,
        terms.ofAsks(claim),
        claim.asks().stream().map(Names::key).toList(),
        terms.ofStatement(claim),
        terms.ofNames(claim),
        terms.related(claim),
        wordsOf(claim));
  }

  private static Set<String> wordsOf(Claim claim) {
    Set<String> words = new HashSet<>();
    Stream.concat(Stream.of(claim.text()), claim.asks().stream())
        .flatMap(text -> WordFinder.find(text).stream())
        .filter(word -> !word.isNumber())
        .map(Word::folded)
        .forEach(words::add);
    return words;
  }

  /** All terms that the claim is found by, but for those of its questions. */
  String allTerms() {
    return String.join(" ", statement) + " " + String.join(" ", names);
  }

  String askTerms() {
    return String.join(" ", asks.stream().flatMap(ask -> ask.terms().stream().sorted()).toList());
  }
}
