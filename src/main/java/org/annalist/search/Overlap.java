package org.annalist.search;

import java.util.Arrays;
import java.util.List;

/**
 * What of a question's words and names some candidates have, told by bits, and how much each of
 * their known questions shares. All candidates are read at once, word by word, in the order of the
 * question, so that sums are the same wherever the words stand; what is told is of the candidate
 * that was turned to last. Belongs to one thread.
 */
final class Overlap {
  private final Marks marks;
  private final Slots rows;

  /** What each known question shares with this one. */
  private final SharedByAsks byAsks;

  /** For each candidate the terms that it has, and those that it has something else for. */
  private final long[] met;

  private final long[] metInPart;

  /** For each the words that it has, those that tell little among them. */
  private final long[] asked;

  /** For each the names that it has all the words of; those it is about; those of its subject. */
  private final long[] said;

  private final long[] topics;
  private final long[] subjects;

  /** The candidate that was turned to. */
  private int at;

  Overlap(Marks marks, WordWeights weights, List<Profile> candidates, Slots rows) {
    this.marks = marks;
    this.rows = rows;
    this.byAsks = new SharedByAsks(candidates, rows);
    this.met = new long[rows.size()];
    this.metInPart = new long[rows.size()];
    this.asked = new long[rows.size()];
    this.said = new long[rows.size()];
    this.topics = new long[rows.size()];
    this.subjects = new long[rows.size()];
    Columns columns = candidates.get(0).columns;
    readTerms(columns);
    readWords(columns, weights);
    readEntities(columns);
    readWordsOfNames(columns);
  }

  private void readTerms(Columns columns) {
    long[] whole = new long[rows.size()];
    long[] part = new long[rows.size()];
    for (int word = 0; word < marks.words.size(); word++) {
      read(columns, List.of(marks.words.get(word)), whole, met, 1L << word);
      read(columns, marks.alternatives.get(word), part, metInPart, 1L << word);
      for (int place = 0; place < whole.length; place++) {
        byAsks.addTerm(place, whole[place], marks.weights[word]);
        byAsks.addTerm(place, part[place] & ~whole[place], marks.weightsInPart[word]);
        whole[place] = 0;
        part[place] = 0;
      }
    }
  }

  private void read(Columns columns, List<String> some, long[] asksWith, long[] had, long word) {
    for (String term : some) {
      columns
          .ofTerm(term)
          .read(
              rows,
              (place, asks) -> {
                asksWith[place] |= asks;
                had[place] |= word;
              });
    }
  }

  private void readWords(Columns columns, WordWeights weights) {
    for (int i = 0; i < weights.stems().size(); i++) {
      long word = 1L << i;
      double weight = weights.weight(i);
      columns
          .ofWord(weights.stems().get(i))
          .read(
              rows,
              (place, asks) -> {
                asked[place] |= word;
                byAsks.addWord(place, asks, weight);
              });
    }
  }

  private void readEntities(Columns columns) {
    marks.entities.forEach(
        (entity, some) -> {
          columns.ofName(entity).read(rows, (place, asks) -> byAsks.addNames(place, asks, some));
          columns
              .ofTopic(entity)
              .read(
                  rows,
                  (place, role) -> {
                    topics[place] |= some;
                    subjects[place] |= role == Columns.SUBJECT ? some : 0;
                  });
        });
  }

  /** A claim or its questions may have the words of a name, though they mean nothing known. */
  private void readWordsOfNames(Columns columns) {
    for (int name = 0; name < marks.termsOfNames.size(); name++) {
      List<String> ofName = marks.termsOfNames.get(name);
      int[] found = new int[rows.size()];
      long[] with = new long[rows.size()];
      Arrays.fill(with, -1);
      for (String term : ofName) {
        columns
            .ofTerm(term)
            .read(
                rows,
                (place, asks) -> {
                  found[place]++;
                  with[place] &= asks;
                });
      }
      for (int place = 0; place < found.length; place++) {
        if (!ofName.isEmpty() && found[place] == ofName.size()) {
          said[place] |= 1L << name;
          byAsks.addNames(place, with[place], 1L << name);
        }
      }
    }
  }

  /**
   * Turns to a candidate.
   *
   * @param candidate one of those that were read
   * @return this
   */
  Overlap of(Profile candidate) {
    at = rows.of(candidate.row);
    return this;
  }

  /** The weight of the question's words that the candidate has. */
  double sharedTerms() {
    double shared = 0;
    long whole = met[at];
    for (long left = whole | metInPart[at]; left != 0; left &= left - 1) {
      int word = Long.numberOfTrailingZeros(left);
      boolean isWhole = (whole & left & -left) != 0;
      shared += isWhole ? marks.weights[word] : marks.weightsInPart[word];
    }
    return shared;
  }

  /** The weight of the question's words that a known question has. */
  double sharedTerms(int ask) {
    return byAsks.terms(at, ask);
  }

  /** How much the words of the question tell that a known question has, those of names too. */
  double sharedWords(int ask) {
    return byAsks.words(at, ask);
  }

  /** The names of the question that a known question has, too: the first name is the lowest bit. */
  long names(int ask) {
    return byAsks.names(at, ask);
  }

  /** The words of the question, those that tell little among them, that the candidate has. */
  long words() {
    return asked[at];
  }

  /** The names of the question that the candidate or its questions have all the words of. */
  long said() {
    return said[at];
  }

  /** The names of the question that may mean the candidate's subject. */
  long subjects() {
    return subjects[at];
  }

  /** The names of the question that may mean something that the candidate is about. */
  long topics() {
    return topics[at];
  }
}
