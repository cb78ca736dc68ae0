package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.store.SqlInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost, nothing is answered twice without need, and order is kept. */
@SuppressWarnings("try") // a bot runs while its block does
class DeliveryTest {
  private Path folder;
  private FakeTelegram telegram;
  private FakeDialogue dialogue;

  @BeforeEach
  void start(@TempDir Path temporary) {
    folder = temporary;
    telegram = new FakeTelegram();
    dialogue = new FakeDialogue();
  }

  @AfterEach
  void stop() {
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void whatIsDeliveredAgainIsAnsweredOnce() {
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(10, 7, "first"));
      telegram.await("sendMessage", 1);
      telegram.deliver(Updates.message(10, 7, "first"));
      telegram.deliver(Updates.message(11, 7, "second"));
      telegram.await("sendMessage", 2);
    }
    try (RunningBot restarted = bot()) {
      telegram.deliver(Updates.message(10, 7, "first"));
      telegram.deliver(Updates.message(12, 7, "third"));
      telegram.await("sendMessage", 3);
    }
    assertThat(utterances()).containsExactly("first", "second", "third");
  }

  @Test
  void numbersMayFallBackAfterAQuietWeek() {
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(700_000_000, 7, "before"));
      telegram.await("sendMessage", 1);
      telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
      long polls = telegram.calls("getUpdates").size();
      telegram.await("getUpdates", (int) polls + 2);
      telegram.deliver(Updates.message(100_000_000, 7, "after"));
      telegram.await("sendMessage", 2);
    }
    assertThat(utterances()).containsExactly("before", "after");
  }

  @Test
  void whatWasWrittenBeforeACrashIsAnsweredAfterIt() {
    try (SqlInbox inbox = inbox()) {
      inbox.add(
          123456,
          List.of(
              new ReceivedUpdate(1, "chat 7", Updates.message(1, 7, "one").toString()),
              new ReceivedUpdate(2, "chat 7", Updates.message(2, 7, "two").toString())));
      inbox.add(99, List.of(new ReceivedUpdate(3, "chat 7", "{}")));
    }
    telegram.deliver(Updates.message(2, 7, "two")); // was not confirmed any more
    try (RunningBot bot = bot()) {
      telegram.await("sendMessage", 2);
      telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    }
    assertThat(utterances()).containsExactly("one", "two");
  }

  @Test
  void updatesAreConfirmedOnlyWhenTheyAreWritten() {
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(41, 7, "When?"));
      telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    }
    List<Long> offsets =
        telegram.calls("getUpdates").stream()
            .map(call -> call.params().path("offset").asLong())
            .filter(offset -> offset != 0)
            .distinct()
            .toList();
    assertThat(offsets).containsExactly(42L);
  }

  @Test
  void orderIsKeptWithinAChat() {
    try (RunningBot bot = bot()) {
      telegram.fail("sendMessage", FakeTelegram.hangUp(), FakeTelegram.status(500, "{}"));
      IntStream.range(1, 14).forEach(i -> telegram.deliver(Updates.message(i, 7, "q" + i)));
      telegram.await("sendMessage", 15); // two of them failed
    }
    assertThat(utterances())
        .containsExactlyElementsOf(IntStream.range(1, 14).mapToObj(i -> "q" + i).toList());
  }

  @Test
  void slowChatDoesNotHoldUpAnother() {
    CountDownLatch release = new CountDownLatch(1);
    dialogue.does(
        "slow",
        () -> {
          awaitRelease(release);
          return Samples.FACT;
        });
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(1, 7, "slow"));
      telegram.deliver(Updates.message(2, 7, "after slow"));
      telegram.deliver(Updates.message(3, 8, "quick"));
      assertThat(telegram.await("sendMessage", 1)).extracting(Call::chat).containsExactly(8L);
      release.countDown();
      telegram.await("sendMessage", 3);
    }
  }

  @Test
  void closingFinishesWhatIsBeingAnsweredAndLeavesTheRestForTheNextStart()
      throws InterruptedException {
    Stopping stopping = new Stopping();
    dialogue.does("slow", stopping::answer);
    try (RunningBot bot =
        new RunningBot(telegram.url(), dialogue, folder, List.<Feature>of(stopping))) {
      telegram.deliver(Updates.message(1, 7, "slow"));
      telegram.deliver(Updates.message(2, 7, "next"));
      stopping.awaitSearch();
      telegram.await(() -> telegram.pending().isEmpty(), "confirmation");
    }
    assertThat(telegram.calls("sendMessage")).hasSize(1);
    telegram.await(() -> threads().isEmpty(), "the end of all threads");
    try (RunningBot restarted = bot()) {
      telegram.await("sendMessage", 2);
    }
    assertThat(utterances()).containsExactly("slow", "next");
  }

  @Test
  void textOfAMessageIsGoneOnceItIsAnswered() throws Exception {
    try (RunningBot bot = bot()) {
      telegram.deliver(Updates.message(1, 7, "a word like Quetzalcoatl"));
      telegram.await("sendMessage", 1);
      telegram.await(() -> !filesContain("Quetzalcoatl"), "the text to go");
    }
    assertThat(filesContain("Quetzalcoatl")).isFalse();
  }

  private boolean filesContain(String text) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> read(file).contains(text));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (java.io.IOException e) {
      return ""; // gone in the meantime
    }
  }

  private RunningBot bot() {
    return new RunningBot(telegram.url(), dialogue, folder);
  }

  private SqlInbox inbox() {
    return SqlInbox.open("jdbc:sqlite:" + folder.resolve("state.db"), Clock.systemUTC());
  }

  private List<String> utterances() {
    return dialogue.asked.stream().map(FakeDialogue.Asked::utterance).toList();
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("telegram-worker"))
        .toList();
  }

  private static void awaitRelease(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
