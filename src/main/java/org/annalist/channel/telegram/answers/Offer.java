package org.annalist.channel.telegram.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Composer;
import org.annalist.channel.telegram.SourceButtons;
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

  private final Links links;

  Offer(Links links) {
    this.links = links;
  }

  /** Offers a claim. */
  InlineQueryResult of(String id, Reply reply, Claim claim) {
    String date = claim.date() == null ? "" : DateWording.of(claim.date()) + ": ";
    return article(id, date + claim.text(), reply, claim);
  }

  /** Offers the answer to a question. */
  InlineQueryResult of(String id, String question, Reply reply) {
    return article(id, question, reply, reply.answer().claims().get(0));
  }

  private InlineQueryResult article(String id, String title, Reply reply, Claim claim) {
    Answer answer = reply.answer();
    String html = Composer.pages(Words.ENGLISH, "", Suggesting.nothing(answer)).get(0);
    InputTextMessageContent content = new InputTextMessageContent(html);
    content.setParseMode(ParseMode.HTML);
    content.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    InlineQueryResultArticle article = new InlineQueryResultArticle(id, shortened(title), content);
    article.setDescription(claim.citations().get(0).source().publisher());
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
