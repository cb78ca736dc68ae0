package org.annalist.channel.telegram.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.answer.Answer;
import org.annalist.answer.Dispute;
import org.annalist.answer.Reply;
import org.annalist.conversation.Recital;
import org.annalist.conversation.Turn;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;

/**
 * Offers answers in other chats: what answers the query, item by item; what happened on this day of
 * the year where nothing is typed; and where nothing answers, the questions that are near. The
 * offers are the same for everybody, so Telegram may keep them. Safe for several threads.
 */
final class Offers {
  /** Telegram takes no more at once; a page of an answer has fewer. */
  private static final int MOST = 50;

  /** No list is longer, and nobody scrolls as far. */
  private static final int MOST_SKIPPED = 2000;

  private static final int KEPT_SECONDS = 300;

  private final Recital recital;
  private final Offer offer;
  private final Clock clock;

  Offers(Recital recital, Links links, Clock clock) {
    this.recital = recital;
    this.offer = new Offer(links);
    this.clock = clock;
  }

  AnswerInlineQuery to(InlineQuery query) {
    int skip = number(query.getOffset());
    String typed = query.getQuery() == null ? "" : query.getQuery().strip();
    Reply reply = typed.isEmpty() ? onThisDay(skip) : recital.ask(typed, skip);
    Map<String, InlineQueryResult> results = new LinkedHashMap<>();
    int next = 0;
    if (reply.answer() instanceof Answer.Answered answered) {
      items(answered).stream().limit(MOST).forEach(claim -> put(results, claim));
      next = answered.remaining() > 0 ? skip + answered.items() : 0;
    } else if (!reply.answer().claims().isEmpty() && skip == 0) {
      results.put("whole", offer.of("whole", typed, reply));
      reply.answer().claims().stream().limit(MOST - 1L).forEach(c -> put(results, c));
    } else if (skip == 0) {
      reply.answer().suggestions().forEach(question -> put(results, question));
    }
    return answer(query.getId(), results, next);
  }

  private static AnswerInlineQuery answer(
      String query, Map<String, InlineQueryResult> results, int next) {
    AnswerInlineQuery answer = new AnswerInlineQuery(query, List.copyOf(results.values()));
    answer.setCacheTime(KEPT_SECONDS);
    answer.setIsPersonal(false);
    answer.setNextOffset(next == 0 ? "" : Integer.toString(next));
    return answer;
  }

  private static int number(String offset) {
    boolean isNumber = offset != null && offset.matches("[0-9]{1,4}");
    return isNumber ? Math.min(MOST_SKIPPED, Integer.parseInt(offset)) : 0;
  }

  /** Where nothing is known of the day, its month may have something to offer. */
  private Reply onThisDay(int skip) {
    LocalDate day = LocalDate.now(clock);
    String month = "XXXX-%02d".formatted(day.getMonthValue());
    String monthAndDay = "%s-%02d".formatted(month, day.getDayOfMonth());
    boolean isKnown = !recital.ask(everyYear(monthAndDay), 0).answer().claims().isEmpty();
    return recital.ask(everyYear(isKnown ? monthAndDay : month), skip);
  }

  private static Turn.Asked everyYear(String edtf) {
    return new Turn.Asked(Intent.ON_DATE, List.of(), edtf, List.of());
  }

  /** What sources differ on is one item. */
  private static List<Claim> items(Answer.Answered answered) {
    List<Claim> items = new ArrayList<>();
    for (Claim claim : answered.claims()) {
      boolean isFirst =
          answered
              .disputeOf(claim)
              .map(Dispute::claims)
              .map(c -> c.get(0).equals(claim))
              .orElse(true);
      if (isFirst) {
        items.add(claim);
      }
    }
    return items;
  }

  private void put(Map<String, InlineQueryResult> results, Claim claim) {
    String id = Coded.join(List.of(claim.id()));
    results.computeIfAbsent(id, code -> offer.of(code, recital.stating(List.of(claim)), claim));
  }

  private void put(Map<String, InlineQueryResult> results, String question) {
    Reply reply = recital.ask(question, 0);
    if (!reply.answer().claims().isEmpty()) {
      String id = Coded.join(List.of(question));
      results.computeIfAbsent(id, code -> offer.of(code, question, reply));
    }
  }
}
