package org.annalist.answer;

import java.util.ArrayList;
import java.util.List;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;

/**
 * The citations of an answer, numbered from 1 in the order in which the claims are stated; the same
 * place in the same source has one number, unless it reports what different people say. Not for use
 * by several threads.
 */
public final class Citations {
  private final List<Citation> numbered = new ArrayList<>();

  /**
   * Numbers the citations of a claim.
   *
   * @param claim a claim
   * @return the numbers of its citations, in their order, without repeats
   */
  public List<Integer> numbersOf(Claim claim) {
    return claim.citations().stream().map(this::numberOf).distinct().toList();
  }

  /**
   * Numbers the first citation of a claim, and leaves out the others.
   *
   * @param claim a claim
   * @return the number of its first citation
   */
  public int firstNumberOf(Claim claim) {
    return numberOf(claim.citations().get(0));
  }

  /**
   * Returns all citations so far, the first being number 1.
   *
   * @return in the order of their numbers
   */
  public List<Citation> inOrder() {
    return List.copyOf(numbered);
  }

  /**
   * Returns the sources cited so far.
   *
   * @return each once, in the order of their first number
   */
  public List<Source> sources() {
    return numbered.stream().map(Citation::source).distinct().toList();
  }

  private int numberOf(Citation citation) {
    int known = numbered.indexOf(citation);
    if (known >= 0) {
      return known + 1;
    }
    numbered.add(citation);
    return numbered.size();
  }
}
