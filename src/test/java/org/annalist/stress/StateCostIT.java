package org.annalist.stress;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.annalist.channel.telegram.SentAnswers.Asked;
import org.annalist.channel.telegram.SentAnswers.Kind;
import org.annalist.channel.telegram.SentAnswers.Sent;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Pace;
import org.annalist.channel.telegram.inbox.Sharing;
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
  private static final int WARM = 300;
  private static final int MESSAGES = 1500;
  private static final List<String> STEPS =
      List.of("add", "next", "pace", "read", "look up", "done", "next of none");

  private static final Turn TURN =
      new Turn(
          new Turn.Asked(Intent.WHEN, List.of("rudolf"), "1892-04", List.of("truce")),
          new Turn.Said(List.of("truce-1892"), List.of("a", "b"), 2));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(States.class)
  void microseconds(States kind) {
    Duration kept = Duration.ofMinutes(30);
    try (StateDatabase database = StateDatabase.openForBot(kind.empty(folder))) {
      SqlInbox inbox = new SqlInbox(database, Clock.systemUTC());
      SqlConversationStore conversations =
          new SqlConversationStore(database, Clock.systemUTC(), kept);
      SqlSentAnswers sent = new SqlSentAnswers(database, Clock.systemUTC(), kept);
      SqlLanguageStore languages = new SqlLanguageStore(database);
      Sharing sharing = inbox.sharing().orElse(null);
      Pace pace = sharing == null ? null : sharing.pace(BOT, 10, Duration.ofMillis(500));
      long[][] times = new long[STEPS.size()][MESSAGES];
      for (int i = -WARM; i < MESSAGES; i++) {
        String lane = "chat " + Math.floorMod(i, 200);
        int person = Math.floorMod(i, 200);
        long[] at = new long[STEPS.size() + 1];
        at[0] = System.nanoTime();
        long number =
            inbox
                .add(BOT, List.of(new ReceivedUpdate(i + WARM, lane, "x".repeat(500))))
                .get(0)
                .number();
        at[1] = System.nanoTime();
        if (sharing != null) {
          sharing.next(BOT, lane).orElseThrow();
        }
        at[2] = System.nanoTime();
        if (pace != null) {
          pace.take(lane);
        }
        at[3] = System.nanoTime();
        inbox.callsMade(number);
        inbox.read(number);
        at[4] = System.nanoTime();
        languages.of(person);
        conversations.last(person + ":" + person + ":0");
        at[5] = System.nanoTime();
        int message = i + WARM;
        Changes changes =
            inbox.gather(
                () -> {
                  conversations.remember(person + ":" + person + ":0", TURN);
                  sent.remember(
                      new Asked(person, person, message),
                      new Sent(message, Kind.TEXT, 5, TURN, TURN));
                });
        inbox.done(number, changes);
        at[6] = System.nanoTime();
        if (sharing != null) {
          sharing.next(BOT, lane);
        }
        at[7] = System.nanoTime();
        for (int step = 0; i >= 0 && step < STEPS.size(); step++) {
          times[step][i] = at[step + 1] - at[step];
        }
      }
      print(kind, times);
    }
  }

  private static void print(States kind, long[][] times) {
    for (int step = 0; step < STEPS.size(); step++) {
      Arrays.sort(times[step]);
      System.out.printf(
          "%s, %s: median %d µs, 99th percentile %d µs%n",
          kind,
          STEPS.get(step),
          times[step][MESSAGES / 2] / 1000,
          times[step][MESSAGES * 99 / 100] / 1000);
    }
  }
}
