package org.annalist.channel.telegram.daily;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.account.Dispute;
import org.annalist.answer.Answer;
import org.annalist.channel.Phrase;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.annalist.channel.telegram.compose.Messages;
import org.annalist.conversation.Dialogue;
import org.annalist.knowledge.Claim;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** What is recorded for a day of the year, in all years. May be shared by threads. */
final class ThisDay {
  /** What is sent unasked is read at a glance. */
  private static final int FEW = 5;

  /** The longest message that Telegram takes, in UTF-16 units. */
  private static final int LONGEST = 4096;

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  /** How far off a day is still near. */
  private static final int NEAR = 7;

  private final Dialogue dialogue;
  private final Predicate<MonthDay> isRecorded;

  /**
   * Makes it.
   *
   * @param dialogue tells what is recorded
   * @param isRecorded whether anything is recorded for a day of the year
   */
  ThisDay(Dialogue dialogue, Predicate<MonthDay> isRecorded) {
    this.dialogue = dialogue;
    this.isRecorded = isRecorded;
  }

  /** All of a day, or that there is nothing, and which days near it there is something for. */
  List<SendMessage> whole(Place place, MonthDay day) {
    Answer answer = isRecorded.test(day) ? answer(place, day) : nothing(day);
    if (answer.claims().isEmpty()) {
      String said = place.words().say(Phrase.NOTHING_ON_DAY, place.words().day(day));
      return Composer.talk(place, said, near(day));
    }
    return Messages.titled(title(place, day), Composer.answer(place, answer));
  }

  private static Answer nothing(MonthDay day) {
    return new Answer.Unknown(Answer.Reason.NOTHING_ON_DATE, ENGLISH.format(day), List.of());
  }

  /** In a leap year, which has all days of the year. */
  private List<String> near(MonthDay day) {
    LocalDate date = day.atYear(2000);
    Stream<LocalDate> before = Stream.iterate(date.minusDays(1), d -> d.minusDays(1));
    Stream<LocalDate> after = Stream.iterate(date.plusDays(1), d -> d.plusDays(1));
    return Stream.of(before, after)
        .flatMap(days -> days.limit(NEAR).map(MonthDay::from).filter(isRecorded).limit(1))
        .map(ThisDay::question)
        .toList();
  }

  private static String question(MonthDay day) {
    return "What happened on " + ENGLISH.format(day) + "?";
  }

  /**
   * The few first things of a day, each once. Where nothing is recorded for it, one thing of its
   * month, another for each day; empty where there is nothing in that either.
   */
  Optional<SendMessage> brief(Place place, MonthDay day) {
    return isRecorded.test(day) && answer(place, day) instanceof Answer.Answered answered
        ? ofDay(place, day, answered)
        : ofMonth(place, day);
  }

  private static Optional<SendMessage> ofMonth(Place place, MonthDay day, Answer.Answered month) {
    int things = few(month, 0, Integer.MAX_VALUE).items();
    Answer.Answered one = few(month, day.getDayOfMonth() % things, 1);
    String title = place.words().say(Phrase.THIS_DAY_OF_MONTH, place.words().day(day));
    return Optional.of(Messages.titled(title, Composer.answer(place, one)).get(0));
  }

  private Optional<SendMessage> ofMonth(Place place, MonthDay day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return answer(place, "What happened in " + month + "?") instanceof Answer.Answered answered
            && !answered.claims().isEmpty()
        ? ofMonth(place, day, answered)
        : Optional.empty();
  }

  private static Optional<SendMessage> ofDay(Place place, MonthDay day, Answer.Answered answered) {
    int most = FEW;
    while (most > 1 && Composer.answer(place, few(answered, 0, most)).size() > 1) {
      most--;
    }
    Answer.Answered few = few(answered, 0, most);
    SendMessage first = Messages.titled(title(place, day), Composer.answer(place, few)).get(0);
    int all = answered.items() + answered.remaining();
    String rest = "\n\n" + place.words().say(Phrase.THIS_DAY_REST, all);
    if (all > few.items() && first.getText().length() + rest.length() <= LONGEST) {
      first.setText(first.getText() + rest);
    }
    return Optional.of(first);
  }

  /** The day stands for itself: what was spoken of before does not narrow it to a year. */
  private Answer answer(Place place, MonthDay day) {
    return answer(place, question(day));
  }

  private Answer answer(Place place, String question) {
    dialogue.forget(place.conversation());
    return dialogue.reply(place.conversation(), question).answer();
  }

  private static String title(Place place, MonthDay day) {
    return place.words().say(Phrase.THIS_DAY, place.words().day(day));
  }

  /** Of each thing on each date one claim; where sources differ on it, what they say most of. */
  private static Answer.Answered few(Answer.Answered whole, int skip, int most) {
    Map<String, List<Claim>> chosen = new LinkedHashMap<>();
    Map<String, Dispute> disputed = new HashMap<>();
    for (Claim claim : whole.claims()) {
      String thing = claim.topic().subject() + " " + claim.date();
      Optional<Dispute> dispute = whole.disputeOf(claim);
      if (dispute.isEmpty()) {
        chosen.putIfAbsent(thing, List.of(claim));
      } else {
        Dispute larger = disputed.merge(thing, dispute.get(), ThisDay::larger);
        chosen.put(thing, larger.claims());
      }
    }
    List<Claim> claims = new ArrayList<>();
    chosen.values().stream().skip(skip).limit(most).forEach(claims::addAll);
    List<Dispute> disputes =
        whole.disputes().stream().filter(d -> claims.containsAll(d.claims())).toList();
    return new Answer.Answered(
        whole.form(), claims.stream().distinct().toList(), 0, disputes, List.of(), List.of());
  }

  private static Dispute larger(Dispute one, Dispute other) {
    return accounts(other) > accounts(one) ? other : one;
  }

  private static int accounts(Dispute dispute) {
    return dispute.accounts().size() + dispute.remaining();
  }
}
