package org.annalist.knowledge.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annalist.knowledge.Problem;
import org.annalist.knowledge.Problem.Place;
import org.annalist.knowledge.Problem.Severity;

/** The problems of one run, as they are found. Belongs to one thread. */
final class Problems {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
  private static final int LONGEST = 400;

  private final List<Problem> found = new ArrayList<>();

  void add(Problem problem) {
    found.add(problem);
  }

  /** Makes what a file holds fit for a line in a terminal. */
  private static String oneLine(String finding) {
    String line = INVISIBLE.matcher(finding).replaceAll("\uFFFD");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  void error(Place place, String finding, String mend) {
    add(new Problem(place, Severity.ERROR, oneLine(finding), mend));
  }

  void warning(Place place, String finding, String mend) {
    add(new Problem(place, Severity.WARNING, oneLine(finding), mend));
  }

  boolean haveErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
