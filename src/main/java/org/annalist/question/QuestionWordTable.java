package org.annalist.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.text.ResourceLines;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** The words that say what a question asks for, as a table in the program. */
final class QuestionWordTable {
  /** The one table, which never changes. */
  static final QuestionWordTable SHIPPED = read("question-words.tsv");

  private static final int COLUMNS = 3;

  private final Map<String, Map<String, Intent>> intentsByKind;

  private QuestionWordTable(Map<String, Map<String, Intent>> intentsByKind) {
    this.intentsByKind = intentsByKind;
  }

  /** What a question word itself asks for. */
  Optional<Intent> byWord(String folded) {
    return find("word", folded);
  }

  /** What "what" or "which" asks for before this noun. */
  Optional<Intent> byNoun(String folded) {
    return find("noun", folded);
  }

  /** What "how" asks for before this adverb. */
  Optional<Intent> byAdverb(String folded) {
    return find("adverb", folded);
  }

  /** What "in which" or "near what" asks for before this noun. */
  Optional<Intent> byPlace(String folded) {
    return find("place", folded);
  }

  /** What "name of" asks for before somebody. */
  Optional<Intent> byPerson(String folded) {
    return find("person", folded);
  }

  /** What "the names of" asks for before people. */
  Optional<Intent> byPeople(String folded) {
    return find("people", folded);
  }

  /** What a note asks for that ends in this word. */
  Optional<Intent> byEnd(String folded) {
    return find("end", folded);
  }

  /** Whether a word is of this kind of those that ask for a source. */
  boolean isSourceWord(String kind, String folded) {
    return find(kind, folded).filter(Intent.SOURCE::equals).isPresent();
  }

  /** The kind of question that has such words, where a question with this word may be one. */
  Optional<Intent> byCue(String folded) {
    return find("cue", folded);
  }

  /** What a question on a day asks for with this word, beside what happened. */
  Optional<Intent> byDay(String folded) {
    return find("day", folded);
  }

  private Optional<Intent> find(String kind, String folded) {
    return Optional.ofNullable(intentsByKind.getOrDefault(kind, Map.of()).get(folded));
  }

  private static QuestionWordTable read(String name) {
    Map<String, Map<String, Intent>> intents = new HashMap<>();
    ResourceLines.of(QuestionWordTable.class, name).stream()
        .map(line -> List.of(line.split("\t", COLUMNS)))
        .forEach(columns -> add(columns, intents));
    return new QuestionWordTable(intents);
  }

  private static void add(List<String> columns, Map<String, Map<String, Intent>> intents) {
    Intent intent = Intent.ofId(columns.get(1)).orElseThrow();
    Map<String, Intent> ofKind = intents.computeIfAbsent(columns.get(0), kind -> new HashMap<>());
    for (Word word : WordFinder.find(columns.get(2))) {
      ofKind.put(word.folded(), intent);
    }
  }
}
