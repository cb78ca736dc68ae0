package org.annalist.growth;

import java.util.List;
import java.util.Locale;

/** Writes entities and the claims about them as a historian's file has them. */
final class Telling {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final World world;
  private final int sources;

  Telling(World world, int sources) {
    this.world = world;
    this.sources = sources;
  }

  /** An entity with so many claims; the numbers of the claims begin at one. */
  void write(StringBuilder file, Being being, int claims, int firstClaim, Chance chance) {
    file.append("  - id: ").append(being.id());
    file.append("\n    type: ").append(being.type());
    file.append("\n    name: ").append(being.name());
    if (!being.aliases().isEmpty()) {
      file.append("\n    aliases: [").append(String.join(", ", being.aliases())).append(']');
    }
    if (being.type().equals("event")) {
      file.append("\n    date: ").append(being.year());
      file.append("\n    places: [").append(world.place(chance).id()).append(']');
    }
    file.append(claims == 0 ? "\n" : "\n    claims:\n");
    for (int i = 0; i < claims; i++) {
      writeClaim(file, being, firstClaim + i, chance);
    }
  }

  private void writeClaim(StringBuilder file, Being being, int number, Chance chance) {
    Being place = world.place(chance);
    Being other = world.other(chance);
    boolean isCount = chance.percent(20);
    String act = world.words.word(chance) + " " + world.words.word(chance);
    int count = 1 + chance.zipf(100_000);
    int year = being.year() + chance.below(20);
    int month = 1 + chance.below(12);
    int day = 1 + chance.below(28);
    boolean isToTheDay = chance.percent(70);
    file.append("      - id: claim-").append(number);
    file.append("\n        about: [").append(place.id());
    file.append(other.id().equals(being.id()) ? "]" : ", " + other.id() + "]");
    file.append("\n        property: ").append(isCount ? "killed" : "deed");
    if (isCount) {
      file.append("\n        value: ").append(count).append("\n        counts: ").append(act);
    }
    file.append("\n        date: ");
    file.append(
        isToTheDay ? String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day) : "" + year);
    file.append("\n        text: ").append(being.name()).append(" brought ").append(act);
    file.append(isCount ? " to " + count + " people" : " to " + other.name());
    file.append(" at ").append(place.name()).append(", ").append(world.words.word(chance));
    file.append(isToTheDay ? " on " + day + " " + MONTHS.get(month - 1) + " " : " in ");
    file.append(year)
        .append(".\n        citations: [{source: source-")
        .append(chance.below(sources));
    file.append(", locator: page ").append(1 + chance.below(400)).append("}]\n        asks: [");
    file.append(isCount ? "How many " + act + " did " : "When did ").append(being.name());
    file.append(isCount ? " bring to " : " bring " + act + " to ").append(place.name());
    file.append("?]\n");
  }
}
