package org.annalist.temporal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.temporal.DateSlot.Hit;
import org.annalist.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row of words and slots, such as {@code the? {DAY} of? {MONTH} ,? {YEAR}}. Parts stand between
 * blanks:
 *
 * <ul>
 *   <li>{@code to|until} is one of these words or signs, labelled as it is written;
 *   <li><code>{DAY}</code> is a {@link DateSlot}, <code>{from:DAY}</code> one with a label;
 *   <li><code>{part=early|late}</code> is one of these words, to be asked for by its label;
 *   <li>{@code ?} behind a part: it may be missing; {@code +} before: nothing stands between it and
 *       the piece before; {@code <} before the first part: it is no part of the date.
 * </ul>
 *
 * <p>Every slot reads at most a dozen tokens in one way only, so a pattern looks at a bounded
 * number of them.
 */
final class DatePattern {
  private static final int NO_MATCH = -1;

  private final List<Part> parts;

  private DatePattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads a pattern.
   *
   * @param text parts with blanks between them
   * @return the pattern
   * @throws IllegalArgumentException when it names a slot that does not exist
   */
  static DatePattern of(String text) {
    List<Part> parts = new ArrayList<>();
    for (String part : text.split(" ", -1)) {
      parts.add(Part.of(part));
    }
    return new DatePattern(parts);
  }

  /**
   * Matches the pattern.
   *
   * @param line the line
   * @param start the place of the first piece
   * @return the match, or empty
   */
  Optional<DateMatch> match(DateLine line, int start) {
    Hit[] hits = new Hit[parts.size()];
    int end = match(line, 0, start, hits);
    return end > start ? Optional.of(matched(line, start, end, hits)) : Optional.empty();
  }

  /**
   * Returns the words that a match may start with.
   *
   * @return folded words and signs
   */
  Set<String> firstWords() {
    return firstParts().flatMap(part -> part.words().stream()).collect(Collectors.toSet());
  }

  /**
   * Returns the slots that a match may start with.
   *
   * @return slots
   */
  Set<DateSlot> firstSlots() {
    return firstParts().flatMap(part -> Stream.ofNullable(part.slot())).collect(Collectors.toSet());
  }

  /** The parts up to the first that may not be missing. */
  private Stream<Part> firstParts() {
    int first = 0;
    while (first < parts.size() && parts.get(first).optional()) {
      first++;
    }
    return parts.stream().limit(first + 1L);
  }

  private int match(DateLine line, int index, int at, @Nullable Hit[] hits) {
    if (index == parts.size()) {
      return at;
    }
    Part part = parts.get(index);
    Hit hit = part.read(line, at);
    if (hit != null) {
      hits[index] = hit;
      int end = match(line, index + 1, hit.next(), hits);
      if (end != NO_MATCH) {
        return end;
      }
      hits[index] = null;
    }
    return part.optional() ? match(line, index + 1, at, hits) : NO_MATCH;
  }

  private DateMatch matched(DateLine line, int start, int end, @Nullable Hit[] hits) {
    Map<String, Integer> values = new HashMap<>();
    int from = start;
    for (int i = 0; i < hits.length; i++) {
      Hit hit = hits[i];
      if (hit != null) {
        values.put(parts.get(i).label(), hit.value());
        from = parts.get(i).before() ? hit.next() : from;
      }
    }
    Span first = line.pieces().get(from).span();
    Span last = line.pieces().get(end - 1).span();
    return new DateMatch(line, from, end, new Span(first.start(), last.end()), values);
  }

  /**
   * One part.
   *
   * @param label what it is asked for by; for a word without one, the text of the part
   * @param words the words that fit, where there is no slot
   * @param slot the slot, or null
   * @param optional whether it may be missing
   * @param glued whether nothing may stand before it
   * @param before whether it stands before the date
   */
  private record Part(
      String label,
      Set<String> words,
      @Nullable DateSlot slot,
      boolean optional,
      boolean glued,
      boolean before) {

    static Part of(String text) {
      boolean before = text.startsWith("<");
      boolean glued = text.startsWith("+");
      boolean optional = text.endsWith("?");
      String inner = text.substring(before || glued ? 1 : 0, text.length() - (optional ? 1 : 0));
      if (!inner.startsWith("{")) {
        return new Part(inner, words(inner), null, optional, glued, before);
      }
      String braced = inner.substring(1, inner.length() - 1);
      int equals = braced.indexOf('=');
      if (equals > 0) {
        String label = braced.substring(0, equals);
        return new Part(label, words(braced.substring(equals + 1)), null, optional, glued, before);
      }
      int colon = braced.indexOf(':');
      DateSlot slot = DateSlot.valueOf(braced.substring(colon + 1));
      String label = colon < 0 ? braced : braced.substring(0, colon);
      return new Part(label, Set.of(), slot, optional, glued, before);
    }

    private static Set<String> words(String alternatives) {
      return Set.of(alternatives.split("\\|", -1));
    }

    @Nullable Hit read(DateLine line, int at) {
      DateToken token = line.token(at);
      if (glued && !token.glued()) {
        return null;
      }
      if (slot != null) {
        return slot.read(line, at);
      }
      return words.contains(token.text()) ? new Hit(at + 1, at) : null;
    }
  }
}
