package org.annalist.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.answer.Reply;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where a name was read only with its spelling mended. */
@ExtendWith(TestBotExtension.class)
class ReadAsTest {
  private final TestBot bot;

  ReadAsTest(TestBot bot) {
    this.bot = bot;
  }

  @Test
  void theNameThatWasReadIntoAMisspeltOneStandsBelowTheAnswer() {
    Reply reply = reply("When did Rudollf resign?");
    assertThat(PlainText.of(reply))
        .isEqualTo(PlainText.of(reply.answer()) + "\nRead as Rudolf Elphberg.");
    assertThat(Words.in("tr").readAs(reply)).isEqualTo("Şöyle okudum: Rudolf Elphberg.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When did Rudolf resign?",
        "When did RUDOLF resgn?",
        "What is Rudollf's shoe size?"
      })
  void aKnownNameAndAnAnswerThatStatesNothingNeedNoWordOfIt(String utterance) {
    Reply reply = reply(utterance);
    assertThat(reply.readAs()).isEmpty();
    assertThat(PlainText.of(reply)).isEqualTo(PlainText.of(reply.answer()));
  }

  private Reply reply(String utterance) {
    return bot.conversations().reply("c", utterance);
  }
}
