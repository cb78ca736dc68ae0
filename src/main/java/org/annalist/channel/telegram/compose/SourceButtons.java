package org.annalist.channel.telegram.compose;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Citations;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.page.Block;
import org.annalist.channel.telegram.page.HtmlRenderer;
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The buttons under an answer: a link to each source, and "Sources".
 *
 * <p>What "Sources" sends back when it is pressed names the claims and nothing else: {@code s:} and
 * the {@link ClaimCodes} of up to {@value #MOST_CLAIMS} claims, at most 58 of the 64 bytes that
 * Telegram takes. Of more claims, those come first that bring in a new citation.
 */
public final class SourceButtons {
  /** The kind of the button. */
  public static final String KIND = "s";

  private static final int MOST_CLAIMS = 8;
  private static final int MOST_LINKS = 12;
  private static final int LINKS_IN_A_ROW = 2;

  private SourceButtons() {}

  /**
   * Makes the buttons under an answer.
   *
   * @param answer the answer
   * @param words the bot's own words
   * @return empty where nothing is cited
   */
  static Optional<InlineKeyboardMarkup> under(Answer answer, Words words) {
    List<InlineKeyboardRow> rows = new ArrayList<>(linksTo(answer));
    sources(answer, words).map(InlineKeyboardRow::new).ifPresent(rows::add);
    return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
  }

  /**
   * Makes a link to each source that an answer shows.
   *
   * @param answer the answer
   * @return rows of links; none where no source has one
   */
  public static List<InlineKeyboardRow> linksTo(Answer answer) {
    return answer.claims().isEmpty() ? List.of() : rows(links(answer));
  }

  /**
   * Makes the link to one source.
   *
   * @param source what is shown of it
   * @return empty where it has no link
   */
  static Optional<InlineKeyboardMarkup> linkTo(Block source) {
    List<InlineKeyboardRow> rows = rows(links(List.of(source)));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
  }

  /**
   * Makes the button "Sources".
   *
   * @param answer the answer
   * @param words the bot's own words
   * @return empty where nothing is cited, or the answer shows its sources itself
   */
  public static Optional<InlineKeyboardButton> sources(Answer answer, Words words) {
    return answer.claims().isEmpty() || isSources(answer)
        ? Optional.empty()
        : Optional.of(sources(answer.claims(), words));
  }

  private static boolean isSources(Answer answer) {
    return answer instanceof Answer.Answered answered && answered.form() == Answer.Form.SOURCES;
  }

  /**
   * Finds the button "Sources".
   *
   * @param buttons the buttons under a message
   * @return what it sends back after its kind, or empty where it is not among them
   */
  public static Optional<String> under(InlineKeyboardMarkup buttons) {
    return buttons.getKeyboard().stream()
        .flatMap(List::stream)
        .map(InlineKeyboardButton::getCallbackData)
        .filter(data -> data != null && data.startsWith(KIND + ":"))
        .map(data -> data.substring(KIND.length() + 1))
        .findFirst();
  }

  /** What the answer shows is what is linked to: not all that is cited is shown of a long one. */
  private static List<InlineKeyboardButton> links(Answer answer) {
    return links(new HtmlRenderer(Words.ENGLISH).render(answer));
  }

  private static List<InlineKeyboardButton> links(List<Block> blocks) {
    Map<URI, List<String>> marks = new LinkedHashMap<>();
    for (Block block : blocks) {
      block.pieces().stream()
          .flatMap(piece -> Stream.ofNullable(piece.link()))
          .forEach(url -> marks.computeIfAbsent(url, u -> new ArrayList<>()).add(mark(block)));
    }
    return marks.entrySet().stream()
        .limit(MOST_LINKS)
        .map(link -> link(String.join(" ", link.getValue()), link.getKey()))
        .toList();
  }

  /** The number that a source begins with. */
  private static String mark(Block source) {
    String text = source.pieces().get(0).text();
    return text.substring(0, text.indexOf(']') + 1);
  }

  private static InlineKeyboardButton link(String marks, URI url) {
    String text = (marks + " " + url.getHost()).strip();
    return InlineKeyboardButton.builder().text(text).url(url.toASCIIString()).build();
  }

  private static List<InlineKeyboardRow> rows(List<InlineKeyboardButton> buttons) {
    return IntStream.iterate(0, start -> start < buttons.size(), start -> start + LINKS_IN_A_ROW)
        .mapToObj(start -> buttons.subList(start, Math.min(start + LINKS_IN_A_ROW, buttons.size())))
        .map(InlineKeyboardRow::new)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static InlineKeyboardButton sources(List<Claim> claims, Words words) {
    String codes =
        mostCiting(claims).stream()
            .map(claim -> ClaimCodes.of(claim.id()))
            .collect(Collectors.joining());
    return InlineKeyboardButton.builder()
        .text(words.say(Phrase.SOURCES_BUTTON))
        .callbackData(KIND + ":" + codes)
        .build();
  }

  private static List<Claim> mostCiting(List<Claim> claims) {
    if (claims.size() <= MOST_CLAIMS) {
      return claims;
    }
    Citations citations = new Citations();
    List<Claim> ordered = new ArrayList<>();
    List<Claim> nothingNew = new ArrayList<>();
    for (Claim claim : claims) {
      int before = citations.inOrder().size();
      citations.numbersOf(claim);
      (citations.inOrder().size() > before ? ordered : nothingNew).add(claim);
    }
    ordered.addAll(nothingNew);
    return ordered.subList(0, MOST_CLAIMS);
  }

  /**
   * Reads what the button sends back.
   *
   * @param codes what follows its kind, perhaps from somebody who made it up
   * @return the codes of the claims, none when they are not such as this makes
   */
  public static List<String> codesIn(String codes) {
    int count = codes.length() / ClaimCodes.LENGTH;
    if (count > MOST_CLAIMS || codes.length() % ClaimCodes.LENGTH != 0) {
      return List.of();
    }
    return IntStream.range(0, count)
        .map(i -> i * ClaimCodes.LENGTH)
        .mapToObj(start -> codes.substring(start, start + ClaimCodes.LENGTH))
        .toList();
  }
}
