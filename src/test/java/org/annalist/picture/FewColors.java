package org.annalist.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a picture small: of its colours the most frequent stay, the others become the nearest. */
public final class FewColors {
  private static final int MOST = 32;

  private FewColors() {}

  /** Copies a picture. */
  public static BufferedImage of(BufferedImage image) {
    Map<Integer, Integer> counts = new HashMap<>();
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int pixel : pixels) {
      counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
    }
    List<Integer> kept =
        counts.entrySet().stream()
            .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    Map<Integer, Integer> nearest = new HashMap<>();
    counts.keySet().forEach(color -> nearest.put(color, nearest(color, kept)));
    BufferedImage few =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(kept));
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.getOrDefault(pixels[i] & 0xFFFFFF, 0);
      few.getRaster().setSample(i % image.getWidth(), i / image.getWidth(), 0, index);
    }
    return few;
  }

  private static IndexColorModel model(List<Integer> colors) {
    int[] all = colors.stream().mapToInt(Integer::intValue).toArray();
    return new IndexColorModel(8, all.length, all, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int nearest(int color, List<Integer> kept) {
    int best = 0;
    for (int i = 1; i < kept.size(); i++) {
      if (distance(color, kept.get(i)) < distance(color, kept.get(best))) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      distance += apart * apart;
    }
    return distance;
  }
}
