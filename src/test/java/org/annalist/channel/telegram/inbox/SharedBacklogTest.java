package org.annalist.channel.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.annalist.state.Duty;
import org.junit.jupiter.api.Test;

class SharedBacklogTest {
  private final Queue<Long> inbox = new ArrayDeque<>();
  private Runnable meanwhile = () -> {};
  private final SharedBacklog backlog = new SharedBacklog(new Rows(), 1, "chat 7");

  @Test
  void goesOnWhileThereIsMoreAndThenCloses() {
    inbox.addAll(List.of(1L, 2L));
    assertThat(backlog.add(1)).isTrue();
    assertThat(backlog.next()).contains(1L);
    assertThat(backlog.next()).contains(2L);
    assertThat(backlog.next()).isEmpty();
    assertThat(backlog.add(3)).isFalse();
  }

  @Test
  void looksAgainForWhatArrivesWhileItLooks() {
    assertThat(backlog.add(1)).isTrue();
    meanwhile =
        () -> {
          meanwhile = () -> {};
          inbox.add(2L); // after it was found empty
          assertThat(backlog.add(2)).isTrue();
        };
    assertThat(backlog.next()).contains(2L);
    assertThat(backlog.next()).isEmpty();
  }

  /** An inbox that something happens to after each look. */
  private final class Rows implements Sharing {
    @Override
    public Optional<Long> next(long bot, String lane) {
      Optional<Long> next = Optional.ofNullable(inbox.poll());
      meanwhile.run();
      return next;
    }

    @Override
    public List<String> neglected(long bot, int most) {
      return List.of();
    }

    @Override
    public void require(long number) {}

    @Override
    public void putAside(long number) {}

    @Override
    public void putBack(long bot) {}

    @Override
    public void leave() {}

    @Override
    public Duty polling(long bot) {
      return Duty.ALWAYS;
    }

    @Override
    public Pace pace(long bot, int atOnce, Duration pause) {
      throw new UnsupportedOperationException();
    }
  }
}
