package org.annalist.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.annalist.channel.review.store.SqliteReviewStore;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.daily.DailyFeature;
import org.annalist.channel.telegram.feedback.FeedbackFeature;
import org.annalist.channel.telegram.feedback.store.SqliteFeedbackStore;
import org.annalist.channel.telegram.menu.MenuFeature;
import org.annalist.channel.telegram.person.LanguageFeature;
import org.annalist.channel.telegram.store.SqliteLanguageStore;
import org.annalist.channel.telegram.store.SqliteMenuRecord;
import org.annalist.channel.telegram.store.SqliteSubscriptionStore;
import org.annalist.channel.telegram.store.StateDatabase;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;

/** The features that stay while the knowledge changes, with the stores that they alone need. */
final class StandingFeatures implements AutoCloseable {
  /** A message to many comes within half a minute of its time. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private final Clock clock;
  private final SqliteFeedbackStore feedback;
  private final SqliteReviewStore review;

  private StandingFeatures(Clock clock, SqliteFeedbackStore feedback, SqliteReviewStore review) {
    this.clock = clock;
    this.feedback = feedback;
    this.review = review;
  }

  /** Opens the stores in the state database. */
  static StandingFeatures open(String url, Clock clock, Duration kept) {
    return new StandingFeatures(
        clock, new SqliteFeedbackStore(url, clock, kept, new Random()), new SqliteReviewStore(url));
  }

  /**
   * Makes the features.
   *
   * @param state keeps what they keep
   * @param bot Telegram's number for the bot
   * @param knowledge the knowledge of the day
   */
  List<Feature> over(Settings settings, StateDatabase state, long bot, LiveKnowledge knowledge) {
    LanguageFeature language = new LanguageFeature(new SqliteLanguageStore(state));
    Languages languages = language.languages().orElseThrow();
    return List.of(
        new FeedbackFeature(feedback, review, clock),
        language,
        new MenuFeature(
            settings.find(SettingTable.TELEGRAM_NAME), new SqliteMenuRecord(state, bot)),
        new DailyFeature(
            new SqliteSubscriptionStore(state, bot),
            knowledge.dialogue(),
            knowledge::isRecorded,
            languages,
            clock,
            PAUSE));
  }

  @Override
  public void close() {
    feedback.close();
    review.close();
  }
}
