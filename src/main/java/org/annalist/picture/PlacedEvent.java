package org.annalist.picture;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place in the picture, all in pixels.
 *
 * @param event what it is about
 * @param date its date in words
 * @param text what is said of it, below the date
 * @param label where both stand
 * @param pointY where on the axis it is, or begins
 * @param bar the days that it lasted, or in which it was; null where these are but a point
 */
record PlacedEvent(
    Event event,
    TextBlock date,
    TextBlock text,
    Rectangle2D label,
    double pointY,
    @Nullable Rectangle2D bar) {
  /** Where the line to the label ends. */
  double labelMiddle() {
    return label.getY() + Chart.FIRST_LINE;
  }
}
