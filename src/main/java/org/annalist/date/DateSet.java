package org.annalist.date;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Several dates, of which one is meant, <code>[1667,1668,1670..1672]</code>, or all are, <code>
 * {1960,1961-12}</code>. Immutable. Its days run from the earliest to the latest of any of them.
 *
 * @param choice whether one or all are meant
 * @param members the dates in the order given, at least one
 */
public record DateSet(Choice choice, List<SetMember> members) implements HistoricalDate {
  /** Which of the dates in a set are meant. */
  public enum Choice {
    /** One of them, but it is not known which: {@code [ ]}. */
    ONE('[', ']'),
    /** All of them: <code>{ }</code>. */
    ALL('{', '}');

    private final char opening;
    private final char closing;

    Choice(char opening, char closing) {
      this.opening = opening;
      this.closing = closing;
    }

    /**
     * Returns the bracket before the first date.
     *
     * @return one character
     */
    char opening() {
      return opening;
    }

    /**
     * Returns the bracket after the last date.
     *
     * @return one character
     */
    char closing() {
      return closing;
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when there is no date, or one in the middle has an open end
   */
  public DateSet {
    Objects.requireNonNull(choice);
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a set has one date at least");
    }
    boolean opensAtStart = members.stream().skip(1).allMatch(member -> member.from() != null);
    boolean opensAtEnd =
        members.stream().limit(members.size() - 1L).allMatch(member -> member.to() != null);
    if (!opensAtStart || !opensAtEnd) {
      throw new IllegalArgumentException("a set is open before its first or after its last date");
    }
  }

  @Override
  public String edtf() {
    return members.stream()
        .map(SetMember::edtf)
        .collect(
            Collectors.joining(
                ",", Character.toString(choice.opening), Character.toString(choice.closing)));
  }

  @Override
  public DayRange days() {
    return members.stream().map(SetMember::days).reduce(DayRange::span).orElseThrow();
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public Precision precision() {
    return members.stream().map(SetMember::precision).reduce(Precision.DAY, Precision::coarser);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.set(this);
  }

  @Override
  public String toString() {
    return edtf();
  }
}
