package org.annalist.channel;

import java.util.List;
import org.annalist.answer.Answer;

/** What stands around the claims of an answer: how many there are, what is left, what differs. */
final class Remarks {
  private Remarks() {}

  static void addCount(List<String> lines, Answer.Answered answer) {
    int all = answer.items() + answer.remaining();
    if (all > 1) {
      lines.add(Words.ENGLISH.entries(all, answer.remaining()));
    }
  }

  static void addRest(List<String> lines, Answer.Disputed answer) {
    if (answer.dispute().remaining() > 0) {
      lines.add(Words.ENGLISH.say(Phrase.REMAINING_ACCOUNTS, answer.dispute().remaining()));
    }
    if (!answer.near().isEmpty()) {
      lines.add(Words.ENGLISH.differing(answer.near()));
    }
  }

  static void addDiffering(List<String> lines, Answer.Answered answer) {
    if (!answer.differing().isEmpty()) {
      lines.add(Words.ENGLISH.differing(answer.differing()));
    }
  }
}
