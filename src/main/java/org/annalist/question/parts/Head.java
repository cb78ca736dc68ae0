package org.annalist.question.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annalist.question.AskedFor;

/**
 * The words with which a part of a message begins to ask: "when", "by whom", "how many".
 *
 * @param joint where what stands before it ends: an "and" is no part of either
 * @param from its first word
 * @param to the word behind it
 * @param joined how it is joined to what stands before it
 */
record Head(int joint, int from, int to, Joined joined) {
  private static final Pattern END = Pattern.compile("[?!;\\n]|[.:]\\s");

  /** How a part is joined to what stands before it. */
  enum Joined {
    /** It is not. */
    NOT,
    COMMA,
    WORD,
    SENTENCE
  }

  /** The heads of a text; the first may stand anywhere, the others where something joins them. */
  static List<Head> in(Phrase text) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (AskedFor.isQuestionWord(text.word(i))) {
        Head head = at(i, text, heads.isEmpty() ? 0 : heads.get(heads.size() - 1).to());
        if (heads.isEmpty() || head.joined != Joined.NOT) {
          heads.add(head);
          i = head.to - 1;
        }
      }
    }
    return heads;
  }

  private static Head at(int word, Phrase text, int least) {
    int from = word;
    while (from > least && PartWords.BEFORE.has(text.word(from - 1)) && isOpen(text, from)) {
      from--;
    }
    int joint = from;
    while (joint > least && PartWords.FILLER.has(text.word(joint - 1)) && isOpen(text, joint)) {
      joint--;
    }
    return joined(new Head(joint, from, end(word, text), Joined.NOT), text, least);
  }

  private static Head joined(Head head, Phrase text, int least) {
    int joint = head.joint;
    if (joint <= least && joint == 0) {
      return head;
    }
    String gap = text.gapBefore(joint);
    if (END.matcher(gap).find()) {
      return head.joined(joint, Joined.SENTENCE);
    }
    if (joint > least && PartWords.JOIN.has(text.word(joint - 1))) {
      boolean begins = joint > 1 && END.matcher(text.gapBefore(joint - 1)).find();
      return head.joined(joint - 1, begins ? Joined.SENTENCE : Joined.WORD);
    }
    return gap.contains("&")
        ? head.joined(joint, Joined.WORD)
        : gap.contains(",") ? head.joined(joint, Joined.COMMA) : head;
  }

  private Head joined(int at, Joined how) {
    return new Head(at, from, to, how);
  }

  /** Nothing but a space divides the word from the one before it. */
  private static boolean isOpen(Phrase text, int word) {
    return text.gapBefore(word).isBlank();
  }

  /** "How many" and "which year" are two words. */
  private static int end(int word, Phrase text) {
    int next = word + 1;
    boolean isWider =
        next < text.size()
            && isOpen(text, next)
            && AskedFor.isWidenedBy(text.word(word), text.word(next));
    return isWider ? next + 1 : next;
  }
}
