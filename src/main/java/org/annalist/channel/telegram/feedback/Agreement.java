package org.annalist.channel.telegram.feedback;

import java.util.List;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.channel.telegram.compose.ShownPages;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Explains what goes to the owner, and lets a person agree to it once and for all, or end that. May
 * be shared by threads.
 */
final class Agreement {
  static final String AGREE = "a";
  static final String END = "x";

  private final ShownPages shown = new ShownPages();
  private final FeedbackStore store;

  Agreement(FeedbackStore store) {
    this.store = store;
  }

  /** Asks in the private chat alone, so that nobody agrees for others. */
  List<SendMessage> explain(Place place) {
    Words words = place.words();
    if (!place.isPrivate()) {
      return Composer.talk(place, words.say(Phrase.FEEDBACK_PRIVATE), List.of());
    }
    return store.agrees(place.user())
        ? agreed(place)
        : said(place, Phrase.FEEDBACK, Phrase.FEEDBACK_AGREE_BUTTON, AGREE);
  }

  List<PartialBotApiMethod<?>> agree(Press press) {
    store.agree(press.place().user());
    return changed(press, Phrase.FEEDBACK_AGREED, agreed(press.place()));
  }

  List<PartialBotApiMethod<?>> end(Press press) {
    Place place = press.place();
    store.forget(place.user());
    String ended = place.words().say(Phrase.FEEDBACK_ENDED);
    return changed(press, Phrase.FEEDBACK_ENDED, Composer.talk(place, ended, List.of()));
  }

  private static List<SendMessage> agreed(Place place) {
    return said(place, Phrase.FEEDBACK_ON, Phrase.FEEDBACK_END_BUTTON, END);
  }

  private static List<SendMessage> said(Place place, Phrase phrase, Phrase label, String data) {
    Words words = place.words();
    return Messages.withRows(
        Composer.talk(place, words.say(phrase), List.of()),
        List.of(new InlineKeyboardRow(FeedbackFeature.button(words.say(label), data))));
  }

  /** The button gives way to what it has brought about; a second press finds it so. */
  private List<PartialBotApiMethod<?>> changed(
      Press press, Phrase said, List<SendMessage> message) {
    boolean isOther = shown.isOther(press.place().chat(), press.message(), press.data());
    return isOther
        ? List.of(press.acknowledged(said), EditedText.of(press.message(), message.get(0)))
        : List.of(press.acknowledged(said));
  }
}
