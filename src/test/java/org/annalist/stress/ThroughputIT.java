package org.annalist.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.FreePort;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.state.store.PostgresServer;
import org.annalist.state.store.StateAddress;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many questions a second several instances answer, printed; at full size only. */
@EnabledIfSystemProperty(named = "annalist.stress", matches = "true")
class ThroughputIT {
  private static final int CHATS = 100;
  private static final int QUESTIONS = 800;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 60, sqlite", "1, 60, ", "2, 60, ", "4, 60, ", "1, 0, sqlite", "1, 0, ", "4, 0, "})
  void questionsASecond(int instances, int millis, String state) throws Exception {
    List<Integer> ports = new ArrayList<>();
    List<BotProcess> bots = new ArrayList<>();
    Map<String, String> settings = "sqlite".equals(state) ? Map.of() : server();
    try (FakeTelegram telegram = new FakeTelegram()) {
      for (int i = 0; i < instances; i++) {
        ports.add(FreePort.next());
        Map<String, String> all = new HashMap<>(Balancer.settings(ports.get(i)));
        all.putAll(settings);
        bots.add(new BotProcess(folder, telegram.url(), all));
      }
      try (Balancer balancer = new Balancer(ports, 40)) {
        measure(telegram, new Askers(telegram, CHATS, balancer::deliver), millis, instances, state);
      }
    } finally {
      bots.forEach(BotProcess::close);
    }
  }

  private static void measure(
      FakeTelegram telegram, Askers askers, int millis, int instances, String state) {
    ask(askers, CHATS); // warms it up
    assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(2))).isTrue();
    telegram.disturb(
        call -> {
          if (call.method().equalsIgnoreCase("sendMessage")) {
            Waiting.pause(Duration.ofMillis(millis));
          }
          return null;
        });
    long begun = System.nanoTime();
    ask(askers, QUESTIONS);
    assertThat(
            Waiting.until(() -> telegram.carriedCount() >= askers.asked(), Duration.ofMinutes(4)))
        .isTrue();
    double seconds = (System.nanoTime() - begun) / 1e9;
    assertThat(Waiting.until(askers::isAllAnswered, Duration.ofMinutes(1))).isTrue();
    System.out.printf(
        "%d instance(s), %s, a call %d ms: %.0f questions a second%n",
        instances, state == null ? "PostgreSQL" : state, millis, QUESTIONS / seconds);
  }

  private static void ask(Askers askers, int count) {
    for (int i = 0; i < count; i++) {
      askers.ask();
    }
  }

  private static Map<String, String> server() throws Exception {
    StateAddress address = PostgresServer.running().database();
    return Map.of(
        "STATE_URL", address.url(),
        "STATE_USER", address.user(),
        "STATE_PASSWORD", address.password().reveal());
  }
}
