package org.annalist.answer;

import static org.annalist.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.KnowledgeBuilder;
import org.annalist.command.TestBot;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.store.SqliteKnowledgeStore;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.search.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that a claim is known to answer, word for word. */
class KnownQuestionTest {
  @TempDir private Path directory;
  private SqliteKnowledgeStore store;

  @BeforeEach
  void compile() {
    store =
        new KnowledgeBuilder()
            .with(
                claim("flood").on("1892-03").asks("What happened in 1892?").build(),
                claim("truce").on("1892-04").asks("Whose hand was cold?").build(),
                claim("treaty").on("1893").asks("When was the treaty?").build())
            .compile(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theClaimIsTheAnswerWhateverElseTheQuestionSeemsToBe() {
    Question odd = asked("whose hand was COLD", Questions.asks(Intent.WHEN).terms("unheard"));
    assertThat(answered(odd)).containsExactly("truce");
  }

  @Test
  void aQuestionForAllThatHappenedIsAnsweredWithAll() {
    Question period = asked("What happened in 1892?", Questions.asks(Intent.ON_DATE).on("1892"));
    assertThat(answered(period)).containsExactly("flood", "truce");
  }

  private static Question asked(String utterance, Questions questions) {
    Question question = questions.build();
    return new Question(
        utterance,
        question.classification(),
        question.mentions(),
        question.dates(),
        question.impossibleDates(),
        question.terms());
  }

  private List<String> answered(Question question) {
    return new Answerer(store, store.entities(), KnowledgeBuilder.plainTerms(), TestBot.TODAY)
        .answer(question, 0).answer().claims().stream().map(Claim::id).toList();
  }
}
