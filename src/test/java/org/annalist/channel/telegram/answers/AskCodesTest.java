package org.annalist.channel.telegram.answers;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annalist.KnowledgeBuilder;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCodesTest {
  private static final String BUILT = "When was the castle built?";
  private static final String BURNT = "When did the castle burn?";

  @TempDir private Path directory;
  private SqliteKnowledgeStore store;
  private AskCodes codes;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(
                claim("boat").text("A boat.").build(),
                claim("castle").text("A castle.").asks(BUILT, BURNT).build(),
                claim("fire").text("A fire.").asks(BURNT).build())
            .compile(directory);
    codes = new AskCodes(store, store.ids());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void eachQuestionHasItsCodeAlsoOneThatTwoClaimsAnswer() {
    assertThat(codes.of(ClaimCodes.of(BUILT))).contains(BUILT);
    assertThat(codes.of(ClaimCodes.of(BURNT))).contains(BURNT);
  }

  @Test
  void noOtherCodeIsThatOfAQuestion() {
    for (String other : new String[] {"Who built it?", "", "A castle."}) {
      assertThat(codes.of(ClaimCodes.of(other))).as(other).isEmpty();
    }
  }

  @Test
  void whatIsNoCodeIsThatOfNone() {
    for (String no : new String[] {"", "AAAAAAA", "_______", "????????", "ə", "\n"}) {
      assertThat(codes.of(no)).as(no).isEmpty();
    }
  }
}
