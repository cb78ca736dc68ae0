package org.annalist.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Claim;

/**
 * A claim in few words, for a line that begins with its date. What is left out is never who says
 * so, nor what the claim sets against itself: then the claim stays whole.
 */
public final class Headline {
  /** A claim as short as this stays whole. */
  private static final int ENOUGH = 100;

  /** Less than this says nothing. */
  private static final int LEAST = 40;

  /** The end of a sentence, and not of an initial such as in "A. Hentzau". */
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(?<=[\\p{L}\\d)”\"]{3})\\. (?=[\\p{Lu}“\"])");

  /** What may be left out at the end, where no comma follows: then it is the last clause. */
  private static final Pattern LAST_CLAUSE =
      Pattern.compile("(?:;|,(?= (?:who|which|where|whose|after which)\\b)) [^,;]*$");

  private static final Pattern ATTRIBUTES_OR_OPPOSES =
      Pattern.compile(
          "\\b(?:accord\\w*|account|accounts|says?|said|writ\\w+|wrote|calls?|called|view|report\\w*|argu\\w+|hold|holds|held that"
              + "|stat(?:es|ed|ing)|claim\\w*|count|counts|counted|points? out|tells?|told|notes?|noted|den(?:y|ies|ied)"
              + "|disput\\w*|ascrib\\w+|put|puts|cit(?:es|ed)|quot\\w+|figures?|alleg\\w*|suppos\\w+|possibl[ey]|perhaps"
              + "|but|though|although|however|yet|whereas|only|not|no|nor|never|nobody|none|instead|rather|withdr[ae]w\\w*"
              + "|mistake|wrong|false\\w*|finds?|found|judged?|believ\\w+|doubt\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What stands before a date that says when something was. */
  private static final Pattern ON = Pattern.compile("(?:^|(?<before>\\S+ \\S+) )(?:[Oo]n|[Ii]n) $");

  /** A date of which more is said than that it is one: another, or a part of it. */
  private static final Pattern GOES_ON =
      Pattern.compile(" (?:and|or|to|until|but)\\b|[–-]|, (?:and|or)\\b");

  /** Words that say nothing without the date after them, and a participle on its own. */
  private static final Pattern NEEDS_DATE =
      Pattern.compile(
          ", \\w+$|\\b(?:not|only|already|even|again|late|early|as|that|which|is|are|was|were|and|or|but|than)$");

  private Headline() {}

  /**
   * Puts a claim in short.
   *
   * @param claim the claim
   * @return what it says without its date, where that can go and stand before it
   */
  public static String of(Claim claim) {
    String text = shortened(claim.text());
    return claim.date() == null ? text : withoutDate(text, DateWording.of(claim.date()));
  }

  /** The first sentence, without its last clause where it is long. */
  static String shortened(String text) {
    if (text.length() <= ENOUGH) {
      return text;
    }
    String sentence = before(NEXT_SENTENCE, text).orElse(text);
    return sentence.length() <= ENOUGH ? sentence : before(LAST_CLAUSE, sentence).orElse(sentence);
  }

  private static Optional<String> before(Pattern end, String text) {
    Matcher matcher = end.matcher(text);
    return matcher.find()
            && matcher.start() >= LEAST
            && !ATTRIBUTES_OR_OPPOSES.matcher(text.substring(matcher.start())).find()
        ? Optional.of(text.substring(0, matcher.start()) + ".")
        : Optional.empty();
  }

  /** "On 10 April 1892 a truce was signed" after that date is "A truce was signed". */
  private static String withoutDate(String text, String date) {
    for (int at = text.indexOf(date); at >= 0; at = text.indexOf(date, at + 1)) {
      Matcher before = ON.matcher(text).region(startOfWords(text, at), at);
      String after = text.substring(at + date.length());
      if (before.find() && !GOES_ON.matcher(after).lookingAt()) {
        return without(text, before, after);
      }
    }
    return text;
  }

  /** Where the third last word before a place begins: "On" is the last, and has two before it. */
  private static int startOfWords(String text, int end) {
    int start = end - 1;
    for (int words = 0; words < 3 && start > 0; words++) {
      start = text.lastIndexOf(' ', start - 1);
    }
    return start + 1;
  }

  private static String without(String text, Matcher matcher, String after) {
    String before = matcher.group("before");
    if (before == null) {
      String rest = after.replaceFirst("^,? ", "");
      return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
    return NEEDS_DATE.matcher(before).find()
        ? text
        : (text.substring(0, matcher.end("before")) + after).replaceFirst(",(?=[.;,])", "");
  }
}
