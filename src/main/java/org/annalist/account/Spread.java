package org.annalist.account;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.annalist.knowledge.Value;
import org.annalist.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * How far the values of some accounts lie from each other, from 0 to 1: figures by what share of
 * the greater the smaller is, words that give no figure as far from all else as can be. Belongs to
 * one thread.
 */
final class Spread {
  /** Values that are no further from each other than this say nearly the same. */
  static final double NEAR = 0.03;

  /** "At least a hundred" is not quite what "a hundred" is. */
  private static final double OTHER_BOUND = 0.04;

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*");

  private final boolean areFigures;

  /** What is compared of each account, worked out once. */
  private final IdentityHashMap<Account, Measure> measures = new IdentityHashMap<>();

  /**
   * What is compared of an account.
   *
   * @param text what it gives, without the day of a figure
   * @param size the figure; of words, the greatest number in them
   */
  private record Measure(String text, OptionalDouble size) {}

  Spread(List<Account> accounts) {
    this.areFigures = accounts.stream().anyMatch(account -> value(account) instanceof Value.Figure);
  }

  /** How far an account is from the nearest of some others; 1 where there are none. */
  double fromNearest(Account account, Iterable<Account> others) {
    double nearest = 1;
    for (Account other : others) {
      nearest = Math.min(nearest, between(account, other));
    }
    return nearest;
  }

  /** How far two accounts are from each other. */
  double between(Account one, Account other) {
    Measure measure = measure(one);
    Measure others = measure(other);
    if (measure.text().equals(others.text())) {
      return 0;
    }
    OptionalDouble size = measure.size();
    OptionalDouble otherSize = others.size();
    if (!areFigures || size.isEmpty() || otherSize.isEmpty()) {
      return 1;
    }
    double greater = Math.max(size.getAsDouble(), otherSize.getAsDouble());
    double smaller = Math.min(size.getAsDouble(), otherSize.getAsDouble());
    double apart = greater == 0 ? 0 : 1 - smaller / greater;
    return Math.min(1, apart + (haveOneBound(one, other) ? 0 : OTHER_BOUND));
  }

  private Measure measure(Account account) {
    return measures.computeIfAbsent(account, a -> new Measure(distinct(a), size(a)));
  }

  /** The same for accounts that differ in no more than the day that a figure is of. */
  static String distinct(Account account) {
    return value(account) instanceof Value.Figure figure
        ? figure.wording()
        : Folding.fold(account.value());
  }

  private static OptionalDouble size(Account account) {
    return value(account) instanceof Value.Figure figure
        ? OptionalDouble.of((double) figure.number())
        : NUMBER
            .matcher(account.value())
            .results()
            .mapToDouble(number -> Double.parseDouble(number.group().replace(",", "")))
            .max();
  }

  private static boolean haveOneBound(Account one, Account other) {
    return value(one) instanceof Value.Figure a
        && value(other) instanceof Value.Figure b
        && a.bound() == b.bound();
  }

  private static @Nullable Value value(Account account) {
    return account.claims().get(0).statement().value();
  }
}
