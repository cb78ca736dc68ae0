package org.annalist.stress;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.annalist.channel.telegram.SentAnswers.Asked;
import org.annalist.channel.telegram.SentAnswers.Kind;
import org.annalist.channel.telegram.SentAnswers.Sent;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.store.SqlLanguageStore;
import org.annalist.channel.telegram.store.SqlSentAnswers;
import org.annalist.conversation.Turn;
import org.annalist.conversation.store.SqlConversationStore;
import org.annalist.question.Intent;
import org.annalist.state.Changes;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each step of an answer costs in the state, printed; at full size only. */
@EnabledIfSystemProperty(named = "annalist.stress", matches = "true")
class StateCostIT {
  private static final long BOT = 1;
  private static final int CHATS = 200;
  private static final int WARM = 300;
  private static final int MESSAGES = 1500;
  private static final Duration KEPT = Duration.ofMinutes(30);

  private static final Turn TURN =
      new Turn(
          new Turn.Asked(Intent.WHEN, List.of("rudolf"), "1892-04", List.of("truce")),
          new Turn.Said(List.of("truce-1892"), List.of("a", "b"), 2));

  @TempDir private Path folder;
  private long number;

  @ParameterizedTest
  @EnumSource(States.class)
  void microseconds(States kind) {
    try (StateDatabase database = StateDatabase.openForBot(kind.empty(folder))) {
      Map<String, IntFunction<Object>> steps = steps(database);
      Map<String, long[]> times = new LinkedHashMap<>();
      for (int i = 0; i < WARM + MESSAGES; i++) {
        for (Map.Entry<String, IntFunction<Object>> step : steps.entrySet()) {
          long begun = System.nanoTime();
          Object unused = step.getValue().apply(i);
          if (i >= WARM) {
            times.computeIfAbsent(step.getKey(), name -> new long[MESSAGES])[i - WARM] =
                System.nanoTime() - begun;
          }
        }
      }
      times.forEach((step, all) -> print(kind, step, all));
    }
  }

  private Map<String, IntFunction<Object>> steps(StateDatabase database) {
    SqlInbox inbox = new SqlInbox(database, Clock.systemUTC());
    Map<String, IntFunction<Object>> steps = new LinkedHashMap<>();
    steps.put("write the delivery", i -> add(inbox, i));
    inbox
        .sharing()
        .ifPresent(
            sharing -> {
              var pace = sharing.pace(BOT, 10, Duration.ofMillis(500));
              steps.put("take it", i -> sharing.next(BOT, lane(i)));
              steps.put("the chat's pace", i -> pace.take(lane(i)));
            });
    steps.put("read it", i -> inbox.read(number).map(body -> inbox.callsMade(number)));
    addAnswer(steps, database, inbox);
    inbox
        .sharing()
        .ifPresent(sharing -> steps.put("look for the next", i -> sharing.next(BOT, lane(i))));
    return steps;
  }

  private static String lane(int i) {
    return "chat " + i % CHATS;
  }

  private long add(SqlInbox inbox, int i) {
    ReceivedUpdate update = new ReceivedUpdate(i, lane(i), "x".repeat(500));
    number = inbox.add(BOT, List.of(update)).get(0).number();
    return number;
  }

  private void addAnswer(
      Map<String, IntFunction<Object>> steps, StateDatabase database, SqlInbox inbox) {
    var conversations = new SqlConversationStore(database, Clock.systemUTC(), KEPT);
    SqlSentAnswers sent = new SqlSentAnswers(database, Clock.systemUTC(), KEPT);
    SqlLanguageStore languages = new SqlLanguageStore(database);
    steps.put(
        "look up",
        i -> languages.of(i % CHATS).or(() -> conversations.last(lane(i)).map(Turn::toString)));
    steps.put(
        "write what follows",
        i -> {
          Changes changes =
              inbox.gather(
                  () -> {
                    conversations.remember(lane(i), TURN);
                    sent.remember(
                        new Asked(i % CHATS, i % CHATS, i), new Sent(i, Kind.TEXT, 5, TURN, TURN));
                  });
          inbox.done(number, changes);
          return changes;
        });
  }

  private static void print(States kind, String step, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%s, %s: median %d µs, 99th percentile %d µs%n",
        kind, step, times[MESSAGES / 2] / 1000, times[MESSAGES * 99 / 100] / 1000);
  }
}
