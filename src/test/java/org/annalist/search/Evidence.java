package org.annalist.search;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.question.Intent;

/** What {@link Confidence} weighs, by the names that its weights have there. */
final class Evidence {
  static final List<String> NAMES =
      List.of(
          "BIAS",
          "NAMES",
          "WORDS",
          "PLAIN_WORDS",
          "ALIKE",
          "KIND",
          "HAS_IT",
          "DAYS",
          "MISSING_NAME",
          "MISSING_ANY",
          "MISSING_OF_SHORT",
          "UNHEARD_OF",
          "LENGTH",
          "NAMED",
          "DATED",
          "CLASSIFIED",
          "OTHER_SUBJECT",
          "LEAD",
          "SENSE",
          "BEHIND",
          "THING");

  private static final double MOST_WORDS = shipped("MOST_WORDS");
  private static final double SHORT = shipped("SHORT");
  private static final double MOST_NAMES = shipped("MOST_NAMES");
  private static final double GREATEST_LEAD = shipped("GREATEST_LEAD");

  private Evidence() {}

  /** What there is for the first of the ranked claims, in the order of the names. */
  static double[] of(AskedInBrief asked, List<Relevance> ranked) {
    Relevance first = ranked.get(0);
    Intent intent = asked.question().intent();
    double missing = intent == Intent.COMPARE ? 0 : first.missingName();
    return new double[] {
      1,
      first.trait(Trait.NAMES),
      first.trait(Trait.WORDS),
      first.trait(Trait.PLAIN_WORDS),
      first.trait(Trait.ALIKE),
      first.trait(Trait.KIND),
      first.trait(Trait.HAS_IT),
      first.trait(Trait.DAYS),
      missing,
      missing > 0 ? 1 : 0,
      missing > 0 && asked.words() <= SHORT ? 1 : 0,
      asked.unheardOf(),
      Math.min(asked.words(), MOST_WORDS) / MOST_WORDS,
      Math.min(asked.names(), MOST_NAMES) / MOST_NAMES,
      asked.question().dates().isEmpty() ? 0 : 1,
      asked.question().classification().confidence(),
      intent == Intent.OUT_OF_SCOPE ? 1 : 0,
      Math.min(lead(ranked), GREATEST_LEAD) / GREATEST_LEAD,
      asked.sense().nearness(first.claim()),
      SenseOrder.behind(asked.sense(), ranked),
      asked.sense().likenessOfThing(first.claim())
    };
  }

  private static double lead(List<Relevance> ranked) {
    Relevance first = ranked.get(0);
    String matter = first.claim().statement().matter();
    return ranked.stream()
        .filter(r -> !r.claim().topic().subject().equals(first.claim().topic().subject()))
        .filter(r -> matter == null || !matter.equals(r.claim().statement().matter()))
        .findFirst()
        .map(other -> first.total() - other.total())
        .orElse(GREATEST_LEAD);
  }

  /** The weights that the program has. */
  static double[] shipped() {
    return NAMES.stream().mapToDouble(Evidence::shipped).toArray();
  }

  /** A constant of the program, so that what is fitted is what is used. */
  private static double shipped(String name) {
    Field constant =
        Stream.of(Confidence.class.getDeclaredFields())
            .filter(field -> field.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Confidence has no " + name));
    try {
      constant.setAccessible(true);
      return ((Number) constant.get(null)).doubleValue();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
