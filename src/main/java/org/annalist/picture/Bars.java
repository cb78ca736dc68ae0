package org.annalist.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.date.DayRange;

/** The bars of what lasted, side by side where they share days, and one for the same days. */
final class Bars {
  /** What is shorter looks like a point. */
  private static final double SHORTEST = 16;

  static final double WIDTH = 16;
  private static final double PITCH = 26;
  private static final double ALL_LANES = 156;
  private static final double GAP = 4;

  private final double x;
  private final Map<Event, Integer> lanes = new HashMap<>();
  private final TimeScale scale;
  private final int count;

  Bars(List<Event> events, TimeScale scale, double x) {
    this.x = x;
    this.scale = scale;
    List<Double> ends = new ArrayList<>();
    Map<DayRange, Integer> taken = new HashMap<>();
    for (Event event : events) {
      if (isLong(event)) {
        lanes.put(event, taken.computeIfAbsent(event.days(), days -> lane(days, ends)));
      }
    }
    this.count = ends.size();
  }

  /** The first lane that is free again. */
  private int lane(DayRange days, List<Double> ends) {
    int lane = 0;
    while (lane < ends.size() && ends.get(lane) + GAP > scale.start(days)) {
      lane++;
    }
    if (lane == ends.size()) {
      ends.add(0.0);
    }
    ends.set(lane, scale.end(days));
    return lane;
  }

  private boolean isLong(Event event) {
    return scale.end(event.days()) - scale.start(event.days()) >= SHORTEST;
  }

  boolean has(Event event) {
    return lanes.containsKey(event);
  }

  Rectangle2D of(Event event) {
    double top = scale.start(event.days());
    return new Rectangle2D.Double(
        x + lanes.getOrDefault(event, 0) * pitch(), top, WIDTH, scale.end(event.days()) - top);
  }

  /** How much room all lanes take. */
  double width() {
    return count * pitch();
  }

  private double pitch() {
    return Math.min(PITCH, ALL_LANES / Math.max(1, count));
  }
}
