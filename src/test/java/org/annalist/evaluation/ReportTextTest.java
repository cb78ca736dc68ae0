package org.annalist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private static final Verdict RIGHT = new Verdict(Outcome.RIGHT, List.of());

  private int line;

  @Test
  void tellsEveryMissThenTheFiguresThenTheSummary() {
    Report report =
        new Report(
            List.of(
                judged(Kind.WHEN, Intent.WHEN, 0.97, Answers.TRUCE, RIGHT),
                judged(
                    Kind.WHEN,
                    Intent.WHERE,
                    0.62,
                    Answers.TRUCE,
                    new Verdict(Outcome.WRONG, List.of("does not hold 1893", "must not hold x"))),
                judged(
                    Kind.HOW_MANY,
                    Intent.HOW_MANY,
                    1,
                    Answers.UNKNOWN,
                    new Verdict(Outcome.ABSTAINED, List.of("asserts nothing: unknown"))),
                judged(Kind.FOLLOWUP, Intent.WHERE, 0.3, Answers.TRUCE, RIGHT),
                judged(Kind.UNANSWERABLE, Intent.OUT_OF_SCOPE, 0.91, Answers.UNKNOWN, RIGHT)));
    assertThat(String.join("\n", ReportText.full(report)) + "\n")
        .isEqualTo(
            """
            q.jsonl:2: a2, when: question 2
              Wrong: does not hold 1893
              Wrong: must not hold x
              Intent: as understood
              Why: as found
              Answer:
                A truce was signed in Strelsau on 10 April 1892. [1]

                [1] Royal Gazette (official): Gazette, page 2

            q.jsonl:3: a3, how_many: question 3
              Abstained: asserts nothing: unknown
              Intent: as understood
              Why: as found
              Answer:
                I know of Strelsau, but have nothing on what you ask.

            Intents: kind expected (rows), intent understood (columns)
                            when  where  how-many  out-of-scope
            when               1      1         ·             ·
            how-many           ·      ·         1             ·
            follow-up          ·      1         ·             ·
            unanswerable       ·      ·         ·             1

            Confidence    intent right          answer right
            0–30 %        –                     –
            30–50 %       –                     1 of 1 (100.0 %)
            50–60 %       –                     –
            60–70 %       0 of 1 (0.0 %)        0 of 1 (0.0 %)
            70–80 %       –                     –
            80–90 %       –                     –
            90–95 %       –                     –
            95–100 %      2 of 2 (100.0 %)      1 of 2 (50.0 %)

            when 1/2, how_many 0/1, followup 1/1
            in all: 2 of 4 right (50.0 %), 1 wrong, 1 abstained; 0 of 1 unanswerable asserted; median 3.0 ms, p99 5.0 ms, worst 5.0 ms
            """);
  }

  @Test
  void theSummaryOfUnanswerableQuestionsIsOneLine() {
    Verdict wrong = new Verdict(Outcome.WRONG, List.of("asserts something"));
    Report report =
        new Report(
            List.of(
                judged(Kind.UNANSWERABLE, Intent.WHEN, 0.9, Answers.TRUCE, wrong),
                judged(Kind.UNANSWERABLE, Intent.WHEN, 0.9, Answers.UNKNOWN, RIGHT)));
    assertThat(ReportText.summary(report))
        .containsExactly(
            "in all: no answerable question; 1 of 2 unanswerable asserted; median 1.0 ms, p99 2.0"
                + " ms, worst 2.0 ms");
  }

  @Test
  void nothingJudgedIsNoFailure() {
    assertThat(ReportText.summary(new Report(List.of())))
        .containsExactly(
            "in all: no answerable question; 0 of 0 unanswerable asserted; median 0.0 ms, p99 0.0"
                + " ms, worst 0.0 ms");
  }

  /** The n-th takes n milliseconds. */
  private Judged judged(
      Kind kind, Intent intent, double confidence, Answer answer, Verdict verdict) {
    line++;
    boolean isAnswerable = kind != Kind.UNANSWERABLE;
    Trial trial =
        new Trial(
            new Place(Path.of("q.jsonl"), line),
            "a" + line,
            "question " + line,
            new Expectation(kind, isAnswerable, List.of(), List.of()),
            List.of());
    Question question =
        new Question(
            trial.question(),
            new Classification(intent, confidence, Intent.WHAT, 0),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<String> explanation =
        verdict.isRight() ? List.of() : List.of("Intent: as understood", "Why: as found");
    return new Judged(trial, new Reply(question, answer), verdict, explanation, line * 1_000_000L);
  }
}
