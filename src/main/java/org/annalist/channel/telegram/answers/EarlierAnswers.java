package org.annalist.channel.telegram.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.SentAnswers;
import org.annalist.channel.telegram.compose.SourceButtons;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Recital;
import org.annalist.conversation.Turn;
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * Goes back to answers that were given before: by what was noted of them, and where that is too
 * long ago, by the buttons under them, which name what they state. Safe for several threads.
 */
final class EarlierAnswers {
  private final Dialogue dialogue;
  private final Recital recital;
  private final Links links;
  private final Coded coded;
  private final SentAnswers sent;

  EarlierAnswers(Dialogue dialogue, Recital recital, Links links, Coded coded, SentAnswers sent) {
    this.dialogue = dialogue;
    this.recital = recital;
    this.links = links;
    this.coded = coded;
    this.sent = sent;
  }

  /**
   * Makes what a message stated what was said last.
   *
   * @param place in whose conversation
   * @param message the message
   * @return false where it is not known what that stated, or it stated nothing
   */
  boolean resume(Place place, Message message) {
    Optional<Turn> said = sent.said(place.chat(), message.getMessageId());
    if (said.isPresent()) {
      dialogue.resume(place.conversation(), said.get());
      return true;
    }
    Optional<Reply> reply = Optional.ofNullable(message.getReplyMarkup()).flatMap(this::stated);
    reply.ifPresent(it -> recital.told(place.conversation(), it, 0));
    return reply.isPresent();
  }

  /** The link leads to the whole answer, but to its first page, whichever is shown. */
  private Optional<Reply> stated(InlineKeyboardMarkup buttons) {
    List<Claim> shown = SourceButtons.under(buttons).map(coded::claims).orElse(List.of());
    Optional<Reply> linked =
        links(buttons)
            .flatMap(url -> links.opened(url).stream())
            .findFirst()
            .map(Links.Opened::reply);
    boolean isOfShown =
        linked.filter(reply -> reply.answer().claims().containsAll(shown)).isPresent();
    return isOfShown || shown.isEmpty() ? linked : Optional.of(recital.stating(shown));
  }

  private static Stream<String> links(InlineKeyboardMarkup buttons) {
    return buttons.getKeyboard().stream()
        .flatMap(List::stream)
        .map(InlineKeyboardButton::getUrl)
        .flatMap(Stream::ofNullable);
  }
}
