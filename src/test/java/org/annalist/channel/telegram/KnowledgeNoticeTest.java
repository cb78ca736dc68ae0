package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.annalist.channel.telegram.owner.KnowledgeNotice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** What owners are told of knowledge files that are not in use. */
class KnowledgeNoticeTest {
  private static final long OWNER = 5;
  private static final long OTHER_OWNER = 6;

  private final BlockingQueue<SendMessage> sent = new LinkedBlockingQueue<>();
  private final Map<String, Delivery.Outcome> outcomes = new ConcurrentHashMap<>();
  private volatile @Nullable String mistake;
  private volatile int looks;
  private final Noted memory = new Noted();
  private Background running = () -> {};

  @BeforeEach
  void start() {
    Languages languages = (user, tag) -> user == OTHER_OWNER ? "ru" : null;
    running =
        new KnowledgeNotice(
                Set.of(OWNER, OTHER_OWNER), languages, this::looked, memory, Duration.ofMillis(5))
            .start(this::deliver, Set.of());
  }

  private void startAgain() throws InterruptedException {
    running.close();
    while (isRunning()) {
      Thread.sleep(5);
    }
    start();
  }

  private static boolean isRunning() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("telegram-owners"));
  }

  /** What outlasts the bot. */
  private static final class Noted implements KnowledgeNotice.Memory {
    private volatile String noted = "";

    @Override
    public boolean isNoted(String mistake) {
      return noted.equals(mistake);
    }

    @Override
    public void note(String mistake) {
      noted = mistake;
    }
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts
  private @Nullable String looked() {
    looks++;
    return mistake;
  }

  private Delivery.Outcome deliver(PartialBotApiMethod<?> call) {
    SendMessage message = (SendMessage) call;
    sent.add(message);
    Delivery.Outcome outcome = outcomes.remove(message.getChatId());
    return outcome == null ? Delivery.Outcome.DONE : outcome;
  }

  @Test
  void eachOwnerIsToldOfAMistakeOnceInTheirLanguage() throws Exception {
    mistake = "a.yaml:3:1: <b> is no date";
    List<SendMessage> told = List.of(next(), next());
    assertThat(told)
        .anySatisfy(
            message -> {
              assertThat(message.getChatId()).isEqualTo("5");
              assertThat(message.getText())
                  .startsWith("The changed knowledge files are not in use;")
                  .endsWith("\n\na.yaml:3:1: &lt;b&gt; is no date");
            })
        .anySatisfy(
            message -> {
              assertThat(message.getChatId()).isEqualTo("6");
              assertThat(message.getText()).startsWith("Изменённые файлы знаний");
            });
    awaitLooks(5);
    assertThat(sent).isEmpty();
  }

  @Test
  void anotherMistakeIsToldAndOneThatCameBack() throws Exception {
    mistake = "first";
    assertThat(List.of(next(), next())).allMatch(message -> message.getText().endsWith("first"));
    mistake = "second";
    assertThat(List.of(next(), next())).allMatch(message -> message.getText().endsWith("second"));
    mistake = null;
    awaitLooks(3);
    mistake = "second";
    assertThat(List.of(next(), next())).allMatch(message -> message.getText().endsWith("second"));
  }

  @Test
  void aStartIsNoReasonToTellAMistakeAgainUnlessItWasMendedMeanwhile() throws Exception {
    mistake = "first";
    assertThat(List.of(next(), next())).allMatch(message -> message.getText().endsWith("first"));
    startAgain();
    awaitLooks(5);
    assertThat(sent).isEmpty();
    mistake = null;
    startAgain();
    awaitLooks(3);
    mistake = "first";
    assertThat(List.of(next(), next())).allMatch(message -> message.getText().endsWith("first"));
  }

  @Test
  void whoWasNotToldBeforeAStartIsToldAfterIt() throws Exception {
    outcomes.put("5", Delivery.Outcome.NOT_YET);
    outcomes.put("6", Delivery.Outcome.GONE);
    mistake = "wrong";
    assertThat(List.of(next(), next())).extracting(SendMessage::getChatId).contains("5", "6");
    running.close();
    sent.clear();
    memory.note(""); // as it was, if the bot had ended before the next try
    startAgain();
    assertThat(next().getText()).endsWith("wrong");
  }

  @Test
  void whoCannotBeToldNowIsToldLaterAndWhoHasBlockedTheBotIsLeftAlone() throws Exception {
    outcomes.put("5", Delivery.Outcome.NOT_YET);
    outcomes.put("6", Delivery.Outcome.GONE);
    mistake = "wrong";
    assertThat(List.of(next(), next())).extracting(SendMessage::getChatId).contains("5", "6");
    assertThat(next().getChatId()).isEqualTo("5");
    awaitLooks(5);
    assertThat(sent).isEmpty();
  }

  private SendMessage next() throws InterruptedException {
    SendMessage message = sent.poll(60, TimeUnit.SECONDS);
    assertThat(message).isNotNull();
    return message;
  }

  private void awaitLooks(int more) throws InterruptedException {
    int enough = looks + more;
    for (long end = System.nanoTime() + 60_000_000_000L; looks < enough; Thread.sleep(5)) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
    }
  }
}
