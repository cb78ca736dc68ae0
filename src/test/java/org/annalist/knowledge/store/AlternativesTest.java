package org.annalist.knowledge.store;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.knowledge.Alternatives;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may say instead of a word of claims, as it is compiled. */
class AlternativesTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(claim("sank").text("The boat sank at the bridge.").build())
            .with(claim("ford").text("There was a crossing at the ford.").build())
            .alternatives("boat", "ship", "sailing vessel", "boats")
            .alternatives("bridge", "crossing")
            .alternatives("zeppelin", "airship")
            .alternatives("rainbow bridge", "viaduct")
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ship, boat", // said instead of a word that a claim has
    "sail_vessel, boat", // a phrase is one term
    "bridg, cross", // claims have both, and each may be said for the other
    "cross, bridg",
    "boat, ''", // no claim has what may be said instead
    "zeppelin, ''", // no claim has either
    "airship, ''",
    "viaduct, ''", // no claim has the whole phrase
    "sail, ''", // part of a phrase
    "unheardof, ''",
  })
  void aTermMayMeanThoseThatClaimsHave(String term, String others) {
    assertThat(String.join(" ", store.alternatives(term))).isEqualTo(others);
  }

  @Test
  void theVocabularyIsReadAsItWasWritten() {
    assertThat(store.vocabulary().alternatives())
        .startsWith(
            new Alternatives("boat", List.of("ship", "sailing vessel", "boats")),
            new Alternatives("bridge", List.of("crossing")));
  }

  @Test
  void wordsOfAlternativesAreNotMisspelt() {
    assertThat(store.words().known(List.of("airship", "vessel", "vesel")))
        .containsExactlyInAnyOrder("airship", "vessel");
  }
}
