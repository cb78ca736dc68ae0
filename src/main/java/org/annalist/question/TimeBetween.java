package org.annalist.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.text.Word;

/**
 * Tells whether a question asks how much time lies between two things: "how many years between the
 * truce and the treaty", "how long after the truce was the treaty signed". Safe for several
 * threads.
 */
public final class TimeBetween {
  private static final String UNIT = "(?:days?|weeks?|months?|years?|decades?)";
  private static final String AMOUNT = "(?:how long|how many " + UNIT + "|how much (?:more )?time)";
  private static final String FILLER =
      "(?: (?:are|were|was|is|there|it|lie|lies|lay|passed|pass|elapsed|elapse|had|have|has|did"
          + "|do|does|been|went|go|by|take|took|exactly|time|gap|interval|difference|in|the)){0,6}";
  private static final String OPENING =
      "(?:^|^the |\\bwhat (?:is|was) (?:the )?|\\bnumber of )(?:time|gap|interval|" + UNIT + ")";
  private static final Pattern BETWEEN =
      Pattern.compile("(?:\\b" + AMOUNT + "|" + OPENING + ")" + FILLER + " (?:between|apart)\\b");
  private static final Pattern FROM_TO =
      Pattern.compile("\\b" + AMOUNT + FILLER + " (?:from|since) .*\\b(?:to|until|till)\\b");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\b" + AMOUNT + FILLER + " (?:before|after|following|prior to|separates?|separated)\\b");

  private TimeBetween() {}

  /**
   * Tells whether the words ask for the time between what they name.
   *
   * @param words the words of a question
   * @return true where they do; whether they name two things is another matter
   */
  public static boolean isAskedFor(List<Word> words) {
    String text = words.stream().map(Word::folded).collect(Collectors.joining(" "));
    return BETWEEN.matcher(text).find()
        || FROM_TO.matcher(text).find()
        || AFTER.matcher(text).find();
  }
}
