package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.annalist.ClaimBuilder;
import org.annalist.CompiledKnowledge;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.question.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfCountTest {
  private static final Claim ALL =
      killed("all", 90, "people")
          .text("In Zenda 90 people were killed, 12 women among them.")
          .build();

  private static final Claim CHILDREN = killed("children", 7, "children killed").build();
  private static final Claim MIXED = killed("mixed", 19, "women and children killed").build();
  private static final Claim RANGE =
      claim("range").says("killed", new Value.Words("from 30 to 40 civilians killed")).build();
  private static final Claim OFFICERS =
      on(killed("officers", 3, "officers killed"), new Value.Words("3 officers")).build();
  private static final Claim RANKS =
      on(killed("ranks", 9, "people killed"), new Value.Words("9 people")).build();

  @RegisterExtension
  static final CompiledKnowledge KNOWN =
      new CompiledKnowledge(
          new KnowledgeBuilder()
              .with(ALL, CHILDREN, MIXED, RANGE, OFFICERS, RANKS)
              .property("killed", true)
              .matter("barracks", "the dead of the barracks"));

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "how many children died, children, true",
    "how many children?, children, true",
    "and children?, children, true",
    "and children?, all, false",
    "how many children died, all, false",
    "how many children died, mixed, false",
    "how many women and children died, mixed, false",
    "how many women were killed, all, false",
    "how many civilians were killed, range, true",
    "how many people died, children, false",
    "how many died, all, false",
  })
  void justThoseAreCounted(String question, String claim, boolean just) {
    assertThat(asks(question).countsJust(named(claim))).isEqualTo(just);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "how many children died, all, true",
    "how many women died, all, false",
    "how many soldiers died, all, true",
    "'of those killed there, how many were children?', all, true",
    "how many children died, mixed, false",
    "how many people died, all, false",
    "and children?, all, true",
    "how many civilians died, all, false",
    "how many men died, all, false",
    "how many bridges guarded officers crossed, all, false",
    "how many officers died, ranks, false",
    "when did the children die, all, false",
  })
  void aGroupIsLeftOutThatNoAccountSpeaksOf(String question, String claim, boolean leftOut) {
    assertThat(asks(question).leavesOutGroup(named(claim))).isEqualTo(leftOut);
  }

  @Test
  void someAreNotAll() {
    assertThat(asks("how many died").countsSome(CHILDREN)).isTrue();
    assertThat(asks("how many died").countsSome(ALL)).isFalse();
  }

  private Sought asks(String question) {
    Intent intent = question.startsWith("when") ? Intent.WHEN : Intent.HOW_MANY;
    return Questions.asks(intent).typed(question).sought(KNOWN.store());
  }

  private static Claim named(String id) {
    return Stream.of(ALL, CHILDREN, MIXED, RANGE, OFFICERS, RANKS)
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ClaimBuilder killed(String id, int number, String whom) {
    return claim(id)
        .about("zenda")
        .text("Of these " + number + ".")
        .counts("killed", number, Value.Bound.EXACTLY, whom);
  }

  private static ClaimBuilder on(ClaimBuilder claim, Value value) {
    return claim.on("barracks", value);
  }
}
