package org.annalist.channel.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.store.SqlInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnBacklogTest {
  private static final long BOT = 5;

  private SqlInbox inbox;
  private OwnBacklog backlog;

  @BeforeEach
  void open(@TempDir Path folder) {
    inbox = SqlInbox.open("jdbc:sqlite:" + folder.resolve("state.db"), Clock.systemUTC());
    backlog = new OwnBacklog(inbox, BOT, "chat 1");
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void howeverMuchWaitsAFewNumbersAreHeldAndAllAreTakenInOrder() {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      numbers.addAll(arrive(i));
      assertThat(backlog.held()).isLessThanOrEqualTo(OwnBacklog.MOST_HELD);
    }
    List<Long> taken = new ArrayList<>();
    for (Optional<Long> next = backlog.next(); next.isPresent(); next = backlog.next()) {
      taken.add(next.get());
      inbox.done(next.get());
      assertThat(backlog.held()).isLessThanOrEqualTo(OwnBacklog.MOST_HELD);
      if (taken.size() % 10 == 0 && taken.size() <= 100) {
        numbers.addAll(arrive(1000 + taken.size()));
      }
    }
    assertThat(taken).isEqualTo(numbers);
  }

  @Test
  void whatWasFoundInTheInboxBeforeItWasToldIsTakenOnce() {
    IntStream.range(0, OwnBacklog.MOST_HELD + 1).forEach(this::arrive);
    List<Inbox.Entry> late = inbox.add(BOT, List.of(update(500)));
    for (int i = 0; i <= OwnBacklog.MOST_HELD; i++) {
      assertThat(backlog.next()).isPresent();
    }
    assertThat(backlog.add(late.get(0).number())).isTrue();
    assertThat(backlog.next()).contains(late.get(0).number());
    assertThat(backlog.next()).isEmpty();
  }

  @Test
  void whatIsOverTakesNoMore() {
    arrive(1);
    assertThat(backlog.next()).isPresent();
    assertThat(backlog.next()).isEmpty();
    assertThat(backlog.add(99)).isFalse();
  }

  private List<Long> arrive(int id) {
    List<Long> numbers =
        inbox.add(BOT, List.of(update(id))).stream().map(Inbox.Entry::number).toList();
    numbers.forEach(number -> assertThat(backlog.add(number)).isTrue());
    return numbers;
  }

  private static ReceivedUpdate update(long id) {
    return new ReceivedUpdate(id, "chat 1", "{}");
  }
}
