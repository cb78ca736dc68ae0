package org.annalist.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.annalist.channel.review.store.SqliteReviewStore;
import org.annalist.channel.telegram.feedback.store.SqliteFeedbackStore;
import org.annalist.channel.telegram.store.SqliteInbox;
import org.annalist.channel.telegram.store.SqliteSentAnswers;
import org.annalist.conversation.store.SqliteConversationStore;
import org.annalist.state.store.StateDatabase;

/** What the Telegram bot keeps in one state database. May be shared by threads. */
final class StateStores {
  private final StateDatabase database;
  private final SqliteInbox inbox;
  private final SqliteConversationStore conversations;
  private final SqliteSentAnswers sent;
  private final SqliteFeedbackStore feedback;
  private final SqliteReviewStore review;

  /**
   * Makes the stores.
   *
   * @param kept how long a conversation goes on, and an answer can be changed and judged
   */
  StateStores(StateDatabase database, Clock clock, Duration kept) {
    this.database = database;
    this.inbox = new SqliteInbox(database, clock);
    this.conversations = new SqliteConversationStore(database, clock, kept);
    this.sent = new SqliteSentAnswers(database, clock, kept);
    this.feedback = new SqliteFeedbackStore(database, clock, kept, new Random());
    this.review = new SqliteReviewStore(database);
  }

  StateDatabase database() {
    return database;
  }

  SqliteInbox inbox() {
    return inbox;
  }

  SqliteConversationStore conversations() {
    return conversations;
  }

  SqliteSentAnswers sent() {
    return sent;
  }

  SqliteFeedbackStore feedback() {
    return feedback;
  }

  SqliteReviewStore review() {
    return review;
  }

  /** Each deletes what one store need not keep any longer. */
  List<Runnable> sweeps() {
    return List.of(conversations::tidy, sent::tidy, feedback::tidy);
  }
}
