package org.annalist.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.annalist.answer.Answerer;
import org.annalist.answer.Reasoned;
import org.annalist.answer.Reply;
import org.annalist.channel.ExplanationText;
import org.annalist.conversation.Dialogue;

/** Asks the questions of question files and judges the answers. */
public final class Evaluation {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Dialogue dialogue;
  private final Answerer answerer;
  private final LongSupplier nanoTime;
  private final Judge judge = new Judge(PATIENCE);

  /**
   * Makes an evaluation.
   *
   * @param dialogue what is asked
   * @param answerer tells the reasons for an answer that misses
   * @param nanoTime a clock for the time that an answer takes, such as {@code System::nanoTime}
   */
  public Evaluation(Dialogue dialogue, Answerer answerer, LongSupplier nanoTime) {
    this.dialogue = dialogue;
    this.answerer = answerer;
    this.nanoTime = nanoTime;
  }

  /**
   * Asks questions, each line in a conversation of its own.
   *
   * @param scripts the lines
   * @param isWanted which questions to judge; the others are asked only where a judged one of the
   *     same conversation leans on them
   * @return the questions judged, in order
   */
  public Report of(List<Script> scripts, Predicate<Trial> isWanted) {
    List<Judged> judged = new ArrayList<>();
    for (Script script : scripts) {
      if (script.trials().stream().anyMatch(isWanted)) {
        script.trials().forEach(trial -> ask(script, trial, isWanted, judged));
        dialogue.forget(script.conversation());
      }
    }
    return new Report(judged);
  }

  private void ask(Script script, Trial trial, Predicate<Trial> isWanted, List<Judged> judged) {
    long start = nanoTime.getAsLong();
    Reply reply = dialogue.reply(script.conversation(), trial.question());
    long took = nanoTime.getAsLong() - start;
    if (isWanted.test(trial)) {
      Verdict verdict = judge.judge(trial.expectation(), reply.answer());
      List<String> explanation =
          verdict.isRight() ? List.of() : explanation(script.before(trial), reply);
      judged.add(new Judged(trial, reply, verdict, explanation, took));
    }
  }

  private List<String> explanation(List<Trial> before, Reply reply) {
    List<String> lines = new ArrayList<>();
    before.forEach(trial -> lines.add("Before: " + trial.question()));
    lines.addAll(ExplanationText.understanding(reply.question()));
    lines.addAll(reasons(reply));
    return lines;
  }

  /** The reasons hold only where the question, standing alone, has the same answer. */
  private List<String> reasons(Reply reply) {
    Reasoned reasoned = answerer.answer(reply.question(), 0);
    return reasoned.answer().equals(reply.answer())
        ? ExplanationText.reasoning(reasoned)
        : List.of("Why: it leans on what was said before");
  }
}
