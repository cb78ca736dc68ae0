package org.annalist.vectors;

/**
 * A symmetric matrix, which becomes diagonal by Jacobi's rotations: its eigenvalues are left, and
 * the rotations together are its eigenvectors.
 */
final class SymmetricMatrix {
  private static final int SWEEPS = 12;

  /** Less than this beside the diagonal is nothing. */
  private static final double TINY = 1e-14;

  private final double[][] cells;
  private final double[][] rotations;

  /** Makes a matrix of cells, which it changes. */
  SymmetricMatrix(double[][] cells) {
    this.cells = cells;
    this.rotations = new double[cells.length][cells.length];
    for (int i = 0; i < cells.length; i++) {
      rotations[i][i] = 1;
    }
  }

  /** The eigenvectors, each a column; thereafter the eigenvalues stand on the diagonal. */
  double[][] eigenvectors() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < cells.length - 1; i++) {
        for (int j = i + 1; j < cells.length; j++) {
          if (Math.abs(cells[i][j]) > TINY) {
            annihilate(i, j);
          }
        }
      }
    }
    return rotations;
  }

  double[] diagonal() {
    double[] diagonal = new double[cells.length];
    for (int i = 0; i < diagonal.length; i++) {
      diagonal[i] = cells[i][i];
    }
    return diagonal;
  }

  /** Rotates two axes so that nothing is left of what they have in common. */
  private void annihilate(int i, int j) {
    double ratio = (cells[j][j] - cells[i][i]) / (2 * cells[i][j]);
    double tangent = Math.copySign(1, ratio) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    rotateRows(i, j, cosine, sine);
    rotateColumns(cells, i, j, cosine, sine);
    rotateColumns(rotations, i, j, cosine, sine);
  }

  private void rotateRows(int i, int j, double cosine, double sine) {
    for (int k = 0; k < cells.length; k++) {
      double atI = cells[i][k];
      double atJ = cells[j][k];
      cells[i][k] = cosine * atI - sine * atJ;
      cells[j][k] = sine * atI + cosine * atJ;
    }
  }

  private static void rotateColumns(double[][] matrix, int i, int j, double cosine, double sine) {
    for (double[] row : matrix) {
      double atI = row[i];
      double atJ = row[j];
      row[i] = cosine * atI - sine * atJ;
      row[j] = sine * atI + cosine * atJ;
    }
  }
}
