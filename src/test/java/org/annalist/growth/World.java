package org.annalist.growth;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented world from a seed: its words, and who and what is in it. Few places are in very many
 * claims and most are in few; many people share a name. Immutable.
 */
final class World {
  /** So many claims an entity has in the mean. */
  private static final int CLAIMS_OF_ONE = 5;

  private static final int FIRST_YEAR = 1500;
  private static final int YEARS = 500;
  private static final List<String> HAPPENINGS =
      List.of("Siege", "Battle", "Treaty", "Fire", "Congress", "Uprising", "Council", "Flood");

  private static final List<String> BODIES = List.of("Guild", "League", "Assembly", "Order");

  final Lexicon words;
  final List<Being> beings;
  private final Lexicon names;
  private final int places;

  World(int claims, long seed) {
    // Words grow as the root of a text does (Heaps' law).
    this.words = new Lexicon(60 * (int) Math.sqrt(claims), seed);
    this.names = new Lexicon(40 * (int) Math.sqrt(claims), seed + 1);
    int size = Math.max(10, claims / CLAIMS_OF_ONE);
    this.places = size / 5;
    Chance chance = new Chance(seed + 2);
    List<Being> made = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      made.add(being(number, size, made, chance));
    }
    this.beings = List.copyOf(made);
  }

  private Being being(int number, int size, List<Being> made, Chance chance) {
    int year = FIRST_YEAR + chance.below(YEARS);
    if (number < places) {
      String name = names.name(chance) + (chance.percent(70) ? "" : " " + names.name(chance));
      return new Being(number, "place", name, aliases(name, chance), year);
    }
    int share = 100 * (number - places) / (size - places);
    if (share < 45) {
      String name = names.name(chance) + " " + names.name(chance);
      return new Being(number, "person", name, aliases(name, chance), year);
    }
    String at = made.get(chance.zipf(places)).name();
    return share < 90
        ? new Being(
            number,
            "event",
            chance.of(HAPPENINGS) + " of " + at + " of " + year,
            List.of(chance.of(HAPPENINGS) + " at " + at),
            year)
        : new Being(
            number, "organisation", names.name(chance) + " " + chance.of(BODIES), List.of(), year);
  }

  /** One more spelling, and now and then a name of another kind. */
  private List<String> aliases(String name, Chance chance) {
    List<String> aliases =
        new ArrayList<>(List.of(name.replace('k', 'q').replace("ou", "u") + "e"));
    if (chance.percent(30)) {
      aliases.add(names.name(chance) + " " + names.name(chance));
    }
    return aliases;
  }

  /** A place, the first ones most often. */
  Being place(Chance chance) {
    return beings.get(chance.zipf(places));
  }

  /** Anything but a place, each as likely. */
  Being other(Chance chance) {
    return beings.get(places + chance.below(beings.size() - places));
  }
}
