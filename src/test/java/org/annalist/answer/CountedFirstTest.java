package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Relevance;
import org.annalist.search.Trait;
import org.annalist.search.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedFirstTest {
  private static final Claim ALL = killed("all", 90, "people killed");
  private static final Claim CHILDREN = killed("children", 7, "children killed");

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

  private List<String> ordered(String question, Relevance... ranked) {
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder().with(ALL, CHILDREN).property("killed", true).compile(directory)) {
      return CountedFirst.among(
              Questions.asks(Intent.HOW_MANY).typed(question).sought(store), List.of(ranked))
          .stream()
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
