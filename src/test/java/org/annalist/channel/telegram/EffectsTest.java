package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.annalist.channel.telegram.SentAnswers.Asked;
import org.annalist.channel.telegram.SentAnswers.Kind;
import org.annalist.channel.telegram.SentAnswers.Sent;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.InboxException;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.store.SqlSentAnswers;
import org.annalist.conversation.Turn;
import org.annalist.conversation.store.SqlConversationStore;
import org.annalist.question.Intent;
import org.annalist.state.Changes;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What handling an update changes is written with the mark that it is handled. */
class EffectsTest {
  private static final long BOT = 5;
  private static final Duration KEPT = Duration.ofMinutes(30);

  private StateDatabase state;
  private SqlInbox inbox;
  private SqlConversationStore conversations;
  private SqlSentAnswers sent;
  private long number;

  @BeforeEach
  void open(@TempDir Path folder) {
    state = StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"));
    inbox = new SqlInbox(state, Clock.systemUTC());
    conversations = new SqlConversationStore(state, Clock.systemUTC(), KEPT);
    sent = new SqlSentAnswers(state, Clock.systemUTC(), KEPT);
    number = inbox.add(BOT, List.of(new ReceivedUpdate(1, "chat 7", "{}"))).get(0).number();
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void aCrashBeforeTheMarkLeavesNothingOfTheAnswer() {
    Changes lost = handled();
    assertThat(lost.isEmpty()).isFalse();
    assertThat(conversations.last("7")).isEmpty();
    assertThat(sent.answersTo(7, 1)).isEmpty();
    assertThat(inbox.read(number)).isPresent();
  }

  @Test
  void theMarkBringsAllOfIt() {
    inbox.done(number, handled());
    assertThat(conversations.last("7")).contains(turn("t1"));
    assertThat(sent.answersTo(7, 1)).extracting(Sent::message).containsExactly(100);
    assertThat(inbox.read(number)).isEmpty();
  }

  @Test
  void whereTheMarkFailsSoDoesAllOfItAndTheNextTryWritesIt() {
    Changes changes = handled();
    state.layOut("PRAGMA query_only = ON");
    assertThatThrownBy(() -> inbox.done(number, changes)).isInstanceOf(InboxException.class);
    state.layOut("PRAGMA query_only = OFF");
    assertThat(conversations.last("7")).isEmpty();
    inbox.done(number, changes);
    assertThat(conversations.last("7")).contains(turn("t1"));
  }

  @Test
  void whoHandlesAnUpdateSeesWhatItHasChangedSoFar() {
    AtomicReference<Optional<Turn>> seen = new AtomicReference<>(Optional.empty());
    Changes unused =
        inbox.gather(
            () -> {
              conversations.remember("7", turn("t1"));
              conversations.remember("7", turn("t2"));
              conversations.remember("8", turn("t3"));
              seen.set(conversations.last("7"));
            });
    assertThat(seen.get()).contains(turn("t2"));
  }

  @Test
  void whatIsForgottenMeanwhileStaysForgotten() {
    inbox.done(
        number,
        inbox.gather(
            () -> {
              conversations.remember("chat:7", turn("t1"));
              conversations.forgetAll(":7");
            }));
    assertThat(conversations.last("chat:7")).isEmpty();
  }

  @Test
  void callsThatWereMadeAreKnownUntilTheUpdateIsHandled() {
    assertThat(inbox.callsMade(number)).isZero();
    inbox.begun(number, 2, new Changes());
    assertThat(inbox.callsMade(number)).isEqualTo(2);
    inbox.done(number);
    assertThat(inbox.callsMade(number)).isZero();
  }

  @Test
  void theStateBelongsToOneBot() {
    inbox.claim(BOT);
    inbox.claim(BOT);
    assertThatThrownBy(() -> inbox.claim(6))
        .isInstanceOf(BotException.class)
        .hasMessage(
            "state.url: the file holds what the bot with the number 5 keeps, and the token is of the"
                + " bot 6. Set state.url to a file of its own for each bot, or move this one away.");
  }

  private Changes handled() {
    return inbox.gather(
        () -> {
          conversations.remember("7", turn("t1"));
          sent.remember(new Asked(7, 7, 1), new Sent(100, Kind.TEXT, 0, null, null));
        });
  }

  private static Turn turn(String term) {
    return new Turn(
        new Turn.Asked(Intent.WHEN, List.of("zenda"), null, List.of(term)),
        new Turn.Said(List.of("zenda"), List.of("c1"), 1));
  }
}
