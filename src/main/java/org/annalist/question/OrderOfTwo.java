package org.annalist.question;

import java.util.List;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;

/**
 * Tells where a name behind "before" or "after" is what is asked about and says no time: "was the
 * truce before the treaty?", "which summit came after the Zenda summit?" Safe for several threads.
 */
public final class OrderOfTwo {
  private static final int TWO = 2;

  private OrderOfTwo() {}

  /**
   * Tells whether nothing is said but two or more dated things, and what asks for their order.
   *
   * @param words the words of a question
   * @param mentions what it names
   * @return true for "853 or 874?"
   */
  public static boolean isAllThatIsSaid(List<Word> words, List<EntityMention> mentions) {
    return mentions.size() >= TWO
        && mentions.stream().allMatch(mention -> isDated(mention) && !mayBePlace(mention))
        && SeriesWords.areOfOrderAlone(others(words, mentions));
  }

  private static boolean mayBePlace(EntityMention mention) {
    return mention.candidates().stream().anyMatch(entity -> entity.type() == EntityType.PLACE);
  }

  /** Whether the words ask for nothing but the order of the two things that are named. */
  static boolean isAskedFor(List<Word> words, List<EntityMention> mentions) {
    List<String> others = others(words, mentions);
    return mentions.size() == TWO
        && mentions.stream().allMatch(OrderOfTwo::isDated)
        && SeriesWords.haveOrder(others)
        && SeriesWords.areOfOrderAlone(others);
  }

  private static List<String> others(List<Word> words, List<EntityMention> mentions) {
    return words.stream()
        .filter(word -> mentions.stream().noneMatch(m -> m.span().overlaps(word.span())))
        .map(Word::folded)
        .toList();
  }

  /** Whether another thing of the kind of the one that is named is asked for. */
  static boolean isOfKindAskedFor(EntityMention mention, List<Word> words) {
    List<Word> name = WordFinder.find(mention.entity().name());
    return isDated(mention)
        && words.stream()
            .filter(word -> word.span().end() <= mention.span().start())
            .anyMatch(word -> isKind(word, name));
  }

  /** The last word of the name before "in" or a number says what the thing is. */
  private static boolean isKind(Word word, List<Word> name) {
    List<String> kind =
        name.stream()
            .map(Word::folded)
            .dropWhile(SeriesWords::endsKind)
            .takeWhile(part -> !SeriesWords.endsKind(part))
            .toList();
    return !kind.isEmpty() && kind.get(kind.size() - 1).equals(word.folded());
  }

  private static boolean isDated(EntityMention mention) {
    return mention.candidates().stream().anyMatch(OrderOfTwo::isDated);
  }

  private static boolean isDated(Entity entity) {
    return entity.date() != null
        && (entity.type() == EntityType.EVENT || entity.type() == EntityType.DOCUMENT);
  }
}
