package org.annalist.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.junit.jupiter.api.Test;

class OrdinaryTest {
  private static final Optional<Turn> NOTHING = Optional.empty();

  private final List<String> workedOut = new ArrayList<>();
  private final Ordinary ordinary =
      new Ordinary(
          (utterance, last) -> {
            workedOut.add(utterance);
            return new Ordinary.Outcome(unknown(utterance), last);
          });

  @Test
  void anAnswerIsWorkedOutOnce() {
    Reply first = ordinary.reply("Who ruled Zenda?", NOTHING);
    assertThat(ordinary.outcome("Who ruled Zenda?", NOTHING).reply()).isSameAs(first);
    assertThat(workedOut).containsExactly("Who ruled Zenda?");
  }

  @Test
  void whatWasSaidLastMakesItAnotherQuestion() {
    Turn turn = Conversations.turn(unknown("Who ruled Zenda?"), 0, NOTHING);
    ordinary.reply("When?", NOTHING);
    assertThat(ordinary.outcome("When?", Optional.of(turn)).turn()).contains(turn);
    assertThat(workedOut).containsExactly("When?", "When?");
  }

  private static Reply unknown(String utterance) {
    return new Reply(
        new Question(
            utterance,
            Classification.certain(Intent.WHO),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        new Answer.Unknown(Answer.Reason.OUT_OF_SCOPE, "", List.of()));
  }
}
