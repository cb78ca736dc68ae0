package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.annalist.search.Weights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrowingTest {
  private static final Claim BRIDGE = claim("bridge").text("The bridge was opened.").build();
  private static final Claim ROAD = claim("road").text("The road was opened.").build();
  private static final Claim CHURCH = claim("church").text("The church burnt.").build();
  private static final List<Claim> ALL = List.of(BRIDGE, ROAD, CHURCH);

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    String[] typed = new String[100];
    Arrays.fill(typed, "something important");
    store = new KnowledgeBuilder().with(BRIDGE, ROAD, CHURCH).typed(typed).compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsTheClaimsThatHaveTheWords() {
    assertThat(narrowed("bridg")).containsExactly(BRIDGE);
    assertThat(narrowed("open")).containsExactly(BRIDGE, ROAD);
  }

  @Test
  void wordsThatTellNothingKeepAll() {
    assertThat(narrowed()).isEqualTo(ALL);
    assertThat(narrowed("import")).isEqualTo(ALL);
  }

  @Test
  void wordsThatAskForAnOutlineKeepAll() {
    assertThat(narrowed("main", "signific")).isEqualTo(ALL);
    assertThat(narrowed("main", "bridg")).containsExactly(BRIDGE);
  }

  @Test
  void aWordThatNoClaimHasKeepsNone() {
    assertThat(narrowed("zeppelin")).isEmpty();
  }

  @Test
  void addsNoClaimOfAnotherPeriod() {
    assertThat(
            new Narrowing(store, new Weights(store), KnowledgeBuilder.plainTerms())
                .byWords(Questions.asks(Intent.LIST).terms("open").build(), List.of(ROAD)))
        .containsExactly(ROAD);
  }

  private List<Claim> narrowed(String... terms) {
    return new Narrowing(store, new Weights(store), KnowledgeBuilder.plainTerms())
        .byWords(Questions.asks(Intent.LIST).terms(terms).build(), ALL);
  }
}
