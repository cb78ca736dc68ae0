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

  private static final Claim[] FERRIES =
      IntStream.range(0, 30)
          .mapToObj(
              i ->
                  claim("ferry-" + i)
                      .about("ferry")
                      .text("The ferry crossed the river in the " + i + "th year.")
                      .asks("When did the ferry cross in the " + i + "th year?")
                      .build())
          .toArray(Claim[]::new);

  private static final Claim ON_THE_FERRY =
      claim("ferry-killed")
          .about("ferry")
          .counts("killed", 7, Value.Bound.EXACTLY, "passengers")
          .text("Seven passengers were killed on the ferry.")
          .asks("How many passengers were killed on the ferry?")
          .build();

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

  @Test
  void whereOnlyOneClaimHasAllWordsNothingIsLeftOpen() {
    assertThat(answer("how many killed on the ferry", "killed", "ferry").claims())
        .extracting(Claim::id)
        .containsExactly("ferry-killed");
  }

  private Answer answer(String utterance) {
    return answer(utterance, "killed");
  }

  private Answer answer(String utterance, String... words) {
    String[] terms =
        KnowledgeBuilder.plainTerms().of(String.join(" ", words)).toArray(String[]::new);
    try (SqliteKnowledgeStore store =
        new KnowledgeBuilder()
            .with(BATTLES)
            .with(FERRIES)
            .with(ON_THE_FERRY)
            .property("killed", false)
            .compile(folder)) {
      return new Answerer(store, store.entities(), KnowledgeBuilder.plainTerms(), TestBot.TODAY)
          .answer(Questions.asks(Intent.HOW_MANY).typed(utterance).terms(terms).build(), 0)
          .answer();
    }
  }
}
