package org.annalist.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * An utterance as the rules see it: a row of tokens, in which dates found by earlier rules stand in
 * the place of their tokens.
 *
 * @param utterance the text as typed
 * @param today the day that "today" means
 * @param said the date that was spoken of before, where there is one
 * @param pieces tokens and dates in order
 */
record DateLine(
    String utterance, LocalDate today, @Nullable HistoricalDate said, List<DatePiece> pieces) {
  /** Copies the list. */
  DateLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * Returns how many pieces there are.
   *
   * @return 0 or more
   */
  int size() {
    return pieces.size();
  }

  /**
   * Returns the token at a place.
   *
   * @param at any number
   * @return the token, or {@link DateToken#NONE} where there is none
   */
  DateToken token(int at) {
    boolean within = at >= 0 && at < pieces.size();
    return within && pieces.get(at) instanceof DateToken token ? token : DateToken.NONE;
  }

  /**
   * Returns the date at a place.
   *
   * @param at any number
   * @return the date found there, or empty
   */
  Optional<FoundDate> found(int at) {
    boolean within = at >= 0 && at < pieces.size();
    return within && pieces.get(at) instanceof FoundDate found
        ? Optional.of(found)
        : Optional.empty();
  }

  /**
   * Puts dates in the place of the pieces that they cover.
   *
   * @param dates dates in order, none of which overlaps another
   * @return the new line
   */
  DateLine with(List<FoundDate> dates) {
    List<DatePiece> line = new ArrayList<>(pieces.size());
    int next = 0;
    for (DatePiece piece : pieces) {
      while (next < dates.size() && dates.get(next).span().start() < piece.span().end()) {
        line.add(dates.get(next++));
      }
      if (next == 0 || !dates.get(next - 1).span().overlaps(piece.span())) {
        line.add(piece);
      }
    }
    return new DateLine(utterance, today, said, line);
  }
}
