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
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.state.store.StateDatabase;

/** The features that stay while the knowledge changes, with the stores that they alone need. */
final class StandingFeatures {
  /** A message to many comes within half a minute of its time. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private final StateDatabase state;
  private final Clock clock;
  private final SqliteFeedbackStore feedback;
  private final SqliteReviewStore review;

  /**
   * Makes the stores in the state database.
   *
   * @param state keeps what they keep
   * @param kept how long an answer can be judged
   */
  StandingFeatures(StateDatabase state, Clock clock, Duration kept) {
    this.state = state;
    this.clock = clock;
    this.feedback = new SqliteFeedbackStore(state, clock, kept, new Random());
    this.review = new SqliteReviewStore(state);
  }

  /**
   * Makes the features.
   *
   * @param bot Telegram's number for the bot
   * @param knowledge the knowledge of the day
   */
  List<Feature> over(Settings settings, long bot, LiveKnowledge knowledge) {
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
}
