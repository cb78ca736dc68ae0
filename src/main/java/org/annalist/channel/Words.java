package org.annalist.channel;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.annalist.answer.Reply;
import org.annalist.answer.TalkTopic;
import org.jspecify.annotations.Nullable;

/**
 * The bot's own words in one language. Numbers take their forms by the rules of the language, from
 * ICU's data. Immutable.
 */
public final class Words {
  /** The languages that there are words in, the usual one first. */
  public static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.forLanguageTag("az"),
          Locale.forLanguageTag("ru"),
          Locale.forLanguageTag("hy"),
          Locale.forLanguageTag("tr"));

  private static final String BUNDLE = "org.annalist.channel.words";

  /** The words in the usual language. */
  public static final Words ENGLISH = new Words(Locale.ENGLISH);

  /** Read when they are first needed: most commands speak one language. */
  private static final Map<String, Words> BY_LANGUAGE =
      new ConcurrentHashMap<>(Map.of(ENGLISH.locale.getLanguage(), ENGLISH));

  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * Returns the words for a language.
   *
   * @param tag an IETF language tag as Telegram gives it ({@code az}, {@code pt-br}), or null
   * @return the words, English where there are none in this language
   */
  public static Words in(@Nullable String tag) {
    String language = tag == null ? "en" : Locale.forLanguageTag(tag).getLanguage();
    return LANGUAGES.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .map(locale -> BY_LANGUAGE.computeIfAbsent(language, l -> new Words(locale)))
        .orElse(ENGLISH);
  }

  /**
   * Returns the language of these words.
   *
   * @return one of {@link #LANGUAGES}
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Says something.
   *
   * @param phrase what to say
   * @param arguments what stands in the places {0}, {1} …, texts or numbers
   * @return the words
   */
  public String say(Phrase phrase, Object... arguments) {
    String pattern = bundle.getString(phrase.key());
    return pattern.contains(", plural")
        ? new MessageFormat(pattern, locale).format(arguments)
        : filled(pattern, Arrays.asList(arguments));
  }

  /**
   * Answers small talk.
   *
   * @param topic what about
   * @return one to three sentences
   */
  public String talk(TalkTopic topic) {
    return say(
        switch (topic) {
          case GREETING -> Phrase.GREETING;
          case THANKS -> Phrase.THANKS;
          case HELP -> Phrase.HELP;
        });
  }

  /**
   * Says which names were read into misspelt ones.
   *
   * @param reply a reply
   * @return a short sentence, or an empty text where there is nothing to say
   */
  public String readAs(Reply reply) {
    List<String> names = reply.readAs();
    return names.isEmpty() ? "" : say(Phrase.READ_AS, String.join("; ", names));
  }

  /**
   * Says that sources differ on what an answer does not go into.
   *
   * @param matters what they differ on, at least one, each as in "on …"
   * @return one or two sentences
   */
  public String differing(List<String> matters) {
    return say(Phrase.DIFFERING, String.join("; on ", matters), matters.size());
  }

  /**
   * Introduces a list.
   *
   * @param all how many entries there are, at least 1
   * @param remaining how many of them are not shown
   * @return the words before the list
   */
  public String entries(int all, int remaining) {
    return remaining == 0 ? say(Phrase.ENTRIES, all) : say(Phrase.ENTRIES_OF, all - remaining, all);
  }

  /**
   * Names a day of the year.
   *
   * @param day the day
   * @return such as {@code 26 February}, in the order and with the ending of the language
   */
  public String day(MonthDay day) {
    String pattern =
        DateTimePatternGenerator.getInstance(ULocale.forLocale(locale)).getBestPattern("MMMMd");
    return DateTimeFormatter.ofPattern(locale.equals(Locale.ENGLISH) ? "d MMMM" : pattern, locale)
        .format(day);
  }

  /** Most phrases have no numbers, and do without loading ICU. */
  private static String filled(String pattern, List<?> arguments) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      filled.append(pattern, from, open);
      filled.append(arguments.get(Integer.parseInt(pattern.substring(open + 1, close))));
      from = close + 1;
    }
    return filled.append(pattern.substring(from)).toString();
  }
}
