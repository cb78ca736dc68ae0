package org.annalist.knowledge.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.knowledge.Ask;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimTerms;
import org.annalist.knowledge.ClaimWords;
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
 * @param inOnePiece the claim with what it can be compared by, as it is read, but for its number
 */
@SuppressWarnings("ArrayRecordComponent") // Compared with nothing.
record WrittenClaim(
    Claim claim,
    List<Ask> asks,
    List<String> askKeys,
    Set<String> statement,
    Set<String> names,
    Set<String> related,
    Set<String> words,
    byte[] inOnePiece) {
  /**
   * Works out all of a claim.
   *
   * @param sources the numbers of the sources
   */
  static WrittenClaim of(Claim claim, ClaimTerms terms, Map<String, Integer> sources) {
    List<Ask> asks = terms.ofAsks(claim);
    Set<String> statement = terms.ofStatement(claim);
    Set<String> names = terms.ofNames(claim);
    Set<String> ofText = Set.copyOf(terms.ofText(claim));
    return new WrittenClaim(
        claim,
        asks,
        claim.asks().stream().map(Names::key).toList(),
        statement,
        names,
        terms.related(claim),
        wordsOf(claim),
        inOnePiece(claim, sources, new ClaimWords(asks, all(statement, names), ofText)));
  }

  private static Set<String> all(Set<String> statement, Set<String> names) {
    Set<String> all = new HashSet<>(statement);
    all.addAll(names);
    return all;
  }

  private static byte[] inOnePiece(Claim claim, Map<String, Integer> sources, ClaimWords compared) {
    ByteWriter bytes = new ByteWriter();
    ClaimBytes.write(claim, sources, bytes);
    WordBytes.write(compared, bytes);
    return bytes.bytes();
  }

  /** All that is read of the claim. */
  byte[] bytes(int number) {
    ByteWriter bytes = new ByteWriter();
    bytes.number(number);
    bytes.raw(inOnePiece);
    return bytes.bytes();
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

  String askTerms() {
    return String.join(" ", asks.stream().flatMap(ask -> ask.terms().stream().sorted()).toList());
  }
}
