package org.annalist.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.temporal.DateExpression;
import org.annalist.text.Span;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * The tokens that intents are learnt from and recognised by: folded words, with every name, date
 * and number replaced by a mask, {@code when did {person} resign}. Safe for several threads.
 */
public final class MaskedTokens {
  private static final Pattern MASK = Pattern.compile("\\{[a-z]+}");
  private static final String DATE = "{date}";
  private static final String NUMBER = "{number}";

  private MaskedTokens() {}

  /**
   * Returns the tokens of a line of training.
   *
   * @param line an utterance with masks written in it
   * @return its tokens
   */
  public static List<String> ofTraining(String line) {
    List<String> tokens = new ArrayList<>();
    Matcher mask = MASK.matcher(line);
    int start = 0;
    while (mask.find()) {
      words(line.substring(start, mask.start())).forEach(tokens::add);
      tokens.add(mask.group());
      start = mask.end();
    }
    words(line.substring(start)).forEach(tokens::add);
    return tokens;
  }

  /**
   * Returns the tokens of a question.
   *
   * @param words its words
   * @param mentions the entities named in it
   * @param dates the dates named in it
   * @return its tokens
   */
  static List<String> of(
      List<Word> words, List<EntityMention> mentions, List<DateExpression> dates) {
    List<String> tokens = new ArrayList<>();
    Optional<Masked> last = Optional.empty();
    for (Word word : words) {
      Optional<Masked> masked = masked(word, mentions, dates);
      if (masked.isEmpty()) {
        tokens.add(word.isNumber() ? NUMBER : word.folded());
      } else if (!masked.equals(last)) {
        tokens.add(masked.get().mask());
      }
      last = masked;
    }
    return tokens;
  }

  /** A span of words that one mask stands for. */
  private record Masked(Span span, String mask) {}

  private static Optional<Masked> masked(
      Word word, List<EntityMention> mentions, List<DateExpression> dates) {
    return Stream.concat(
            mentions.stream().map(MaskedTokens::masked),
            dates.stream().map(date -> new Masked(date.span(), DATE)))
        .filter(masked -> masked.span().overlaps(word.span()))
        .findFirst();
  }

  private static Masked masked(EntityMention mention) {
    return new Masked(mention.span(), "{" + mention.entity().type().id() + "}");
  }

  private static Stream<String> words(String text) {
    return WordFinder.find(text).stream().map(word -> word.isNumber() ? NUMBER : word.folded());
  }
}
