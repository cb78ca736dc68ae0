package org.annalist.knowledge.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annalist.knowledge.Alternatives;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Utterances;
import org.annalist.text.Deletions;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** Writes all words that are known, and the forms by which misspelt ones are found. */
final class WordWriter {
  private static final int OFTEN = 3;

  private final Statements statements;

  WordWriter(Statements statements) {
    this.statements = statements;
  }

  /**
   * Writes the words.
   *
   * @param ofClaims the words of claims and of their questions
   */
  void write(Knowledge knowledge, Set<String> ofClaims, Utterances utterances) throws SQLException {
    NavigableSet<String> ofKnowledge = words(texts(knowledge));
    ofKnowledge.addAll(ofClaims);
    NavigableSet<String> all = typedOften(utterances);
    all.addAll(ofKnowledge);
    for (String word : all) {
      statements.insert("INSERT INTO word VALUES (?)", word);
    }
    for (String word : ofKnowledge) {
      writeForms(word);
    }
  }

  /** A word that one utterance has may be misspelt in it. */
  private static NavigableSet<String> typedOften(Utterances utterances) {
    Map<String, Integer> counts = new HashMap<>();
    utterances
        .all()
        .forEach(text -> words(Stream.of(text)).forEach(w -> counts.merge(w, 1, Integer::sum)));
    NavigableSet<String> often = new TreeSet<>(counts.keySet());
    often.removeIf(word -> Objects.requireNonNull(counts.get(word)) < OFTEN);
    return often;
  }

  private void writeForms(String word) throws SQLException {
    if (Deletions.slipsIn(word) > 0) {
      for (String form : Deletions.of(word)) {
        statements.insert("INSERT INTO word_form VALUES (?, ?)", form, word);
      }
    }
  }

  private static Stream<String> texts(Knowledge knowledge) {
    return Stream.of(
            knowledge.entities().stream().map(entity -> entity.name()),
            knowledge.entities().stream().flatMap(entity -> entity.aliases().stream()),
            knowledge.vocabulary().properties().stream().flatMap(p -> p.words().stream()),
            knowledge.vocabulary().synonyms().stream().flatMap(group -> group.phrases().stream()),
            knowledge.vocabulary().alternatives().stream().map(Alternatives::word),
            knowledge.vocabulary().alternatives().stream().flatMap(a -> a.others().stream()))
        .flatMap(texts -> texts);
  }

  private static NavigableSet<String> words(Stream<String> texts) {
    NavigableSet<String> words = new TreeSet<>();
    texts
        .flatMap(text -> WordFinder.find(text).stream())
        .filter(word -> !word.isNumber())
        .map(Word::folded)
        .forEach(words::add);
    return words;
  }
}
