package org.annalist.stress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Carried;
import org.annalist.channel.telegram.Updates;

/** People who ask, each for one day after the other, so that each answer tells its question. */
final class Askers {
  private static final LocalDate FIRST = LocalDate.of(1801, 1, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final long ON_ITS_WAY = 500_000_000;

  private static final Pattern DAY_IN_TEXT = Pattern.compile("\\d+ \\w+ 18\\d\\d");

  private final FakeTelegram telegram;
  private final int chats;
  private final Consumer<ObjectNode> delivery;
  private int asked;

  Askers(FakeTelegram telegram, int chats) {
    this(telegram, chats, telegram::deliver);
  }

  /** People whose messages go another way than by polling. */
  Askers(FakeTelegram telegram, int chats, Consumer<ObjectNode> delivery) {
    this.telegram = telegram;
    this.chats = chats;
    this.delivery = delivery;
  }

  /** The next question, of the next person. */
  void ask() {
    int chat = 1 + asked % chats;
    String question = "What happened on " + day(asked / chats) + "?";
    asked++;
    delivery.accept(Updates.message(asked, chat, question));
  }

  int asked() {
    return asked;
  }

  /**
   * What is wrong with the answers that were sent: missing, or not in the order of the questions.
   */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Map<Long, List<String>> answers = answers();
    for (int chat = 1; chat <= chats; chat++) {
      List<String> wanted = wanted(chat);
      List<String> found = withoutRepeats(answers.getOrDefault((long) chat, List.of()));
      if (!found.equals(wanted)) {
        faults.add("chat " + chat + ": wanted " + wanted + ", found " + found);
      }
    }
    return faults;
  }

  boolean isAllAnswered() {
    return telegram.carriedCount() >= asked && faults().isEmpty();
  }

  /**
   * How many answers came once more because of each kill: those that were there by then and not
   * noted. A request that is on its way at the kill is carried out a moment later.
   *
   * @param kills when each was, by {@link System#nanoTime}
   * @return how many for each; those that came twice after the last kill count for it
   */
  List<Integer> repeats(List<Long> kills) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(kills.size(), 0));
    Map<String, Long> earlier = new HashMap<>();
    for (Carried message : telegram.carried()) {
      Long before = earlier.put(message.chat() + " " + dayIn(message.text()), message.time());
      if (before != null) {
        int kill = 0;
        while (kill < kills.size() - 1 && kills.get(kill) + ON_ITS_WAY < before) {
          kill++;
        }
        counts.set(kill, counts.get(kill) + 1);
      }
    }
    return counts;
  }

  private List<String> wanted(int chat) {
    return IntStream.range(0, asked)
        .filter(i -> 1 + i % chats == chat)
        .mapToObj(i -> day(i / chats))
        .toList();
  }

  private Map<Long, List<String>> answers() {
    Map<Long, List<String>> answers = new HashMap<>();
    for (Carried message : telegram.carried()) {
      answers.computeIfAbsent(message.chat(), chat -> new ArrayList<>()).add(dayIn(message.text()));
    }
    return answers;
  }

  private static String dayIn(String text) {
    return DAY_IN_TEXT.matcher(text).results().map(MatchResult::group).findFirst().orElse(text);
  }

  private static List<String> withoutRepeats(List<String> days) {
    List<String> left = new ArrayList<>();
    for (String day : days) {
      if (left.isEmpty() || !left.get(left.size() - 1).equals(day)) {
        left.add(day);
      }
    }
    return left;
  }

  private static String day(int number) {
    return DAY.format(FIRST.plusDays(number));
  }
}
