package org.annalist.channel.telegram.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.annalist.channel.telegram.daily.Subscription;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.annalist.state.store.States;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(States.class)
class SqlSubscriptionStoreTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-09");
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @Parameter private States kind;
  @TempDir private Path folder;
  private StateAddress address;
  private StateDatabase database;
  private SqlSubscriptionStore store;

  @BeforeEach
  void make() {
    address = kind.empty(folder);
    open();
  }

  private void open() {
    database = StateDatabase.open(address);
    store = new SqlSubscriptionStore(database, 1);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsAllOfASubscriptionOverARestart() {
    Subscription topic =
        new Subscription(
            -100,
            5,
            "az",
            LocalTime.of(7, 30),
            ZoneId.of("Asia/Baku"),
            LocalDate.parse("2026-01-02"));
    Subscription bare =
        new Subscription(7, null, null, LocalTime.MIDNIGHT, ZoneId.of("+04:00"), null);
    store.put(topic);
    store.put(bare);
    close();
    open();
    assertThat(store.all()).containsExactlyInAnyOrder(topic, bare);
    assertThat(store.of(-100)).contains(topic);
    assertThat(store.of(8)).isEmpty();
  }

  @Test
  void aDayIsTakenOnceAndNoneBeforeItAfterwards() {
    store.put(subscription(null));
    assertThat(store.take(7, TUESDAY)).isTrue();
    assertThat(store.take(7, TUESDAY)).isFalse();
    assertThat(store.take(7, MONDAY)).isFalse();
    assertThat(store.take(7, TUESDAY.plusDays(1))).isTrue();
    assertThat(store.take(8, TUESDAY)).isFalse();
  }

  @Test
  void aDayThatIsGivenBackCanBeTakenAgain() {
    store.put(subscription(MONDAY));
    store.take(7, TUESDAY);
    store.giveBack(7, TUESDAY, MONDAY);
    assertThat(store.of(7)).contains(subscription(MONDAY));
    assertThat(store.take(7, TUESDAY)).isTrue();
  }

  @Test
  void anotherHourDoesNotGiveBackADay() {
    store.put(subscription(null));
    store.take(7, TUESDAY);
    store.put(subscription(null));
    store.put(subscription(MONDAY));
    assertThat(store.of(7)).contains(subscription(TUESDAY));
    store.put(subscription(TUESDAY.plusDays(1)));
    assertThat(store.of(7)).contains(subscription(TUESDAY.plusDays(1)));
  }

  @Test
  void endsOnlyTheSubscriptionOfTheChatWithThisBot() {
    store.put(subscription(null));
    SqlSubscriptionStore other = new SqlSubscriptionStore(database, 2);
    assertThat(other.all()).isEmpty();
    other.put(subscription(null));
    assertThat(store.remove(7)).isTrue();
    assertThat(store.remove(7)).isFalse();
    assertThat(other.all()).hasSize(1);
  }

  private static Subscription subscription(@Nullable LocalDate sent) {
    return new Subscription(7, null, "en", LocalTime.of(9, 0), ZoneId.of("Asia/Baku"), sent);
  }
}
