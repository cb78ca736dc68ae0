package org.annalist.channel.telegram.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.annalist.account.Account;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.telegram.Delivery;
import org.annalist.channel.telegram.Languages;
import org.annalist.channel.telegram.store.SqlSubscriptionStore;
import org.annalist.conversation.Dialogue;
import org.annalist.conversation.Turn;
import org.annalist.date.EdtfParser;
import org.annalist.knowledge.Citation;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.annalist.knowledge.SourceKind;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.Question;
import org.annalist.state.store.StateDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

class DailyRoundsTest {
  private static final long SOMEBODY = 7;
  private static final long SOMEBODY_ELSE = 8;

  /** Nothing is recorded for this day. */
  private static final String EMPTY = "13 March";

  @TempDir private Path folder;
  private final FakeClock clock = new FakeClock("2026-03-10T00:00:00Z");
  private final Days days = new Days();
  private final Mail mail = new Mail();
  private StateDatabase database;
  private SubscriptionStore store;
  private DailyRounds rounds;

  @BeforeEach
  void open() {
    database = StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"));
    store = new SqlSubscriptionStore(database, 1);
    rounds = new DailyRounds(store, new ThisDay(days, day -> true), Languages.TELEGRAM, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void comesOnceADayFromTheHourOn() {
    subscribe(SOMEBODY, "09:00", "Asia/Baku"); // UTC+4
    goAt("2026-03-10T04:59:00Z");
    assertThat(mail.sent).isEmpty();
    goAt("2026-03-10T05:00:00Z");
    goAt("2026-03-10T05:00:20Z");
    goAt("2026-03-10T19:00:00Z");
    assertThat(mail.sent).hasSize(1);
    assertThat(mail.sent.get(0)).contains("This day in history: 10 March");
  }

  @Test
  void theDayTurnsAtMidnightOfThePersonsZone() {
    subscribe(SOMEBODY, "00:00", "Asia/Baku");
    goAt("2026-03-10T19:59:59Z");
    goAt("2026-03-10T20:00:00Z");
    goAt("2026-03-11T19:59:59Z");
    goAt("2026-03-11T20:00:00Z");
    assertThat(days.asked).containsExactly("10 March", "11 March", "12 March");
  }

  @Test
  void aMissedHourIsMadeUpForOnTheSameDayOnly() {
    subscribe(SOMEBODY, "09:00", "UTC");
    goAt("2026-03-10T23:59:00Z");
    assertThat(days.asked).containsExactly("10 March");
    goAt("2026-03-12T08:00:00Z"); // all of the 11th was missed, and the hour of the 12th is to come
    assertThat(days.asked).containsExactly("10 March");
    goAt("2026-03-12T09:00:00Z");
    assertThat(days.asked).containsExactly("10 March", "12 March");
  }

  @Test
  void aRestartDoesNotSendAgain() {
    subscribe(SOMEBODY, "09:00", "UTC");
    goAt("2026-03-10T09:00:00Z");
    close();
    open();
    goAt("2026-03-10T09:01:00Z");
    assertThat(mail.sent).hasSize(1);
    goAt("2026-03-11T10:00:00Z");
    assertThat(mail.sent).hasSize(2);
  }

  @Test
  void anHourThatTheClockLeavesOutComesWhenItHasMovedOn() {
    subscribe(SOMEBODY, "02:30", "Europe/Berlin"); // on 29 March 2026 there is no 02:30
    store.take(SOMEBODY, LocalDate.parse("2026-03-28"));
    goAt("2026-03-29T00:59:00Z");
    assertThat(mail.sent).isEmpty();
    goAt("2026-03-29T01:30:00Z");
    goAt("2026-03-29T02:30:00Z");
    assertThat(days.asked).containsExactly("29 March");
  }

  @Test
  void anHourThatComesTwiceCountsOnce() {
    subscribe(SOMEBODY, "02:30", "Europe/Berlin"); // on 25 October 2026 twice: 00:30 and 01:30 UTC
    store.take(SOMEBODY, LocalDate.parse("2026-10-24"));
    goAt("2026-10-25T00:29:00Z");
    assertThat(mail.sent).isEmpty();
    goAt("2026-10-25T00:30:00Z");
    goAt("2026-10-25T01:30:00Z");
    assertThat(mail.sent).hasSize(1);
  }

  @Test
  void theHourStaysTheSameOverTheChangeOfTheClocks() {
    subscribe(SOMEBODY, "09:00", "Europe/Berlin");
    store.take(SOMEBODY, LocalDate.parse("2026-03-27"));
    goAt("2026-03-28T07:59:00Z");
    assertThat(mail.sent).isEmpty();
    goAt("2026-03-28T08:00:00Z"); // winter: UTC+1
    goAt("2026-03-29T06:59:00Z");
    assertThat(mail.sent).hasSize(1);
    goAt("2026-03-29T07:00:00Z"); // summer: UTC+2
    assertThat(mail.sent).hasSize(2);
  }

  @Test
  void whoHasBlockedTheBotIsDroppedAndTheOthersAreSent() {
    subscribe(SOMEBODY, "09:00", "UTC");
    subscribe(SOMEBODY_ELSE, "09:00", "UTC");
    mail.outcomes.add(Delivery.Outcome.GONE);
    goAt("2026-03-10T09:00:00Z");
    assertThat(mail.sent).hasSize(2);
    assertThat(store.all()).extracting(Subscription::chat).containsExactly(SOMEBODY_ELSE);
  }

  @Test
  void whatTelegramCertainlyDidNotGetIsSentLaterTheSameDay() {
    subscribe(SOMEBODY, "09:00", "UTC");
    mail.outcomes.addAll(List.of(Delivery.Outcome.NOT_YET, Delivery.Outcome.NOT_YET));
    goAt("2026-03-10T09:00:00Z");
    goAt("2026-03-10T09:01:00Z");
    goAt("2026-03-10T09:02:00Z");
    goAt("2026-03-10T09:03:00Z");
    assertThat(mail.sent).hasSize(3);
  }

  @Test
  void whereTelegramTakesNothingTheRoundEndsAndTheNextGoesOn() {
    for (long chat = 1; chat <= 5; chat++) {
      subscribe(chat, "09:00", "UTC");
    }
    mail.outcomes.addAll(List.of(Delivery.Outcome.NOT_YET, Delivery.Outcome.NOT_YET));
    goAt("2026-03-10T09:00:00Z");
    assertThat(mail.sent).hasSize(2);
    goAt("2026-03-10T09:00:20Z");
    assertThat(mail.sent).hasSize(7);
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgain() {
    subscribe(SOMEBODY, "09:00", "UTC");
    mail.outcomes.add(Delivery.Outcome.UNKNOWN);
    goAt("2026-03-10T09:00:00Z");
    goAt("2026-03-10T09:01:00Z");
    assertThat(mail.sent).hasSize(1);
  }

  @Test
  void aCrashInTheMomentOfSendingDoesNotSendTwice() {
    subscribe(SOMEBODY, "09:00", "UTC");
    mail.crashes = true;
    goAt("2026-03-10T09:00:00Z");
    mail.crashes = false;
    close();
    open();
    goAt("2026-03-10T09:01:00Z");
    assertThat(mail.sent).hasSize(1);
  }

  @Test
  void twoProgramsWithOneStoreSendOnce() {
    subscribe(SOMEBODY, "09:00", "UTC");
    clock.set("2026-03-10T09:00:00Z");
    DailyRounds other =
        new DailyRounds(store, new ThisDay(days, day -> true), Languages.TELEGRAM, clock);
    rounds.go(
        call -> {
          other.go(mail); // at the same time
          return mail.deliver(call);
        });
    assertThat(mail.sent).hasSize(1);
  }

  @Test
  void onADayOfWhichNothingIsRecordedOneThingOfItsMonthIsSentAndSaidToBeThat() {
    days.claims = 5;
    subscribe(SOMEBODY, "09:00", "UTC");
    goAt("2026-03-13T09:00:00Z");
    goAt("2026-03-13T09:01:00Z");
    assertThat(days.asked).containsExactly(EMPTY, "What happened in March");
    assertThat(mail.sent).hasSize(1);
    assertThat(mail.sent.get(0))
        .startsWith("<b>This day in history: 13 March. Nothing is recorded; from the same month:")
        .contains("The bridge 3 was opened.")
        .doesNotContain("The bridge 0", "The bridge 4");
    goAt("2026-03-14T09:00:00Z");
    assertThat(mail.sent).hasSize(2);
  }

  @Test
  void whereNothingIsRecordedForTheMonthEitherNothingIsSent() {
    days.claims = 0;
    subscribe(SOMEBODY, "09:00", "UTC");
    goAt("2026-03-13T09:00:00Z");
    assertThat(mail.sent).isEmpty();
  }

  @Test
  void speaksTheLanguageOfWhoSubscribed() {
    store.put(new Subscription(SOMEBODY, null, "ru", LocalTime.of(9, 0), ZoneId.of("UTC"), null));
    goAt("2026-03-10T09:00:00Z");
    assertThat(mail.sent.get(0)).contains("Этот день в истории: 10 марта");
  }

  @Test
  void aFewThingsAreSentAndTheRestIsACommandAway() {
    days.claims = 9;
    subscribe(SOMEBODY, "09:00", "UTC");
    goAt("2026-03-10T09:00:00Z");
    assertThat(mail.sent.get(0))
        .contains("5 entries, in order:", "The bridge 4 was", "9 entries in all: /today")
        .doesNotContain("The bridge 5 was");
  }

  @Test
  void ofSeveralMattersOfOneThingThatWithMostAccountsIsSent() {
    Claim low = Days.claim("low", "flood", "12 people died.");
    Claim high = Days.claim("high", "flood", "30 people died.");
    Claim here = Days.claim("here", "flood", "It began at noon.");
    Claim there = Days.claim("there", "flood", "It began at night.");
    Claim rain = Days.claim("rain", "flood", "It rained on the day of the flood.");
    Dispute dead =
        new Dispute(
            "the number killed",
            List.of(new Account("12", List.of(low)), new Account("30", List.of(high))),
            3);
    Dispute begin =
        new Dispute(
            "the beginning",
            List.of(new Account("noon", List.of(here)), new Account("night", List.of(there))),
            0);
    days.given =
        new Answer.Answered(
            Answer.Form.LISTING,
            List.of(rain, here, there, low, high),
            0,
            List.of(begin, dead),
            List.of(),
            List.of());
    subscribe(SOMEBODY, "09:00", "UTC");
    goAt("2026-03-10T09:00:00Z");
    assertThat(mail.sent.get(0))
        .contains("1 entry:", "Accounts differ on the number killed: 12", "30", "3 entries in all")
        .doesNotContain("the beginning", "It rained");
  }

  private void subscribe(long chat, String at, String zone) {
    store.put(new Subscription(chat, null, "en", LocalTime.parse(at), ZoneId.of(zone), null));
  }

  private void goAt(String time) {
    clock.set(time);
    rounds.go(mail);
  }

  /** What was sent, and what becomes of it. */
  private static final class Mail implements Delivery {
    private final List<String> sent = new ArrayList<>();
    private final Deque<Outcome> outcomes = new ArrayDeque<>();
    private boolean crashes;

    @Override
    public Outcome deliver(PartialBotApiMethod<?> call) {
      sent.add(((SendMessage) call).getText());
      if (crashes) {
        throw new IllegalStateException("crashed");
      }
      Outcome outcome = outcomes.poll();
      return outcome == null ? Outcome.DONE : outcome;
    }
  }

  /** Bridges were opened on every day of the year but one. */
  private static final class Days implements Dialogue {
    private final List<String> asked = new ArrayList<>();
    private int claims = 1;
    private Answer.@Nullable Answered given;

    @Override
    public Reply reply(String conversation, String utterance) {
      String day = utterance.replace("What happened on ", "").replace("?", "");
      asked.add(day);
      List<Claim> bridges = new ArrayList<>();
      for (int i = 0; i < claims && !day.equals(EMPTY); i++) {
        bridges.add(claim("bridge-" + i, "bridge-" + i, "The bridge " + i + " was opened."));
      }
      Answer answer =
          given != null
              ? given
              : bridges.isEmpty()
                  ? new Answer.Unknown(Answer.Reason.NOTHING_ON_DATE, day, List.of())
                  : new Answer.Answered(Answer.Form.LISTING, bridges, 0, List.of());
      Classification intent = Classification.certain(Intent.ON_DATE);
      return new Reply(
          new Question(utterance, intent, List.of(), List.of(), List.of(), List.of()), answer);
    }

    private static Claim claim(String id, String subject, String text) {
      Source almanac =
          new Source(
              "almanac",
              "The Almanac",
              "Strelsau",
              SourceKind.ACADEMIC,
              "en",
              EdtfParser.parse("1902"),
              null);
      return new Claim(
          id,
          new Claim.Topic(subject, List.of()),
          new Claim.Statement("statement", null),
          EdtfParser.parse("1901"),
          text,
          List.of(new Citation(almanac, "page of " + id, null)),
          List.of());
    }

    @Override
    public Optional<Turn> last(String conversation) {
      return Optional.empty();
    }

    @Override
    public void resume(String conversation, Turn turn) {}

    @Override
    public void forget(String conversation) {}

    @Override
    public void forgetAll(String part) {}
  }
}
