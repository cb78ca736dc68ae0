package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person asks much more than the others. */
@SuppressWarnings("try") // a bot runs while its block does
class FloodTest {
  private static final String TOLD = "You ask faster than I can answer.";

  private final FakeDialogue dialogue = new FakeDialogue();
  private FakeTelegram telegram;

  @BeforeEach
  void start() {
    telegram = new FakeTelegram();
  }

  @AfterEach
  void stop() {
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void theFirstFewAreAnsweredAtOnceAndTheOthersAreNotHeldUp(@TempDir Path folder) {
    try (RunningBot bot = new RunningBot(telegram.url(), dialogue, folder)) {
      IntStream.range(1, 51).forEach(i -> telegram.deliver(Updates.message(i, 7, "q" + i)));
      telegram.await("sendMessage", 10);
      telegram.deliver(Updates.message(100, 8, "somebody else"));
      telegram.await(() -> !to(8).isEmpty(), "an answer to somebody else");
      assertThat(to(7)).hasSizeLessThan(20);
    }
  }

  @Test
  void whoAsksTooFastIsToldOnceUnderAnAnswerAndGetsAllAnswers(@TempDir Path folder) {
    try (RunningBot bot = new RunningBot(telegram.url(), dialogue, folder)) {
      IntStream.range(1, 16).forEach(i -> telegram.deliver(Updates.message(i, 7, "q" + i)));
      telegram.await("sendMessage", 15);
    }
    assertThat(to(7)).hasSize(15);
    assertThat(to(7).get(9).text()).doesNotContain(TOLD);
    assertThat(to(7).get(10).text()).contains("The Treaty of Ruritania").endsWith("two a second.");
    assertThat(to(7).stream().filter(call -> call.text().contains(TOLD))).hasSize(1);
    assertThat(dialogue.asked.stream().map(FakeDialogue.Asked::utterance))
        .containsExactlyElementsOf(IntStream.range(1, 16).mapToObj(i -> "q" + i).toList());
  }

  private List<Call> to(long chat) {
    return telegram.calls("sendMessage").stream().filter(call -> call.chat() == chat).toList();
  }
}
