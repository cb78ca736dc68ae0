package org.annalist.question.parts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.annalist.knowledge.EntityType;
import org.annalist.question.Question;
import org.annalist.text.Span;

/** The words of a question that point at what was named before it: "who took it", "died there". */
final class Pointing {
  private static final Map<PartWords, Set<EntityType>> MEANT = new EnumMap<>(PartWords.class);

  static {
    MEANT.put(PartWords.PERSON, EnumSet.of(EntityType.PERSON));
    MEANT.put(PartWords.THING, EnumSet.complementOf(EnumSet.of(EntityType.PERSON)));
    MEANT.put(PartWords.SEVERAL, EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION));
    MEANT.put(PartWords.PLACE, EnumSet.of(EntityType.PLACE, EntityType.EVENT));
  }

  /** What belongs to somebody or something. */
  private static final Set<String> OWNING = Set.of("his", "its", "their");

  /** Behind a verb, for here and there are no names with a preposition: "died there". */
  private static final String IN = "in ";

  private Pointing() {}

  /** Whether a question points at anything that was said before. */
  static boolean in(Question question) {
    Phrase text = Phrase.of(question.utterance());
    for (int i = 0; i < text.size(); i++) {
      if (kind(text, i).isPresent() || isThen(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** At the end, or before a preposition, "then" is a time, and no "so". */
  private static boolean isThen(Phrase text, int at) {
    return at > 1 && PartWords.THEN.has(text.word(at));
  }

  /**
   * The text of a question with a name in place of the first word that points.
   *
   * @param name gives the name of a thing of such a type, or nothing
   */
  static String named(Question question, Function<Predicate<EntityType>, Optional<String>> name) {
    String utterance = question.utterance();
    Phrase text = Phrase.of(utterance);
    for (int i = 0; i < text.size(); i++) {
      Optional<PartWords> kind = kind(text, i);
      if (kind.isPresent()) {
        Set<EntityType> types = MEANT.getOrDefault(kind.get(), Set.of());
        Span span = text.words().get(i).span();
        String before = kind.get() == PartWords.PLACE ? IN : "";
        String behind = OWNING.contains(text.word(i)) ? "’s" : "";
        return name.apply(types::contains)
            .map(
                found ->
                    utterance.substring(0, span.start())
                        + before
                        + found
                        + behind
                        + utterance.substring(span.end()))
            .orElse(utterance);
      }
    }
    return utterance;
  }

  private static Optional<PartWords> kind(Phrase text, int at) {
    return MEANT.keySet().stream()
        .filter(kind -> kind.has(text.word(at)))
        .filter(kind -> kind != PartWords.PLACE || !saysThatThereIs(text, at))
        .findFirst();
  }

  /** "How many were there" points at no place. */
  private static boolean saysThatThereIs(Phrase text, int at) {
    return (at > 0 && PartWords.AUXILIARY.has(text.word(at - 1)))
        || (at + 1 < text.size() && PartWords.AUXILIARY.has(text.word(at + 1)));
  }
}
