package org.annalist.channel.telegram.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.answer.Answer;
import org.annalist.answer.Picks;
import org.annalist.answer.Reply;
import org.annalist.channel.Words;
import org.annalist.conversation.Recital;
import org.annalist.conversation.Turn;
import org.annalist.date.DayRange;
import org.annalist.knowledge.Claim;
import org.annalist.question.Intent;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/**
 * Offers answers in other chats: the facts that tell most of what is typed, those that say nearly
 * the same after all others; what happened on this day of the year where nothing is typed; and
 * where nothing answers, the questions that are near. The offers are the same for everybody, so
 * Telegram may keep them. Safe for several threads.
 */
final class Offers {
  /** Telegram takes fifty at once; a phone shows five. */
  private static final int PAGE = 20;

  private static final int LONGEST_MONTH = 31;

  /** No list is longer, and nobody scrolls as far. */
  private static final int MOST_SKIPPED = 2000;

  /** What is typed is answered the same until the knowledge changes. */
  private static final int KEPT_SECONDS = 3600;

  /** At midnight another day begins. */
  private static final int DAY_KEPT_SECONDS = 300;

  private static final Picks NOTHING = new Picks(List.of(), List.of());
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Recital recital;
  private final Offer offer;
  private final Links links;
  private final Clock clock;

  Offers(Recital recital, Links links, Clock clock) {
    this.recital = recital;
    this.offer = new Offer(links);
    this.links = links;
    this.clock = clock;
  }

  AnswerInlineQuery to(InlineQuery query) {
    int skip = number(query.getOffset());
    String typed = query.getQuery() == null ? "" : query.getQuery().strip();
    AnswerInlineQuery answer =
        typed.isEmpty() ? onThisDay(query.getId(), skip) : on(typed, query.getId(), skip);
    answer.setCacheTime(typed.isEmpty() ? DAY_KEPT_SECONDS : KEPT_SECONDS);
    answer.setIsPersonal(false);
    return answer;
  }

  private static int number(String offset) {
    boolean isNumber = offset != null && offset.matches("[0-9]{1,4}");
    return isNumber ? Math.min(MOST_SKIPPED, Integer.parseInt(offset)) : 0;
  }

  /** Where nothing is known of the day, its month may have something to offer. */
  private AnswerInlineQuery onThisDay(String query, int skip) {
    LocalDate day = LocalDate.now(clock);
    String month = "XXXX-%02d".formatted(day.getMonthValue());
    String monthAndDay = "%s-%02d".formatted(month, day.getDayOfMonth());
    Picks ofDay = ofYears(monthAndDay);
    if (!ofDay.varied().isEmpty()) {
      return page(query, new LinkedHashMap<>(), ofDay, skip, "This day in history");
    }
    Turn.Asked inMonth = everyYear(month);
    AnswerInlineQuery answer =
        page(query, new LinkedHashMap<>(), ofYears(month), skip, "This month in history");
    if (!answer.getResults().isEmpty()) {
      String said = "Nothing on %s. This month in history:".formatted(DAY.format(day));
      answer.setButton(button(said, Keys.encoded(inMonth)));
    }
    return answer;
  }

  /** What is of a year or more is no more of a day or a month in it. */
  private Picks ofYears(String edtf) {
    return ofAMonth(recital.picks(everyYear(edtf)));
  }

  private static Picks ofAMonth(Picks all) {
    return new Picks(
        all.varied().stream().filter(Offers::isOfAMonth).toList(),
        all.alike().stream().filter(Offers::isOfAMonth).toList());
  }

  private static boolean isOfAMonth(Claim claim) {
    DayRange days = claim.date() == null ? null : claim.date().days();
    return days != null
        && days.first() != null
        && days.last() != null
        && ChronoUnit.DAYS.between(days.first(), days.last()) < LONGEST_MONTH;
  }

  private static Turn.Asked everyYear(String edtf) {
    return new Turn.Asked(Intent.ON_DATE, List.of(), edtf, List.of());
  }

  private AnswerInlineQuery on(String typed, String query, int skip) {
    Reply reply = recital.ask(typed, 0);
    if (!reply.answer().claims().isEmpty()) {
      return on(reply, recital.picks(typed), query, skip);
    }
    String time = "in " + typed; // a month alone may be a name or a verb, too
    Reply ofTime = recital.ask(time, 0);
    if (!ofTime.question().dates().isEmpty() && !ofTime.answer().claims().isEmpty()) {
      return on(ofTime, ofAMonth(recital.picks(time)), query, skip);
    }
    return skip > 0
        ? page(query, new LinkedHashMap<>(), NOTHING, 0, "")
        : near(query, reply.answer());
  }

  private AnswerInlineQuery on(Reply reply, Picks picks, String query, int skip) {
    String readAs = Words.ENGLISH.readAs(reply).replaceFirst("\\.$", "");
    Map<String, InlineQueryResult> first = new LinkedHashMap<>();
    if (skip == 0 && !(reply.answer() instanceof Answer.Answered)) {
      first.put("whole", offer.whole("whole", reply, readAs));
    }
    return page(query, first, picks, skip, readAs);
  }

  /** The questions that are near one without an answer. */
  private AnswerInlineQuery near(String query, Answer answer) {
    Map<String, InlineQueryResult> results = new LinkedHashMap<>();
    answer.suggestions().forEach(question -> put(results, question));
    AnswerInlineQuery near = new AnswerInlineQuery(query, List.copyOf(results.values()));
    near.setNextOffset("");
    String said = results.isEmpty() ? "I have nothing on that." : "Nothing on that. You could ask:";
    near.setButton(button(said, Optional.empty()));
    return near;
  }

  private InlineQueryResultsButton button(String text, Optional<String> key) {
    InlineQueryResultsButton button = new InlineQueryResultsButton(text);
    button.setStartParameter(links.payload(key, List.of()));
    return button;
  }

  /** What is much like something before it begins a page of its own. */
  private AnswerInlineQuery page(
      String query, Map<String, InlineQueryResult> results, Picks picks, int skip, String label) {
    List<Claim> all = new ArrayList<>(picks.varied());
    all.addAll(picks.alike());
    int end = Math.min(all.size(), skip + PAGE);
    if (skip < picks.varied().size()) {
      end = Math.min(end, picks.varied().size());
    }
    all.subList(Math.min(skip, end), end).forEach(claim -> put(results, claim, label));
    AnswerInlineQuery answer = new AnswerInlineQuery(query, List.copyOf(results.values()));
    answer.setNextOffset(end < all.size() ? Integer.toString(end) : "");
    return answer;
  }

  private void put(Map<String, InlineQueryResult> results, Claim claim, String label) {
    String id = Coded.join(List.of(claim.id()));
    results.computeIfAbsent(
        id, code -> offer.of(code, recital.stating(List.of(claim)), claim, label));
  }

  private void put(Map<String, InlineQueryResult> results, String question) {
    Reply reply = recital.ask(question, 0);
    if (!reply.answer().claims().isEmpty()) {
      String id = Coded.join(List.of(question));
      results.computeIfAbsent(id, code -> offer.of(code, question, reply));
    }
  }
}
