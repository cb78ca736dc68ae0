package org.annalist.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.annalist.channel.review.store.SqlReviewStore;
import org.annalist.channel.telegram.feedback.store.SqlFeedbackStore;
import org.annalist.channel.telegram.store.SqlInbox;
import org.annalist.channel.telegram.store.SqlSentAnswers;
import org.annalist.conversation.store.SqlConversationStore;
import org.annalist.state.Duty;
import org.annalist.state.store.StateDatabase;

/** What the Telegram bot keeps in one state database. May be shared by threads. */
final class StateStores {
  private final StateDatabase database;
  private final SqlInbox inbox;
  private final SqlConversationStore conversations;
  private final SqlSentAnswers sent;
  private final SqlFeedbackStore feedback;
  private final SqlReviewStore review;

  /**
   * Makes the stores.
   *
   * @param kept how long a conversation goes on, and an answer can be changed and judged
   */
  StateStores(StateDatabase database, Clock clock, Duration kept) {
    this.database = database;
    this.inbox = new SqlInbox(database, clock);
    this.conversations = new SqlConversationStore(database, clock, kept);
    this.sent = new SqlSentAnswers(database, clock, kept);
    this.feedback = new SqlFeedbackStore(database, clock, kept, new Random());
    this.review = new SqlReviewStore(database);
  }

  StateDatabase database() {
    return database;
  }

  SqlInbox inbox() {
    return inbox;
  }

  SqlConversationStore conversations() {
    return conversations;
  }

  SqlSentAnswers sent() {
    return sent;
  }

  SqlFeedbackStore feedback() {
    return feedback;
  }

  SqlReviewStore review() {
    return review;
  }

  /** Each deletes what one store need not keep any longer; of several programs one does so. */
  List<Runnable> sweeps() {
    Duty sweeping = database.duty("sweeping");
    return Stream.<Runnable>of(conversations::tidy, sent::tidy, feedback::tidy)
        .<Runnable>map(
            sweep ->
                () -> {
                  if (sweeping.isOurs()) {
                    sweep.run();
                  }
                })
        .toList();
  }
}
