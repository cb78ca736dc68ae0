package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.annalist.KnowledgeBuilder;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Value;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.search.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {
  private static final Claim[] BATTLES =
      IntStream.range(0, 30)
          .mapToObj(
              i ->
                  claim("battle-" + i)
                      .about("battle")
                      .counts("killed", 100 + i, Value.Bound.EXACTLY, "soldiers")
                      .text((100 + i) + " soldiers were killed in battle " + i + ".")
                      .asks("How many were killed in battle " + i + "?")
                      .build())
          .toArray(Claim[]::new);

  @TempDir private Path folder;

  @Test
  void aWordThatMuchIsKnownOfLeavesOpenWhatIsMeant() {
    assertThat(answer("How many were killed?")).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void whereAClaimIsKnownToAnswerJustThatNothingIsLeftOpen() {
    assertThat(answer("How many were killed in battle 3?").claims())
        .extracting(Claim::id)
        .containsExactly("battle-3");
  }

  private Answer answer(String utterance) {
    String[] terms = KnowledgeBuilder.plainTerms().of("killed").toArray(String[]::new);
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder().with(BATTLES).property("killed", false).compile(folder)) {
      return new Answerer(store, store.entities(), KnowledgeBuilder.plainTerms(), TestBot.TODAY)
          .answer(Questions.asks(Intent.HOW_MANY).typed(utterance).terms(terms).build(), 0)
          .answer();
    }
  }
}
