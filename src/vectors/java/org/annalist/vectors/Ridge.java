package org.annalist.vectors;

/**
 * Moves the vectors of words so that the mean of a text's words comes near to what is wanted of the
 * text: the least squares, with a penalty on how far a vector moves (ridge regression). A word that
 * stands in no text stays where it is.
 */
final class Ridge {
  private static final double PENALTY = 0.3;

  /** What may be left of the residual, by its length. */
  private static final double PRECISION = 1e-4;

  private static final int MOST_STEPS = 300;

  private final Bags bags;

  Ridge(Bags bags) {
    this.bags = bags;
  }

  /**
   * Fits the vectors, by conjugate gradients (Hestenes and Stiefel, 1952).
   *
   * @param initial for each word a vector, of any length in common
   * @param wanted for each text a vector
   */
  float[][] fit(float[][] initial, float[][] wanted) {
    float[][] means = bags.means(initial);
    double length = Vectors.product(means, wanted) / Vectors.product(means, means);
    float[][] fitted = Vectors.copy(initial, length);
    float[][] missing = Vectors.copy(means, -length);
    Vectors.add(wanted, 1, missing);
    float[][] residual = bags.shares(missing);
    float[][] direction = Vectors.copy(residual, 1);
    double left = Vectors.product(residual, residual);
    double enough = left * PRECISION * PRECISION;
    for (int step = 0; step < MOST_STEPS && left > enough; step++) {
      float[][] product = product(direction);
      double size = left / Vectors.product(direction, product);
      Vectors.add(direction, size, fitted);
      Vectors.add(product, -size, residual);
      double now = Vectors.product(residual, residual);
      float[][] next = Vectors.copy(residual, 1);
      Vectors.add(direction, now / left, next);
      direction = next;
      left = now;
    }
    return fitted;
  }

  private float[][] product(float[][] vectors) {
    float[][] product = bags.shares(bags.means(vectors));
    Vectors.add(vectors, PENALTY, product);
    return product;
  }
}
