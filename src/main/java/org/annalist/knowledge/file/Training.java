package org.annalist.knowledge.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annalist.knowledge.Problem;
import org.annalist.knowledge.Problem.Place;

/**
 * The utterances that teach the intents. Immutable.
 *
 * @param intents what teaches each intent, by the name of its file without {@code .txt}; whether
 *     there is such an intent is for others to say
 * @param problems all problems, sorted by place
 */
public record Training(SortedMap<String, IntentFile> intents, List<Problem> problems) {
  /** Copies both. */
  public Training {
    intents = Collections.unmodifiableSortedMap(new TreeMap<>(intents));
    problems = List.copyOf(problems);
  }

  /**
   * One file of utterances.
   *
   * @param file where it is, to be named in messages
   * @param utterances in the order of the file
   */
  public record IntentFile(Path file, List<Utterance> utterances) {
    /** Copies the list. */
    public IntentFile {
      utterances = List.copyOf(utterances);
    }
  }

  /**
   * One utterance, as people type it, with masks for names and dates.
   *
   * @param text such as <code>when did {person} become president</code>
   * @param place where it stands
   */
  public record Utterance(String text, Place place) {}
}
