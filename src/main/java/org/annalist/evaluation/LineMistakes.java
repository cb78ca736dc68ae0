package org.annalist.evaluation;

import java.util.List;

/**
 * Collects the mistakes of one line.
 *
 * @param place the line
 * @param all the mistakes of all lines, which those of this one are added to
 */
record LineMistakes(Place place, List<Mistake> all) {
  void add(String finding, String mend) {
    all.add(new Mistake(place, finding, mend));
  }
}
