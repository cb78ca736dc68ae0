package org.annalist.date;

import java.util.ArrayList;
import java.util.List;
import org.annalist.date.DateSet.Choice;
import org.jspecify.annotations.Nullable;

/** Reads sets of dates. */
final class SetReader {
  private static final String DOTS = "..";

  private SetReader() {}

  /**
   * Reads a set.
   *
   * @param text EDTF that begins with a bracket
   * @return the set
   * @throws EdtfException when a bracket or a date is missing, or a member is no date
   */
  static DateSet read(String text) {
    Choice choice = text.charAt(0) == '[' ? Choice.ONE : Choice.ALL;
    if (text.length() < 2 || text.charAt(text.length() - 1) != choice.closing()) {
      throw new EdtfException(
          text + ": the set has no closing bracket", "End it with " + choice.closing() + ".");
    }
    String[] pieces = text.substring(1, text.length() - 1).split(",", -1);
    List<SetMember> members = new ArrayList<>();
    for (int i = 0; i < pieces.length; i++) {
      String piece = i == 0 ? pieces[i] : pieces[i].stripLeading();
      checkOpenEnds(text, piece, i == 0, i == pieces.length - 1);
      members.add(member(text, piece));
    }
    return new DateSet(choice, members);
  }

  private static void checkOpenEnds(String text, String piece, boolean first, boolean last) {
    if ((piece.startsWith(DOTS) && !first) || (piece.endsWith(DOTS) && !last)) {
      throw new EdtfException(
          text + ": a set is open before its first date or after its last",
          "Move " + piece + " to that end.");
    }
  }

  private static SetMember member(String text, String piece) {
    if (piece.isEmpty() || piece.equals(DOTS)) {
      throw new EdtfException(
          text + ": a date is missing in the set", "Write dates with commas between them.");
    }
    if (piece.indexOf('/') >= 0 || piece.indexOf('T') >= 0) {
      throw new EdtfException(
          text + ": a set holds dates, not intervals or times of day",
          "Write 1990..1991 for all years from 1990 to 1991.");
    }
    int dots = piece.indexOf(DOTS);
    if (dots < 0) {
      return SetMember.of(DateReader.read(piece));
    }
    SingleDate from = dateOrNull(piece.substring(0, dots));
    SingleDate to = dateOrNull(piece.substring(dots + DOTS.length()));
    if (from != null && to != null) {
      DateInterval.checkOrder(from, to, piece);
    }
    return new SetMember(from, to);
  }

  private static @Nullable SingleDate dateOrNull(String text) {
    return text.isEmpty() ? null : DateReader.read(text);
  }
}
