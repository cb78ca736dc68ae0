package org.annalist.channel.telegram.message;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/**
 * What a message is answered with.
 *
 * @param calls the calls to make, none where the bot stays quiet
 * @param nature what is to be noted of it
 */
record Response(List<PartialBotApiMethod<?>> calls, Nature nature) {
  static final Response NONE = new Response(List.of(), Nature.TALKS);

  /** What there is to note of an answer. */
  enum Nature {
    /** It states something, which a reply to it may lean on. */
    STATES,
    /** It states something where what was said last has changed, or its buttons show it. */
    MAY_STATE,
    /** It states nothing. */
    TALKS,
    /** Nothing is to be noted. */
    IS_NOT_NOTED
  }

  /** Copies the list. */
  Response {
    calls = List.copyOf(calls);
  }

  static Response of(Nature nature, List<? extends PartialBotApiMethod<?>> calls) {
    return new Response(List.copyOf(calls), nature);
  }
}
