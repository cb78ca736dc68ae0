package org.annalist.channel.telegram.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.annalist.channel.telegram.compose.ClaimCodes;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.ClaimStore;

/**
 * The questions that claims answer, by their codes. Each is kept as one number, of its code and the
 * place of its claim, and read there when it is needed: with their texts they would take twenty
 * times as much memory. Where two share a code, it stands for the first. Immutable.
 */
final class AskCodes {
  /** So many bits tell the place of a claim; the others tell the code. */
  private static final int PLACE = Long.SIZE - 6 * ClaimCodes.LENGTH;

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** So many claims are read at a time. */
  private static final int AT_ONCE = 500;

  private final ClaimStore store;
  private final List<String> ids;

  /** In their order. */
  private final long[] asks;

  /**
   * Reads all questions.
   *
   * @param store the claims
   * @param ids the ids of all of them
   */
  AskCodes(ClaimStore store, List<String> ids) {
    this.store = store;
    this.ids = ids;
    LongStream.Builder all = LongStream.builder();
    for (int start = 0; start < ids.size(); start += AT_ONCE) {
      int place = start;
      for (Claim claim : store.claims(ids.subList(start, Math.min(ids.size(), start + AT_ONCE)))) {
        int at = place++;
        claim.asks().forEach(ask -> all.add(number(ClaimCodes.of(ask)) << PLACE | at));
      }
    }
    this.asks = all.build().sorted().toArray();
  }

  /** The question of a code; empty where it is that of none. */
  Optional<String> of(String code) {
    long first = number(code) << PLACE;
    int found = Arrays.binarySearch(asks, first);
    int at = found < 0 ? -found - 1 : found;
    if (at == asks.length || asks[at] >> PLACE != first >> PLACE) {
      return Optional.empty();
    }
    String id = ids.get((int) (asks[at] & ((1L << PLACE) - 1)));
    return store.claims(List.of(id)).stream()
        .flatMap(claim -> claim.asks().stream())
        .filter(ask -> ClaimCodes.of(ask).equals(code))
        .findFirst();
  }

  /** A code as a number; what is no code gives that of another, which then is not found. */
  private static long number(String code) {
    return code.chars()
        .mapToLong(DIGITS::indexOf)
        .reduce(0, (number, digit) -> number << 6 | digit);
  }
}
