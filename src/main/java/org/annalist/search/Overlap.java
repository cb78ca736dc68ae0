package org.annalist.search;

/**
 * What of a question's words and names a candidate has, and what each of its known questions, all
 * told by bits. Reads one candidate after another; belongs to one thread.
 */
final class Overlap {
  private final Marks marks;
  private final WordWeights weights;

  /** For each name in the question the numbers of its terms. */
  private final int[][] termsOfNames;

  /** Of each of the known questions of the candidate. */
  private final long[] met = new long[Occurrences.MOST_ASKS];

  private final long[] metInPart = new long[Occurrences.MOST_ASKS];
  private final long[] words = new long[Occurrences.MOST_ASKS];
  private final long[] names = new long[Occurrences.MOST_ASKS];

  private long anyMet;
  private long anyMetInPart;
  private long anyWords;
  private long worded;

  Overlap(Marks marks, WordWeights weights, int[][] termsOfNames) {
    this.marks = marks;
    this.weights = weights;
    this.termsOfNames = termsOfNames;
  }

  /** Reads a candidate; what was read before is forgotten. */
  void read(Profile candidate) {
    clear(candidate.kinds.length);
    readTerms(candidate.terms);
    readWords(candidate.words);
    readNames(candidate);
  }

  private void clear(int asks) {
    for (int i = 0; i < asks; i++) {
      met[i] = 0;
      metInPart[i] = 0;
      words[i] = 0;
      names[i] = 0;
    }
    anyMet = 0;
    anyMetInPart = 0;
    anyWords = 0;
    worded = 0;
  }

  private void readTerms(Occurrences terms) {
    for (int i = 0; i < terms.numbers.length; i++) {
      int place = marks.placeOf(terms.numbers[i]);
      if (place >= 0) {
        anyMet |= marks.whole(place);
        anyMetInPart |= marks.part(place);
        worded |= marks.wordedBy(place);
        add(marks.whole(place), terms.asks[i], met);
        add(marks.part(place), terms.asks[i], metInPart);
      }
    }
  }

  private void readWords(Occurrences ofCandidate) {
    for (int i = 0; i < ofCandidate.numbers.length; i++) {
      long word = weights.bitOf(ofCandidate.numbers[i]);
      if (word != 0) {
        anyWords |= word;
        add(word, ofCandidate.asks[i], words);
      }
    }
  }

  /** A question may have the words of a name, though it means nothing known by them. */
  private void readNames(Profile candidate) {
    Occurrences entities = candidate.entities;
    for (int i = 0; i < entities.numbers.length; i++) {
      long named = marks.namedBy(entities.numbers[i]);
      if (named != 0) {
        add(named, entities.asks[i], names);
      }
    }
    for (long left = worded; left != 0; left &= left - 1) {
      int name = Long.numberOfTrailingZeros(left);
      add(1L << name, candidate.terms.withAll(termsOfNames[name]), names);
    }
  }

  private static void add(long bits, long asks, long[] to) {
    for (long left = bits == 0 ? 0 : asks; left != 0; left &= left - 1) {
      to[Long.numberOfTrailingZeros(left)] |= bits;
    }
  }

  /** The weight of the question's words that the candidate has. */
  double sharedTerms() {
    return marks.shared(anyMet, anyMetInPart);
  }

  /** The weight of the question's words that a known question has. */
  double sharedTerms(int ask) {
    return marks.shared(met[ask], metInPart[ask]);
  }

  /** The words of the question, those that tell little among them, that the candidate has. */
  long words() {
    return anyWords;
  }

  /** The same of a known question. */
  long words(int ask) {
    return words[ask];
  }

  /** The names of the question that a known question has, too: the first name is the lowest bit. */
  long names(int ask) {
    return names[ask];
  }

  /** The names of the question whose words may stand in the candidate. */
  long worded() {
    return worded;
  }
}
