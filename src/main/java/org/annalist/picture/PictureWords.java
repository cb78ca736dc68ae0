package org.annalist.picture;

/**
 * The words of a picture that are not facts, so that a channel can give them in a person's
 * language. Patterns are those of {@link java.text.MessageFormat}.
 *
 * @param all how many there are where all are shown, a pattern of that number
 * @param some how many of how many are shown, a pattern of the two numbers
 * @param lasted beside a bar: it went on so long
 * @param within beside an outlined bar: it was some time in these days
 * @param accountsDiffer beside the mark of accounts that differ
 * @param notToScale under the title, where the axis is not true to scale
 * @param sources the heading of the sources
 */
public record PictureWords(
    String all,
    String some,
    String lasted,
    String within,
    String accountsDiffer,
    String notToScale,
    String sources) {
  /** The words in English. */
  public static final PictureWords ENGLISH =
      new PictureWords(
          "{0,choice,1#1 entry|1<{0} entries}",
          "The main {0} of {1} entries",
          "all of these days",
          "some time in these days",
          "accounts differ",
          "in order, not to scale",
          "Sources");
}
