package org.annalist.channel.telegram.message;

import org.annalist.channel.telegram.SentAnswers;
import org.annalist.channel.telegram.SentAnswers.Asked;
import org.annalist.channel.telegram.SentAnswers.Sent;
import org.annalist.channel.telegram.compose.NotedCall;
import org.annalist.conversation.Turn;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * Notes the messages of one answer.
 *
 * @param sent takes the notes
 * @param asked where the question was asked
 * @param before what was said last before it, or null where nothing was
 * @param said what the answer says, or null where it states nothing
 */
record Noting(SentAnswers sent, Asked asked, @Nullable Turn before, @Nullable Turn said) {
  /** Returns a call that is noted when it has sent a message; any other as it is. */
  PartialBotApiMethod<?> noted(PartialBotApiMethod<?> call) {
    return Sample.of(call).<PartialBotApiMethod<?>>map(this::noted).orElse(call);
  }

  NotedCall noted(Sample sample) {
    return new NotedCall(sample.call(), message -> note(message, sample));
  }

  /** Notes what a message says; its number is 0 where that is not known. */
  void note(int message, Sample sample) {
    if (message > 0) {
      sent.remember(asked, new Sent(message, sample.kind(), sample.digest(), before, said));
    }
  }

  void forget(int message) {
    sent.forget(asked.chat(), message);
  }
}
