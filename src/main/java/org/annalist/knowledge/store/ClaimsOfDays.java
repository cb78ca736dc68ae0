package org.annalist.knowledge.store;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.date.DayRange;
import org.annalist.date.DaysOfYear;
import org.annalist.knowledge.Claim;

/**
 * Finds the claims of some days, and those of a day of every year. Where there are so many claims
 * that nobody could read all of a long time, those count that most is known of. Safe for several
 * threads.
 */
final class ClaimsOfDays {
  /**
   * Of very many claims, so many of some days are found; and so many are looked at for entities.
   */
  private static final int MOST = 200;

  private static final int MOST_FOR_ENTITIES = 4096;

  /** By how much more is looked at where too little was found. */
  private static final int GROWTH = 8;

  private static final String ORDER = " ORDER BY claim.first_day, claim.last_day, claim.no LIMIT ?";

  private static final String OVERLAPPING =
      """
      SELECT claim.no FROM claim_days JOIN claim ON claim.no = claim_days.claim_no
      WHERE claim_days.first_day <= ? AND claim_days.last_day >= ?
      """;

  private static final String ABOUT =
      """
      AND claim.no IN (SELECT claim_no FROM claim_entity
        WHERE entity IN (SELECT value FROM json_each(?)))
      """;

  private static final String OF_FIRST_PLACES =
      """
      SELECT claim_no, place FROM claim_days
      WHERE first_day <= ? AND last_day >= ? AND place < ?
      """;

  private static final String NUMBERED =
      "SELECT no FROM claim WHERE no IN (SELECT value FROM json_each(?))";

  private static final String NUMBERED_ABOUT =
      """
      SELECT DISTINCT claim.no FROM json_each(?1) AS wanted
      CROSS JOIN claim_entity ON claim_entity.entity = wanted.value AND claim_entity.role IN (0, 1, 2)
        AND claim_entity.claim_no IN (SELECT value FROM json_each(?2))
      CROSS JOIN claim ON claim.no = claim_entity.claim_no
      """;

  private static final String ABOUT_FEW =
      """
      SELECT DISTINCT claim.no FROM json_each(?) AS wanted
      CROSS JOIN claim_entity ON claim_entity.entity = wanted.value
      CROSS JOIN claim ON claim.no = claim_entity.claim_no
      WHERE claim.date IS NOT NULL AND claim.first_day <= ? AND claim.last_day >= ?
      """;

  private static final String OF_DAY = "SELECT no FROM claim WHERE month_day = ?";

  private static final String OF_MONTH =
      "SELECT no FROM claim WHERE month_day IS NOT NULL AND month_day / 100 = ?";

  private static final String OF_STRETCH = "SELECT no FROM claim WHERE month_day BETWEEN ? AND ?";

  private static final String PAST_NEW_YEAR =
      "SELECT no FROM claim WHERE month_day >= ? OR month_day <= ?";

  private static final String BY_DAY = " ORDER BY first_day, last_day, no LIMIT ?";

  private final Database database;
  private final ClaimRows rows;
  private final Lookup lookup;
  private final int size;
  private final Scale scale;

  ClaimsOfDays(Database database, ClaimRows rows, Lookup lookup, int size) {
    this.database = database;
    this.rows = rows;
    this.lookup = lookup;
    this.size = size;
    this.scale = new Scale(size);
  }

  /** The claims that overlap some days, about any of some entities, or of none, in time order. */
  List<Claim> during(DayRange days, List<String> entities, int limit) {
    if (!scale.isLarge()) {
      return entities.isEmpty()
          ? rows.claims(OVERLAPPING + ORDER, Days.last(days), Days.first(days), limit)
          : rows.claims(
              OVERLAPPING + ABOUT + ORDER,
              Days.last(days),
              Days.first(days),
              JsonArray.of(entities),
              limit);
    }
    return ofMany(days, entities, Math.min(limit, MOST));
  }

  private List<Claim> ofMany(DayRange days, List<String> entities, int limit) {
    if (entities.isEmpty()) {
      return rows.claims(NUMBERED + ORDER, best(days, limit).toString(), limit);
    }
    String ids = JsonArray.of(entities);
    boolean areFew = entities.stream().mapToInt(lookup::claimsAbout).sum() <= MOST_FOR_ENTITIES;
    return areFew
        ? rows.claims(ABOUT_FEW + ORDER, ids, Days.last(days), Days.first(days), limit)
        : rows.claims(
            NUMBERED_ABOUT + ORDER.replace("?", "?3"),
            ids,
            best(days, MOST_FOR_ENTITIES).toString(),
            limit);
  }

  private record Placed(int claim, int place) {}

  /** The claims of some days that most is known of. */
  private List<Integer> best(DayRange days, int most) {
    List<Placed> found = List.of();
    for (long places = most; found.size() < most && places / GROWTH < size; places *= GROWTH) {
      found =
          database.query(
              row -> new Placed(row.getInt(1), row.getInt(2)),
              OF_FIRST_PLACES,
              Days.last(days),
              Days.first(days),
              (int) Math.min(places, Integer.MAX_VALUE));
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Placed::place))
        .limit(most)
        .map(Placed::claim)
        .toList();
  }

  /** The claims of some days of any year, in time order. */
  List<Claim> everyYear(DaysOfYear days, int limit) {
    return days.wholeMonth()
        .map(month -> rows.claims(OF_MONTH + BY_DAY, month.getValue(), limit))
        .orElseGet(() -> fromTo(days, limit));
  }

  private List<Claim> fromTo(DaysOfYear days, int limit) {
    int first = Days.monthAndDay(days.first());
    int last = Days.monthAndDay(days.last());
    if (first == last) {
      return rows.claims(OF_DAY + BY_DAY, first, limit);
    }
    String sql = days.passesNewYear() ? PAST_NEW_YEAR : OF_STRETCH;
    return rows.claims(sql + BY_DAY, first, last, limit);
  }

  /** The numbers of the claims of some days, and of those without a date, in the files' order. */
  int[] orUndated(DayRange days, int limit) {
    Set<Integer> numbers =
        best(days, scale.isLarge() ? limit : size).stream().collect(Collectors.toSet());
    numbers.addAll(
        database.query(
            row -> row.getInt(1),
            "SELECT no FROM claim WHERE date IS NULL ORDER BY no LIMIT ?",
            limit));
    return numbers.stream().mapToInt(Integer::intValue).sorted().limit(limit).toArray();
  }
}
