package org.annalist.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.annalist.answer.Answer;
import org.annalist.answer.Chronicle;
import org.annalist.answer.Digest;
import org.annalist.answer.Speaker;

/**
 * A timeline as a picture, with what it shows, so that a caption can say the same. Immutable but
 * for the bytes, which nobody changes.
 *
 * @param png the picture
 * @param width in pixels
 * @param height in pixels, at most two times the width
 * @param title what it is a timeline of
 * @param shown what is in the picture, in time order
 */
public record TimelinePicture(
    @SuppressWarnings("ArrayRecordComponent") byte[] png,
    int width,
    int height,
    String title,
    Answer.Answered shown) {
  /** More than this is too small to read on a phone. */
  private static final int MOST_ENTRIES = 14;

  /** A list of what is all of one day has nothing to see beside what it says. */
  private static final int MOST_LISTED = 8;

  /** Telegram makes a higher picture smaller, and a phone shows it narrower than its screen. */
  private static final double HIGHEST = 2 * TimelineLayout.WIDTH;

  /**
   * Draws the main events of a chronicle, as many as there is room for. The same input gives the
   * same picture. Takes some tenths of a second and 15 megabytes; safe for several threads.
   *
   * @param chronicle what happened
   * @param words the words that are not facts
   * @return the picture
   */
  public static TimelinePicture of(Chronicle chronicle, PictureWords words) {
    int most = MOST_ENTRIES;
    Answer.Answered shown = chronicle.main(most);
    TimelineLayout layout = layout(chronicle, shown, words);
    while (isTooMuch(layout) && shown.items() > 1) {
      most = shown.items() - 1;
      shown = chronicle.main(most);
      layout = layout(chronicle, shown, words);
    }
    BufferedImage image = TimelinePainter.paint(layout, words);
    return new TimelinePicture(
        png(image), image.getWidth(), image.getHeight(), chronicle.title(), shown);
  }

  private static boolean isTooMuch(TimelineLayout layout) {
    return layout.height() > HIGHEST
        || (!layout.isToScale() && layout.events().size() > MOST_LISTED);
  }

  private static TimelineLayout layout(
      Chronicle chronicle, Answer.Answered shown, PictureWords words) {
    return TimelineLayout.of(chronicle.title(), chronicle.days(), shown, words);
  }

  /**
   * Returns what is in the picture, a line each, for a caption.
   *
   * @return in time order, with marks such as {@code [1]} for {@link #sources}
   */
  public List<Digest.Line> entries() {
    return Digest.of(shown).lines();
  }

  /**
   * Returns who speaks in the picture.
   *
   * @return the first being number 1
   */
  public List<Speaker> sources() {
    return Digest.of(shown).speakers();
  }

  /** In memory: by itself, the JDK writes a file meanwhile. */
  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IllegalStateException("this Java cannot write PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
