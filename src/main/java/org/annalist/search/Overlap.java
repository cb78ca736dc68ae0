package org.annalist.search;

import java.util.Arrays;
import java.util.List;

/**
 * What of a question's words and names some candidates have, told by bits, and how much each of
 * their known questions shares. All candidates are read at once, word by word; what is told is of
 * the one that was turned to last. Belongs to one thread.
 */
final class Overlap {
  private final Marks marks;
  private final WordWeights weights;
  private final Slots rows;

  /** For each candidate and each word of the question the known questions that have it. */
  private final BitTable met;

  /** The same of what may stand for the word. */
  private final BitTable metInPart;

  /** The same of all words, those that tell little among them. */
  private final BitTable asked;

  /** The same of the names of the question. */
  private final BitTable named;

  /** The names that each candidate has all the words of, in one column; and those it is about. */
  private final long[] said;

  private final long[] subjects;
  private final long[] topics;

  /** What each known question shares with this one: how much its terms weigh, and its words. */
  private final double[] terms = new double[Columns.MOST_ASKS];

  private final double[] words = new double[Columns.MOST_ASKS];

  /** The candidate that was turned to. */
  private int at;

  Overlap(Marks marks, WordWeights weights, Columns columns, Slots rows) {
    this.marks = marks;
    this.weights = weights;
    this.rows = rows;
    this.met = new BitTable(rows.size(), marks.weights.length);
    this.metInPart = new BitTable(rows.size(), marks.weights.length);
    this.asked = new BitTable(rows.size(), weights.stems().size());
    this.named = new BitTable(rows.size(), marks.termsOfNames.size());
    this.said = new long[rows.size()];
    this.subjects = new long[rows.size()];
    this.topics = new long[rows.size()];
    readTerms(columns);
    readWords(columns);
    readEntities(columns);
    readWordsOfNames(columns);
  }

  private void readTerms(Columns columns) {
    marks.terms.forEach(
        (term, mark) -> {
          BitTable table = mark.isWhole() ? met : metInPart;
          columns.ofTerm(term).read(rows, (place, asks) -> table.add(place, mark.word(), asks));
        });
  }

  private void readWords(Columns columns) {
    for (int i = 0; i < weights.stems().size(); i++) {
      int word = i;
      columns
          .ofWord(weights.stems().get(i))
          .read(rows, (place, asks) -> asked.add(place, word, asks));
    }
  }

  private void readEntities(Columns columns) {
    marks.entities.forEach(
        (entity, names) -> {
          columns.ofName(entity).read(rows, (place, asks) -> addNames(place, names, asks));
          columns
              .ofTopic(entity)
              .read(
                  rows,
                  (place, role) -> {
                    topics[place] |= names;
                    subjects[place] |= role == Columns.SUBJECT ? names : 0;
                  });
        });
  }

  private void addNames(int place, long names, long asks) {
    for (long left = names; left != 0; left &= left - 1) {
      named.add(place, Long.numberOfTrailingZeros(left), asks);
    }
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
          named.add(place, name, with[place]);
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
    Arrays.fill(terms, 0, candidate.kinds.length, 0);
    Arrays.fill(words, 0, candidate.kinds.length, 0);
    // In the order of the question, so that the sums are the same wherever the words stand.
    for (int word = 0; word < marks.weights.length; word++) {
      long whole = met.asks(at, word);
      add(marks.weights[word], whole, terms);
      add(marks.weightsInPart[word], metInPart.asks(at, word) & ~whole, terms);
    }
    for (int word = 0; word < weights.stems().size(); word++) {
      add(weights.weight(word), asked.asks(at, word), words);
    }
    return this;
  }

  private static void add(double weight, long asks, double[] to) {
    for (long left = asks; left != 0; left &= left - 1) {
      to[Long.numberOfTrailingZeros(left)] += weight;
    }
  }

  /** The weight of the question's words that the candidate has. */
  double sharedTerms() {
    double shared = 0;
    for (int word = 0; word < marks.weights.length; word++) {
      shared +=
          met.has(at, word)
              ? marks.weights[word]
              : metInPart.has(at, word) ? marks.weightsInPart[word] : 0;
    }
    return shared;
  }

  /** The weight of the question's words that a known question has. */
  double sharedTerms(int ask) {
    return terms[ask];
  }

  /** How much the words of the question tell that a known question has, those of names too. */
  double sharedWords(int ask) {
    return words[ask];
  }

  /** The words of the question, those that tell little among them, that the candidate has. */
  long words() {
    return asked.wordsOf(at);
  }

  /** The names of the question that a known question has, too: the first name is the lowest bit. */
  long names(int ask) {
    return named.wordsOf(at, ask);
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
