package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Relevance;
import org.annalist.search.Sought;
import org.annalist.search.Trait;
import org.annalist.search.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedFirstTest {
  private static final Claim ALL = killed("all", 90, "people killed");
  private static final Claim CHILDREN = killed("children", 7, "children killed");
  private static final Claim KURDS = killed("kurds", 30, "Kurds killed");
  private static final Claim LEZGINS = killed("lezgins", 20, "Lezgins killed");

  @TempDir private Path directory;

  @Test
  void theNumberOfThoseWhoAreAskedForComesFirst() {
    assertThat(ordered("how many children died?", with(ALL, 1), with(CHILDREN, 0.95)))
        .containsExactly("children", "all");
    assertThat(ordered("how many died?", with(ALL, 1), with(CHILDREN, 0.95)))
        .containsExactly("all", "children");
  }

  @Test
  void whatIsFarFromTheQuestionDoesNot() {
    assertThat(ordered("how many children died?", with(ALL, 1), with(CHILDREN, 0.5)))
        .containsExactly("all", "children");
    assertThat(ordered("how many children died?")).isEmpty();
  }

  @Test
  void whatIsOnLessOfWhatIsNamedDoesNot() {
    Traits traits = traits(1).put(Trait.NAMES, 0.5);
    Relevance elsewhere = Relevance.of(CHILDREN, traits, 0, () -> "Who died?");
    assertThat(ordered("how many children died?", with(ALL, 1), elsewhere))
        .containsExactly("all", "children");
  }

  @Test
  void whereTheFirstCountsOthersOneThatIsNearlyAsNearIsTold() {
    String question = "how many Lezgins were killed?";
    assertThat(withoutOthers(question, with(KURDS, 1), with(LEZGINS, 1)))
        .containsExactly("lezgins");
    assertThat(withoutOthers(question, with(KURDS, 1), with(LEZGINS, 0.5))).isEmpty();
    assertThat(withoutOthers(question, with(LEZGINS, 1), with(KURDS, 1))).isEmpty();
  }

  private List<String> ordered(String question, Relevance... ranked) {
    return ids(question, sought -> CountedFirst.among(sought, List.of(ranked)));
  }

  private List<String> withoutOthers(String question, Relevance... ranked) {
    return ids(question, sought -> CountedFirst.withoutOthers(sought, List.of(ranked)));
  }

  private List<String> ids(String question, Function<Sought, List<Relevance>> choice) {
    KnowledgeBuilder knowledge = new KnowledgeBuilder().with(ALL, CHILDREN, KURDS, LEZGINS);
    try (SqliteKnowledgeStore store = knowledge.property("killed", true).compile(directory)) {
      return choice.apply(Questions.asks(Intent.HOW_MANY).typed(question).sought(store)).stream()
          .map(one -> one.claim().id())
          .toList();
    }
  }

  private static Relevance with(Claim claim, double others) {
    return Relevance.of(
        claim, traits(others).put(Trait.NAMES, 1).put(Trait.DAYS, 1), 0, () -> "Who died?");
  }

  private static Traits traits(double value) {
    Traits traits = new Traits();
    Stream.of(Trait.values()).forEach(trait -> traits.put(trait, value));
    return traits;
  }

  private static Claim killed(String id, int number, String whom) {
    return claim(id).about("zenda").counts("killed", number, Value.Bound.EXACTLY, whom).build();
  }
}
