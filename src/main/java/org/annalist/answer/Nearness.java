package org.annalist.answer;

import org.annalist.knowledge.Claim;
import org.annalist.search.Stretch;

/** How near claims are to what was spoken of. Safe for several threads. */
final class Nearness {
  /** A claim that only mentions what was spoken of is less near than one about it. */
  private static final double MENTIONED = 0.75;

  /** What was asked for a time is less near at any other. */
  private static final double OTHER_TIME = 0.7;

  /** How near a claim of the time spoken of is where no name was spoken of. */
  private static final double OF_THE_TIME = 0.5;

  private final Spoken spoken;

  Nearness(Spoken spoken) {
    this.spoken = spoken;
  }

  /** From 0, for a claim on anything else, to 1. */
  double of(Claim claim) {
    double near = byNames(claim);
    if (spoken.days() == null) {
      return near;
    }
    boolean inTime =
        claim.date() != null
            && claim.date().days().overlaps(spoken.days())
            && Stretch.isOf(claim, spoken.days());
    return near == 0 ? (inTime ? OF_THE_TIME : 0) : near * (inTime ? 1 : OTHER_TIME);
  }

  private double byNames(Claim claim) {
    String matter = claim.statement().matter();
    if (matter != null && spoken.matters().contains(matter)) {
      return 1;
    }
    double mentioned =
        claim.topic().others().stream().mapToDouble(this::of).max().orElse(0) * MENTIONED;
    return Math.max(of(claim.topic().subject()), mentioned);
  }

  private double of(String entity) {
    return spoken.entities().getOrDefault(entity, 0.0);
  }
}
