package org.annalist.vectors;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions in which vectors differ most (principal component analysis).
 *
 * @param axes those directions, each of length 1, the one of most difference first
 */
@SuppressWarnings("ArrayRecordComponent")
record PrincipalComponents(float[][] axes) {
  /** The first so many components of vectors. */
  static PrincipalComponents of(float[][] vectors, int dimensions) {
    SymmetricMatrix covariance = new SymmetricMatrix(covariance(centred(vectors)));
    double[][] axes = covariance.eigenvectors();
    double[] sizes = covariance.diagonal();
    return new PrincipalComponents(
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -sizes[i]))
            .limit(dimensions)
            .map(i -> axis(axes, i))
            .toArray(float[][]::new));
  }

  private static float[] axis(double[][] axes, int column) {
    float[] axis = new float[axes.length];
    for (int i = 0; i < axis.length; i++) {
      axis[i] = (float) axes[i][column];
    }
    return axis;
  }

  /** Vectors, less their mean, along the components. */
  float[][] of(float[][] vectors) {
    float[][] centred = centred(vectors);
    float[][] along = new float[vectors.length][axes.length];
    for (int i = 0; i < along.length; i++) {
      for (int axis = 0; axis < axes.length; axis++) {
        along[i][axis] = (float) Vectors.product(centred[i], axes[axis]);
      }
    }
    return along;
  }

  private static float[][] centred(float[][] vectors) {
    float[] mean = new float[vectors[0].length];
    for (float[] vector : vectors) {
      Vectors.add(vector, 1.0 / vectors.length, mean);
    }
    float[][] centred = Vectors.copy(vectors, 1);
    for (float[] vector : centred) {
      Vectors.add(mean, -1, vector);
    }
    return centred;
  }

  private static double[][] covariance(float[][] centred) {
    int width = centred[0].length;
    double[][] covariance = new double[width][width];
    for (float[] vector : centred) {
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < width; j++) {
          covariance[i][j] += (double) vector[i] * vector[j] / centred.length;
        }
      }
    }
    return covariance;
  }
}
