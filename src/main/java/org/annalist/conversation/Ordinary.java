package org.annalist.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.annalist.answer.Reply;

/**
 * Answers a message, and what it may be divided into, as one question each. Whether it is to be
 * divided is told by these answers, so that one is asked for several times; each is worked out
 * once. For one message, and one thread.
 */
final class Ordinary {
  private final BiFunction<String, Optional<Turn>, Outcome> answering;
  private final Map<Asked, Outcome> known = new HashMap<>();

  /** Answers utterances, after what was said last, by a function without other effects. */
  Ordinary(BiFunction<String, Optional<Turn>, Outcome> answering) {
    this.answering = answering;
  }

  /**
   * An answer to one question.
   *
   * @param reply the answer
   * @param turn what is to be remembered of it; empty where nothing is
   */
  record Outcome(Reply reply, Optional<Turn> turn) {}

  private record Asked(String utterance, Optional<Turn> last) {}

  /** The answer to an utterance after what was said last. */
  Outcome outcome(String utterance, Optional<Turn> last) {
    return known.computeIfAbsent(
        new Asked(utterance, last), asked -> answering.apply(utterance, last));
  }

  /** The reply to an utterance after what was said last. */
  Reply reply(String utterance, Optional<Turn> last) {
    return outcome(utterance, last).reply();
  }
}
