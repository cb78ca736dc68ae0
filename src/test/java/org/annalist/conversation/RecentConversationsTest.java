package org.annalist.conversation;

import java.time.Clock;

class RecentConversationsTest extends ConversationStoreContract {
  @Override
  protected ConversationStore open(Clock clock) {
    return new RecentConversations(clock, KEPT);
  }
}
