package org.annalist.search;

import static org.annalist.ClaimBuilder.claim;
import static org.annalist.KnowledgeBuilder.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Candidate;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimQuery;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two claims that differ in one respect, the one that answers the question comes first. */
class RankerTest {
  private static final Entity ZENDA = entity(EntityType.PLACE, "zenda", "Zenda");
  private static final Entity HOFBAU = entity(EntityType.PLACE, "hofbau", "Hofbau");

  @TempDir private Path directory;

  @Test
  void aClaimWithTheWordsOfTheQuestion() {
    assertThat(
            ranked(
                Questions.asks(Intent.WHAT).names(ZENDA).terms("bridg"),
                claim("a-road").about("zenda").text("A road.").build(),
                claim("bridge").about("zenda").text("A bridge.").build()))
        .containsExactly("bridge", "a-road");
  }

  @Test
  void aClaimOnWhatTheQuestionNames() {
    assertThat(
            ranked(
                Questions.asks(Intent.WHAT).names(ZENDA).terms("bridg"),
                claim("a-hofbau").about("hofbau").text("A bridge.").build(),
                claim("zenda").about("zenda").text("A bridge.").build()))
        .containsExactly("zenda", "a-hofbau");
  }

  @Test
  void aClaimWhoseSubjectIsNamed() {
    assertThat(
            ranked(
                Questions.asks(Intent.WHAT).names(ZENDA).terms("bridg"),
                claim("a-beside").about("hofbau", "zenda").text("A bridge.").build(),
                claim("subject").about("zenda").text("A bridge.").build()))
        .containsExactly("subject", "a-beside");
  }

  @Test
  void aClaimThatIsAskedForInTheSameWay() {
    assertThat(
            ranked(
                Questions.asks(Intent.WHY).names(ZENDA).terms("bridg"),
                claim("a-when").about("zenda").text("A bridge.").asks("When the bridge?").build(),
                claim("why").about("zenda").text("A bridge.").asks("Why the bridge?").build()))
        .containsExactly("why", "a-when");
  }

  @Test
  void aClaimWithADateWhereADateIsAskedFor() {
    assertThat(
            ranked(
                Questions.asks(Intent.WHEN).names(ZENDA).terms("bridg"),
                claim("a-undated").about("zenda").text("A bridge.").asks("When a bridge?").build(),
                claim("dated")
                    .about("zenda")
                    .on("1892")
                    .text("A bridge.")
                    .asks("When a bridge?")
                    .build()))
        .containsExactly("dated", "a-undated");
  }

  @Test
  void aClaimWithAFigureWhereANumberIsAskedFor() {
    assertThat(
            ranked(
                Questions.asks(Intent.HOW_MANY).names(ZENDA).terms("bridg"),
                claim("a-words").about("zenda").text("A bridge.").asks("How many bridges?").build(),
                claim("figure")
                    .about("zenda")
                    .counts("statement", 3, Value.Bound.EXACTLY, "bridges")
                    .text("A bridge.")
                    .asks("How many bridges?")
                    .build()))
        .containsExactly("figure", "a-words");
  }

  @Test
  void aClaimOfTheDaysAskedForAndNotOfAMuchLongerTime() {
    assertThat(
            ranked(
                Questions.asks(Intent.WHAT).names(ZENDA).terms("bridg").on("1892-04-10"),
                claim("a-decade")
                    .about("zenda")
                    .on("189X")
                    .text("A bridge.")
                    .asks("What bridge?")
                    .build(),
                claim("day")
                    .about("zenda")
                    .on("1892-04-10")
                    .text("A bridge.")
                    .asks("What bridge?")
                    .build()))
        .containsExactly("day", "a-decade");
  }

  @Test
  void equallyRelevantClaimsAreInTheOrderOfTheirIds() {
    assertThat(
            ranked(
                Questions.asks(Intent.WHAT).names(ZENDA),
                claim("b").about("zenda").text("A bridge.").build(),
                claim("a").about("zenda").text("A bridge.").build()))
        .containsExactly("a", "b");
  }

  @Test
  void everyPartOfARelevanceIsFromZeroToOne() {
    List<Relevance> ranked =
        relevances(
            Questions.asks(Intent.WHEN).names(ZENDA, HOFBAU).terms("bridg", "unheard"),
            claim("one").about("zenda").on("1892").text("A bridge.").asks("When?").build(),
            claim("two").about("hofbau").text("Hofbau and Zenda.").build());
    assertThat(ranked)
        .hasSize(2)
        .allSatisfy(
            r -> {
              assertThat(r.total()).isBetween(0.0, 1.0);
              assertThat(Trait.values())
                  .extracting(r::trait)
                  .allSatisfy(part -> assertThat(part).isBetween(0.0, 1.0));
            });
  }

  private List<String> ranked(Questions question, Claim... claims) {
    return relevances(question, claims).stream().map(r -> r.claim().id()).toList();
  }

  private List<Relevance> relevances(Questions question, Claim... claims) {
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder().with(ZENDA, HOFBAU).with(claims).compile(directory)) {
      List<Candidate> all = store.find(new ClaimQuery(List.of(), List.of(), null, 10));
      return Ranker.rank(question.sought(store), all, Set.of());
    }
  }
}
