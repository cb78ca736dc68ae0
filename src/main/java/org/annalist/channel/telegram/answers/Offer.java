package org.annalist.channel.telegram.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.account.Headline;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.SourceButtons;
import org.annalist.date.DateWording;
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * An answer as it is offered in another chat: a title, who says so, and the whole answer to send.
 * The bot's own words in it are English, for it is the same for everybody. Safe for several
 * threads.
 */
final class Offer {
  private static final int TITLE = 120;
  private static final int MOST_PUBLISHERS = 2;

  private final Links links;

  Offer(Links links) {
    this.links = links;
  }

  /**
   * Offers a claim.
   *
   * @param label why it is offered, before its publisher; or an empty text
   */
  InlineQueryResult of(String id, Reply reply, Claim claim, String label) {
    return article(id, dated(claim), labelled(label, publisher(claim)), reply);
  }

  /** Offers the answer to a question. */
  InlineQueryResult of(String id, String question, Reply reply) {
    return article(id, question, publishers(reply.answer()), reply);
  }

  /**
   * Offers accounts that differ, or what follows from several claims.
   *
   * @param label what is to be known of it, before its publishers; or an empty text
   */
  InlineQueryResult whole(String id, Reply reply, String label) {
    String title =
        reply.answer() instanceof Answer.Disputed disputed
            ? withoutColon(Words.ENGLISH.say(Phrase.ACCOUNTS_DIFFER, disputed.dispute().matter()))
            : reply.answer() instanceof Answer.Reckoned reckoned
                ? reckoned.conclusion()
                : dated(reply.answer().claims().get(0));
    return article(id, title, labelled(label, publishers(reply.answer())), reply);
  }

  private static String labelled(String label, String publishers) {
    return label.isEmpty() ? publishers : label + " · " + publishers;
  }

  private static String withoutColon(String heading) {
    return heading.endsWith(":") ? heading.substring(0, heading.length() - 1) : heading;
  }

  private static String dated(Claim claim) {
    return (claim.date() == null ? "" : DateWording.of(claim.date()) + ": ") + Headline.of(claim);
  }

  private static String publisher(Claim claim) {
    return claim.citations().get(0).source().publisher();
  }

  private static String publishers(Answer answer) {
    List<String> all = answer.claims().stream().map(Offer::publisher).distinct().toList();
    String first = String.join("; ", all.subList(0, Math.min(MOST_PUBLISHERS, all.size())));
    return all.size() > MOST_PUBLISHERS ? first + " …" : first;
  }

  private InlineQueryResult article(String id, String title, String description, Reply reply) {
    Answer answer = reply.answer();
    String html = Composer.pages(Words.ENGLISH, "", Suggesting.nothing(answer)).get(0);
    InputTextMessageContent content = new InputTextMessageContent(html);
    content.setParseMode(ParseMode.HTML);
    content.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    InlineQueryResultArticle article = new InlineQueryResultArticle(id, shortened(title), content);
    article.setDescription(description);
    article.setReplyMarkup(new InlineKeyboardMarkup(buttons(answer)));
    return article;
  }

  private List<InlineKeyboardRow> buttons(Answer answer) {
    List<InlineKeyboardRow> rows = new ArrayList<>(SourceButtons.linksTo(answer));
    String payload = links.payload(Optional.empty(), answer.claims());
    rows.add(new InlineKeyboardRow(Keyboards.link("@" + links.botName(), links.link(payload))));
    return rows;
  }

  private static String shortened(String title) {
    if (title.length() <= TITLE) {
      return title;
    }
    int end = Character.isHighSurrogate(title.charAt(TITLE - 1)) ? TITLE - 1 : TITLE;
    return title.substring(0, end).strip() + "…";
  }
}
