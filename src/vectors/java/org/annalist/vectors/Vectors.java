package org.annalist.vectors;

/** Sums and products of vectors, and of lists of them. */
final class Vectors {
  private Vectors() {}

  static float[] scaled(float[] vector, double factor) {
    float[] scaled = new float[vector.length];
    add(vector, factor, scaled);
    return scaled;
  }

  /** Adds a vector, times a factor, to a sum. */
  static void add(float[] vector, double factor, float[] sum) {
    float by = (float) factor;
    for (int i = 0; i < vector.length; i++) {
      sum[i] += by * vector[i];
    }
  }

  /** Adds vectors, times a factor, to sums. */
  static void add(float[][] vectors, double factor, float[][] sums) {
    for (int i = 0; i < vectors.length; i++) {
      add(vectors[i], factor, sums[i]);
    }
  }

  static float[] ofLengthOne(float[] vector) {
    return scaled(vector, 1 / Math.sqrt(product(vector, vector)));
  }

  static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** The sum of the products of vectors, pair by pair. */
  static double product(float[][] ones, float[][] others) {
    double sum = 0;
    for (int i = 0; i < ones.length; i++) {
      sum += product(ones[i], others[i]);
    }
    return sum;
  }

  static float[][] copy(float[][] vectors, double factor) {
    float[][] copy = new float[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      copy[i] = scaled(vectors[i], factor);
    }
    return copy;
  }
}
