package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.annalist.FreePort;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Carried;
import org.annalist.channel.telegram.daily.Subscription;
import org.annalist.channel.telegram.store.SqlSubscriptionStore;
import org.annalist.state.store.PostgresServer;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances on one PostgreSQL server, killed in the middle of their work. */
class SeveralInstancesIT {
  private static final long BOT = 123456;
  private static final int INSTANCES = 3;

  private static final String TODAY =
      """
        - id: launch-of-the-hentzau
          type: event
          name: Launch of the Hentzau
          date: %1$s
          claims:
            - id: hentzau-launched
              property: date
              date: %1$s
              text: The frigate Hentzau was launched.
              citations: [{source: gazette, locator: page 4}]
              asks: [When was the Hentzau launched?]
      """;

  @TempDir private Path folder;
  private StateAddress address = StateAddress.of("");

  @BeforeEach
  void make() throws Exception {
    address = PostgresServer.running().database();
  }

  @Test
  void everyQuestionIsAnsweredInOrderWhicheverInstanceIsKilled() throws IOException {
    List<Integer> ports = ports();
    List<BotProcess> bots = new ArrayList<>();
    try (FakeTelegram telegram = new FakeTelegram();
        Balancer balancer = new Balancer(ports, 8)) {
      ports.forEach(port -> bots.add(bot(telegram, Balancer.settings(port))));
      Askers askers = new Askers(telegram, Size.of(10, 50), balancer::deliver);
      List<Long> kills = killWhileTheyAnswer(telegram, bots, askers);
      boolean isAnswered = Waiting.until(askers::isAllAnswered, Duration.ofMinutes(3));
      assertThat(askers.faults()).isEmpty();
      assertThat(isAnswered).isTrue();
      assertThat(askers.repeats(kills)).allMatch(repeats -> repeats <= 1);
      assertThat(telegram.refusals()).isEmpty();
    } finally {
      bots.forEach(BotProcess::close);
    }
  }

  @Test
  void whileTheDatabaseIsAwayMessagesWaitAndNoneIsLost() throws IOException {
    List<Integer> ports = ports().subList(0, 2);
    List<BotProcess> bots = new ArrayList<>();
    try (FakeTelegram telegram = new FakeTelegram();
        Balancer balancer = new Balancer(ports, 8)) {
      ports.forEach(port -> bots.add(bot(telegram, Balancer.settings(port))));
      Askers askers = new Askers(telegram, 10, balancer::deliver);
      ask(askers, 20);
      assertThat(Waiting.until(() -> telegram.carriedCount() > 5, Duration.ofMinutes(1))).isTrue();
      long away = System.nanoTime();
      PostgresServer.running().down();
      ask(askers, 20);
      Waiting.pause(Duration.ofSeconds(Size.of(4, 60)));
      PostgresServer.running().up();
      boolean isAnswered = Waiting.until(askers::isAllAnswered, Duration.ofMinutes(2));
      assertThat(askers.faults()).isEmpty();
      assertThat(isAnswered).isTrue();
      assertThat(askers.repeats(List.of(away)).get(0)).isLessThanOrEqualTo(ports.size());
    } finally {
      bots.forEach(BotProcess::close);
    }
  }

  private static void ask(Askers askers, int count) {
    for (int i = 0; i < count; i++) {
      askers.ask();
    }
  }

  private static List<Long> killWhileTheyAnswer(
      FakeTelegram telegram, List<BotProcess> bots, Askers askers) {
    Random random = new Random(20_260_102);
    List<Long> kills = new ArrayList<>();
    int count = Size.of(3, 30);
    for (int kill = 0; kill < count; kill++) {
      ask(askers, Size.of(20, 60));
      int before = telegram.carriedCount();
      assertThat(Waiting.until(() -> telegram.carriedCount() > before, Duration.ofMinutes(1)))
          .as("an answer after a kill")
          .isTrue();
      Waiting.pause(Duration.ofMillis(random.nextInt(500)));
      kills.add(bots.get(random.nextInt(bots.size())).killAndStartAgain());
    }
    return kills;
  }

  @Test
  void thisDayInHistoryIsSentOnceToEachWhoeverIsKilled() throws IOException {
    List<Long> chats = LongStream.rangeClosed(1, Size.of(60, 500)).boxed().toList();
    ZoneOffset zone = whereItIsNoon();
    recordToday(zone);
    subscribe(chats, zone);
    List<BotProcess> bots = new ArrayList<>();
    try (FakeTelegram telegram = new FakeTelegram()) {
      ports().forEach(port -> bots.add(bot(telegram, Balancer.settings(port))));
      Waiting.until(() -> telegram.carriedCount() > 5, Duration.ofMinutes(1));
      bots.get(0).killAndStartAgain();
      bots.get(1).kill();
      Waiting.until(() -> telegram.carriedCount() >= chats.size(), Duration.ofMinutes(2));
      Waiting.pause(Duration.ofSeconds(2));
      List<Long> sent = telegram.carried().stream().map(Carried::chat).toList();
      assertThat(sent).doesNotHaveDuplicates();
      assertThat(sent).hasSizeBetween(chats.size() - 2, chats.size()); // one in flight at a kill
    } finally {
      bots.forEach(BotProcess::close);
    }
  }

  @Test
  void oneOfSeveralPollsAndAnotherTakesOver() throws IOException {
    try (FakeTelegram telegram = new FakeTelegram();
        BotProcess first = bot(telegram, Map.of("LOG_LEVEL", "info"))) {
      Askers askers = new Askers(telegram, 3);
      askers.ask();
      assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(1))).isTrue();
      try (BotProcess second = bot(telegram, Map.of("LOG_LEVEL", "info"))) {
        assertThat(
                Waiting.until(
                    () -> log(second).contains("Another instance fetches messages"),
                    Duration.ofMinutes(1)))
            .isTrue();
        first.kill();
        askers.ask();
        assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(1))).isTrue();
        assertThat(second.process().isAlive()).isTrue();
      }
    }
  }

  private static String log(BotProcess bot) {
    try {
      return Files.readString(bot.log());
    } catch (IOException e) {
      return "";
    }
  }

  private BotProcess bot(FakeTelegram telegram, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("STATE_URL", address.url());
    settings.put("STATE_USER", address.user());
    settings.put("STATE_PASSWORD", address.password().reveal());
    return new BotProcess(folder, telegram.url(), settings);
  }

  private static List<Integer> ports() {
    return Stream.generate(FreePort::next).limit(INSTANCES).toList();
  }

  /** A zone in which it is about noon, so that the day does not change while the test runs. */
  private static ZoneOffset whereItIsNoon() {
    return ZoneOffset.ofHours(12 - OffsetDateTime.now(ZoneOffset.UTC).getHour());
  }

  /** Something that happened on this day of the year, whatever day the test runs. */
  private void recordToday(ZoneOffset zone) throws IOException {
    Path knowledge = TestKnowledge.ruritania(folder);
    LocalDate today = LocalDate.now(zone).withYear(1892);
    Path file = knowledge.resolve("ruritania.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.stripTrailing() + "\n" + TODAY.formatted(today));
  }

  private void subscribe(List<Long> chats, ZoneOffset zone) {
    try (StateDatabase database = StateDatabase.open(address)) {
      SqlSubscriptionStore store = new SqlSubscriptionStore(database, BOT);
      for (long chat : chats) {
        store.put(
            new Subscription(chat, null, "en", LocalTime.MIDNIGHT, zone, LocalDate.of(2026, 1, 1)));
      }
    }
  }
}
