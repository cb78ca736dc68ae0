package org.annalist.channel.telegram.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.daily.Subscription;
import org.annalist.channel.telegram.daily.SubscriptionStore;
import org.annalist.state.Duty;
import org.annalist.state.store.StateDatabase;
import org.jspecify.annotations.Nullable;

/** The subscriptions of one bot, in the state database. May be shared by threads. */
public final class SqlSubscriptionStore implements SubscriptionStore {
  private final StateDatabase database;
  private final long bot;

  /**
   * Makes the store.
   *
   * @param database the state
   * @param bot Telegram's number for the bot
   */
  public SqlSubscriptionStore(StateDatabase database, long bot) {
    this.database = database;
    this.bot = bot;
  }

  @Override
  public Duty sending() {
    return database.duty("this day in history of " + bot);
  }

  @Override
  public Optional<Subscription> of(long chat) {
    String sql = "SELECT * FROM telegram_subscription WHERE bot = ? AND chat = ?";
    return database.query(SqlSubscriptionStore::read, sql, bot, chat).stream().findFirst();
  }

  @Override
  public List<Subscription> all() {
    String sql = "SELECT * FROM telegram_subscription WHERE bot = ?";
    return database.query(SqlSubscriptionStore::read, sql, bot);
  }

  @Override
  public void put(Subscription subscription) {
    database.update(
        """
        INSERT INTO telegram_subscription (bot, chat, topic, language, at, zone, sent)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (bot, chat) DO UPDATE SET topic = excluded.topic, language = excluded.language,
          at = excluded.at, zone = excluded.zone,
          sent = CASE WHEN excluded.sent IS NULL OR telegram_subscription.sent > excluded.sent
            THEN telegram_subscription.sent ELSE excluded.sent END""",
        bot,
        subscription.chat(),
        subscription.topic(),
        subscription.language(),
        subscription.at().toString(),
        subscription.zone().getId(),
        text(subscription.sent()));
  }

  @Override
  public boolean remove(long chat) {
    String sql = "DELETE FROM telegram_subscription WHERE bot = ? AND chat = ?";
    return database.update(sql, bot, chat) > 0;
  }

  @Override
  public void move(long from, long to) {
    String sql =
        """
        UPDATE telegram_subscription SET chat = ? WHERE bot = ? AND chat = ? AND NOT EXISTS
          (SELECT 1 FROM telegram_subscription WHERE bot = ? AND chat = ?)""";
    int moved = database.update(sql, to, bot, from, bot, to);
    if (moved == 0) {
      remove(from);
    }
  }

  /** ISO days are in the order of their texts. */
  @Override
  public boolean take(long chat, LocalDate day) {
    String sql =
        """
        UPDATE telegram_subscription SET sent = ?
        WHERE bot = ? AND chat = ? AND (sent IS NULL OR sent < ?)""";
    return database.update(sql, text(day), bot, chat, text(day)) > 0;
  }

  @Override
  public void giveBack(long chat, LocalDate day, @Nullable LocalDate before) {
    String sql =
        "UPDATE telegram_subscription SET sent = ? WHERE bot = ? AND chat = ? AND sent = ?";
    database.update(sql, text(before), bot, chat, text(day));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Subscription read(ResultSet row) throws SQLException {
    int topic = row.getInt("topic");
    boolean hasTopic = !row.wasNull();
    String sent = row.getString("sent");
    return new Subscription(
        row.getLong("chat"),
        hasTopic ? Integer.valueOf(topic) : null,
        row.getString("language"),
        LocalTime.parse(row.getString("at")),
        ZoneId.of(row.getString("zone")),
        sent == null ? null : LocalDate.parse(sent));
  }
}
