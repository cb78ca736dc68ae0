package org.annalist.channel.telegram.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.annalist.channel.telegram.Printed;
import org.annalist.channel.telegram.Updates;
import org.annalist.channel.telegram.api.ReceivedUpdate;
import org.annalist.channel.telegram.inbox.Inbox;
import org.annalist.channel.telegram.store.SqlInbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionTest {
  private static final long BOT = 123456;

  private final Printed printed = new Printed();
  private final List<Inbox.Entry> arrived = new ArrayList<>();

  @Test
  void fullInboxHasUpdatesComeLaterAndTakesThemAgainWhenThereIsRoom(@TempDir Path folder) {
    try (printed;
        SqlInbox inbox =
            SqlInbox.open("jdbc:sqlite:" + folder.resolve("state.db"), Clock.systemUTC())) {
      Reception reception = new Reception(inbox, BOT, arrived::add);
      List<Inbox.Entry> waiting =
          inbox.add(
              BOT,
              LongStream.rangeClosed(1, 10_000)
                  .mapToObj(id -> new ReceivedUpdate(id, "chat 7", "{}"))
                  .toList());
      assertThat(reception.take(update(20_000))).isEqualTo(Reception.Outcome.LATER);
      assertThat(reception.take(update(20_001))).isEqualTo(Reception.Outcome.LATER);
      assertThat(arrived).isEmpty();
      assertThat(printed.warnings()).hasSize(1);
      inbox.done(waiting.get(0).number());
      assertThat(reception.take(update(20_000))).isEqualTo(Reception.Outcome.TAKEN);
      assertThat(arrived).hasSize(1);
    }
  }

  private static byte[] update(long id) {
    return Updates.message(id, 7, "When?").toString().getBytes(StandardCharsets.UTF_8);
  }
}
