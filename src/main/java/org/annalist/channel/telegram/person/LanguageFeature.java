package org.annalist.channel.telegram.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.Press;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.EditedText;
import org.annalist.channel.telegram.compose.ShownPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The command and the buttons by which a person chooses the language of the bot's own words. The
 * choice counts in all chats, before the language of the person's Telegram. May be shared by
 * threads.
 */
public final class LanguageFeature implements Feature {
  private static final Logger LOG = LoggerFactory.getLogger(LanguageFeature.class);

  /** The kind of the buttons: the language tag follows. */
  private static final String KIND = "lang";

  private static final int IN_A_ROW = 2;

  private final ShownPages shown = new ShownPages();
  private final LanguageStore store;

  /**
   * Makes the feature.
   *
   * @param store keeps the choices
   */
  public LanguageFeature(LanguageStore store) {
    this.store = store;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return Map.of("language", this::ask);
  }

  @Override
  public Map<String, ButtonAction> buttons() {
    return Map.of(KIND, this::choose);
  }

  @Override
  public Optional<Languages> languages() {
    return Optional.of((user, tag) -> chosen(user).orElse(tag));
  }

  @Override
  public void forget(long user) {
    store.forget(user);
  }

  /** A question is answered, if need be in another language than the chosen one. */
  private Optional<String> chosen(long user) {
    try {
      return store.of(user);
    } catch (IllegalStateException e) {
      LOG.warn("The chosen language cannot be read: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private List<SendMessage> ask(Place place, String argument) {
    Optional<Locale> named = language(argument);
    if (named.isPresent()) {
      store.choose(place.user(), named.get().getLanguage());
      return Composer.talk(place, said(Words.in(named.get().getLanguage())), List.of());
    }
    return withButtons(place, place.words().say(Phrase.LANGUAGE_ASK));
  }

  private static List<SendMessage> withButtons(Place place, String said) {
    List<SendMessage> messages = Composer.talk(place, said, List.of());
    messages.get(messages.size() - 1).setReplyMarkup(keyboard());
    return messages;
  }

  /** The message with the buttons then speaks the language; two presses do no more than one. */
  private List<PartialBotApiMethod<?>> choose(Press press) {
    Optional<Locale> named = language(press.data());
    if (named.isEmpty()) {
      return List.of();
    }
    store.choose(press.place().user(), named.get().getLanguage());
    Words words = Words.in(named.get().getLanguage());
    Press chosen = press.in(words.locale().getLanguage());
    List<PartialBotApiMethod<?>> calls = new ArrayList<>();
    calls.add(chosen.acknowledged(Phrase.LANGUAGE_CHOSEN, name(words)));
    if (shown.isOther(press.place().chat(), press.message(), press.data())) {
      calls.add(EditedText.of(press.message(), withButtons(chosen.place(), said(words)).get(0)));
    }
    return calls;
  }

  private static String said(Words words) {
    String english = Locale.ENGLISH.getDisplayLanguage(words.locale());
    String chosen = words.say(Phrase.LANGUAGE_CHOSEN, name(words));
    return words.equals(Words.ENGLISH)
        ? chosen
        : chosen + "\n" + words.say(Phrase.FACTS_LANGUAGE, english);
  }

  private static Optional<Locale> language(String named) {
    String language = named.strip().toLowerCase(Locale.ROOT);
    return Words.LANGUAGES.stream()
        .filter(
            locale ->
                locale.getLanguage().equals(language)
                    || name(Words.in(locale.getLanguage())).equalsIgnoreCase(language)
                    || locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(language))
        .findFirst();
  }

  private static InlineKeyboardMarkup keyboard() {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    for (Locale locale : Words.LANGUAGES) {
      if (rows.isEmpty() || rows.get(rows.size() - 1).size() == IN_A_ROW) {
        rows.add(new InlineKeyboardRow());
      }
      String tag = locale.getLanguage();
      rows.get(rows.size() - 1)
          .add(
              InlineKeyboardButton.builder()
                  .text(name(Words.in(tag)))
                  .callbackData(KIND + ":" + tag)
                  .build());
    }
    return new InlineKeyboardMarkup(rows);
  }

  /** How a language calls itself, as a word that begins a line. */
  private static String name(Words words) {
    Locale locale = words.locale();
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
