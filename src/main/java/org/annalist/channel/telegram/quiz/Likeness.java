package org.annalist.channel.telegram.quiz;

import java.util.HashSet;
import java.util.Set;
import org.annalist.knowledge.Claim;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/** Tells which claims a question could mean, by the words that they share. */
final class Likeness {
  /** So long a beginning of a word stands for all its forms. */
  private static final int STEM = 5;

  private static final int SHORTEST = 4;

  /** A claim with this share of a question's words may be what is meant. */
  private static final double LEAST = 0.6;

  private static final Set<String> ASKING =
      Set.of("when", "what", "which", "year", "month", "were");

  private Likeness() {}

  /** The words of a claim and of the questions that it answers. */
  static Set<String> stems(Claim claim) {
    return stems(claim.text() + " " + String.join(" ", claim.asks()));
  }

  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (Word word : WordFinder.find(text)) {
      String folded = word.folded();
      if ((folded.length() >= SHORTEST || word.isNumber()) && !ASKING.contains(folded)) {
        stems.add(folded.substring(0, Math.min(STEM, folded.length())));
      }
    }
    return stems;
  }

  static boolean couldBeMeant(Set<String> question, Set<String> claim) {
    long shared = question.stream().filter(claim::contains).count();
    return shared >= LEAST * question.size();
  }
}
