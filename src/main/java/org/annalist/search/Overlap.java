package org.annalist.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of a question's words and names some candidates have, told by bits, and how much each of
 * their known questions shares. All candidates are read at once, word by word, in the order of the
 * question, so that sums are the same wherever the words stand; what is told is of the candidate
 * that was turned to last. Belongs to one thread.
 */
final class Overlap {
  private final Marks marks;
  private final Columns kept;
  private final Columns passing;

  /** The rows of the candidates in the columns that are kept, and in the others. */
  private final Slots keptRows;

  private final Slots passingRows;

  /** The place of each candidate: those in the columns that are kept come first. */
  private final int[] places;

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

  Overlap(Marks marks, WordWeights weights, Profiles candidates) {
    this.marks = marks;
    this.kept = candidates.kept();
    this.passing = candidates.passing();
    int[] rows = candidates.keptRows();
    this.keptRows = new Slots(Arrays.stream(rows).max().orElse(-1) + 1, rows);
    int others = passing.size();
    this.passingRows = new Slots(others, IntStream.range(0, others).toArray(), keptRows.size());
    this.places = new int[candidates.rows().length];
    for (int i = 0; i < places.length; i++) {
      int row = candidates.rows()[i];
      places[i] = row >= 0 ? keptRows.of(row) : passingRows.of(~row);
    }
    this.byAsks = new SharedByAsks(candidates.all(), places);
    this.met = new long[places.length];
    this.metInPart = new long[places.length];
    this.asked = new long[places.length];
    this.said = new long[places.length];
    this.topics = new long[places.length];
    this.subjects = new long[places.length];
    readTerms();
    readWords(weights);
    readEntities();
    readWordsOfNames();
  }

  private void ofTerm(String term, Column.Reader reader) {
    kept.ofTerm(term).read(keptRows, reader);
    passing.ofTerm(term).read(passingRows, reader);
  }

  private void readTerms() {
    long[] whole = new long[places.length];
    long[] part = new long[places.length];
    for (int word = 0; word < marks.words.size(); word++) {
      read(List.of(marks.words.get(word)), whole, met, 1L << word);
      read(marks.alternatives.get(word), part, metInPart, 1L << word);
      for (int place = 0; place < whole.length; place++) {
        byAsks.addTerm(place, whole[place], marks.weights[word]);
        byAsks.addTerm(place, part[place] & ~whole[place], marks.weightsInPart[word]);
        whole[place] = 0;
        part[place] = 0;
      }
    }
  }

  private void read(List<String> some, long[] asksWith, long[] had, long word) {
    for (String term : some) {
      ofTerm(
          term,
          (place, asks) -> {
            asksWith[place] |= asks;
            had[place] |= word;
          });
    }
  }

  private void readWords(WordWeights weights) {
    for (int i = 0; i < weights.stems().size(); i++) {
      long word = 1L << i;
      double weight = weights.weight(i);
      Column.Reader reader =
          (place, asks) -> {
            asked[place] |= word;
            byAsks.addWord(place, asks, weight);
          };
      kept.ofWord(weights.stems().get(i)).read(keptRows, reader);
      passing.ofWord(weights.stems().get(i)).read(passingRows, reader);
    }
  }

  private void readEntities() {
    marks.entities.forEach(
        (entity, some) -> {
          Column.Reader named = (place, asks) -> byAsks.addNames(place, asks, some);
          kept.ofName(entity).read(keptRows, named);
          passing.ofName(entity).read(passingRows, named);
          Column.Reader about =
              (place, role) -> {
                topics[place] |= some;
                subjects[place] |= role == Columns.SUBJECT ? some : 0;
              };
          kept.ofTopic(entity).read(keptRows, about);
          passing.ofTopic(entity).read(passingRows, about);
        });
  }

  /** A claim or its questions may have the words of a name, though they mean nothing known. */
  private void readWordsOfNames() {
    for (int name = 0; name < marks.termsOfNames.size(); name++) {
      List<String> ofName = marks.termsOfNames.get(name);
      int[] found = new int[places.length];
      long[] with = new long[places.length];
      Arrays.fill(with, -1);
      for (String term : ofName) {
        ofTerm(
            term,
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
   * @param candidate which one of those that were read, from 0 on
   * @return this
   */
  Overlap of(int candidate) {
    at = places[candidate];
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
