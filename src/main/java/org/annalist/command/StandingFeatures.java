package org.annalist.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.bot.Sweeping;
import org.annalist.channel.telegram.daily.DailyFeature;
import org.annalist.channel.telegram.feedback.FeedbackFeature;
import org.annalist.channel.telegram.menu.MenuFeature;
import org.annalist.channel.telegram.menu.MenuRecord;
import org.annalist.channel.telegram.owner.KnowledgeNotice;
import org.annalist.channel.telegram.person.LanguageFeature;
import org.annalist.channel.telegram.store.SqlLanguageStore;
import org.annalist.channel.telegram.store.SqlMenuRecord;
import org.annalist.channel.telegram.store.SqlSubscriptionStore;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.state.store.StateDatabase;

/** The features that stay while the knowledge changes, with the stores that they alone need. */
final class StandingFeatures {
  /** A message to many comes within half a minute of its time. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  /** How often it is looked whether owners have something to be told. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  /** Among what was last set with Telegram: the mistake that owners were told of. */
  private static final String TOLD = "mistake in the knowledge";

  private StandingFeatures() {}

  /**
   * Makes the features.
   *
   * @param stores keep what they keep
   * @param bot Telegram's number for the bot
   * @param knowledge the knowledge of the day
   */
  static List<Feature> over(
      StateStores stores, Settings settings, long bot, LiveKnowledge knowledge, Clock clock) {
    StateDatabase state = stores.database();
    LanguageFeature language = new LanguageFeature(new SqlLanguageStore(state));
    Languages languages = language.languages().orElseThrow();
    return List.of(
        new FeedbackFeature(stores.feedback(), stores.review(), knowledge::claims, clock),
        new Sweeping(stores.sweeps()),
        language,
        new MenuFeature(
            Optional.of(settings.value(SettingTable.TELEGRAM_NAME)), new SqlMenuRecord(state, bot)),
        new KnowledgeNotice(
            settings.telegramOwners(),
            languages,
            () -> knowledge.state().mistake(),
            memory(new SqlMenuRecord(state, bot)),
            LOOK),
        new DailyFeature(
            new SqlSubscriptionStore(state, bot),
            knowledge.dialogue(),
            knowledge::isRecorded,
            languages,
            clock,
            PAUSE));
  }

  /** Of a mistake a digest is kept, since it quotes the files. */
  private static KnowledgeNotice.Memory memory(MenuRecord record) {
    return new KnowledgeNotice.Memory() {
      @Override
      public boolean isNoted(String mistake) {
        return record.isSet(TOLD, digest(mistake));
      }

      @Override
      public void note(String mistake) {
        record.set(TOLD, digest(mistake));
      }
    };
  }

  private static String digest(String mistake) {
    return mistake.isEmpty() ? "" : Fingerprint.of(mistake);
  }
}
