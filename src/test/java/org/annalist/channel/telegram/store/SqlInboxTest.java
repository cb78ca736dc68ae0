package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox.Entry;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(States.class)
class SqlInboxTest {
  private static final long BOT = 5;
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Parameter private States kind;
  private StateAddress address;
  private SqlInbox inbox;

  @BeforeEach
  void open(@TempDir Path folder) {
    address = kind.empty(folder);
    inbox = openAt(NOW);
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void keepsUpdatesInTheOrderOfArrival() {
    assertThat(inbox.add(BOT, List.of(update(900), update(20))))
        .extracting(Entry::lane)
        .containsExactly("chat 900", "chat 20");
    assertThat(inbox.unhandled(BOT)).extracting(Entry::lane).containsExactly("chat 900", "chat 20");
    assertThat(inbox.read(inbox.unhandled(BOT).get(0).number())).contains("{900}");
  }

  @Test
  void takesEachUpdateOnceForEachBot() {
    inbox.add(BOT, List.of(update(1)));
    assertThat(inbox.add(BOT, List.of(update(1), update(2)))).hasSize(1);
    assertThat(inbox.add(6, List.of(update(1)))).hasSize(1);
    assertThat(inbox.unhandled(6)).hasSize(1);
  }

  @Test
  void handledUpdateIsGoneButKnown() {
    long number = inbox.add(BOT, List.of(update(1))).get(0).number();
    inbox.done(number);
    assertThat(inbox.read(number)).isEmpty();
    assertThat(inbox.unhandled(BOT)).isEmpty();
    assertThat(inbox.add(BOT, List.of(update(1)))).isEmpty();
  }

  @Test
  void outlastsItsProcess() {
    inbox.add(BOT, List.of(update(1)));
    try (SqlInbox after = openAt(NOW)) { // the first one is still open, as after a crash
      assertThat(after.unhandled(BOT)).hasSize(1);
    }
  }

  @Test
  void forgetsHandledUpdatesAfterTwoDaysAndNoOthers() {
    inbox.done(inbox.add(BOT, List.of(update(1), update(2))).get(0).number());
    inbox.tidy();
    assertThat(inbox.add(BOT, List.of(update(1)))).isEmpty();
    receivedEarlier(Duration.ofDays(3));
    inbox.tidy();
    assertThat(inbox.add(BOT, List.of(update(1)))).hasSize(1);
    assertThat(inbox.add(BOT, List.of(update(2)))).isEmpty();
  }

  /** As if what is there had arrived so much earlier; a server's time cannot be set. */
  private void receivedEarlier(Duration by) {
    try (StateDatabase database = StateDatabase.open(address)) {
      database.update("UPDATE telegram_inbox SET received = received - ?", by.toMillis());
    }
  }

  @Test
  void failureSaysWhatWasTriedAndShowsNoText() {
    inbox.close();
    assertThatThrownBy(() -> inbox.add(BOT, List.of(update(1))))
        .isInstanceOf(InboxException.class)
        .hasMessageStartingWith("cannot write to the inbox: ")
        .hasMessageNotContaining("{1}");
  }

  private SqlInbox openAt(Instant time) {
    return new SqlInbox(StateDatabase.open(address), Clock.fixed(time, ZoneOffset.UTC));
  }

  private static ReceivedUpdate update(long id) {
    return new ReceivedUpdate(id, "chat " + id, "{" + id + "}");
  }
}
