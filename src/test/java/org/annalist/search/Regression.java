package org.annalist.search;

import java.util.List;

/** Fits weights by gradient descent (Adam), the same from run to run. */
final class Regression {
  private static final double DECAY_OF_MEAN = 0.9;
  private static final double DECAY_OF_SQUARE = 0.99;
  private static final double TINY = 1e-8;

  private Regression() {}

  /** What was seen, whether it was right, and how much it counts. */
  @SuppressWarnings("ArrayRecordComponent")
  record Sample(double[] evidence, boolean isRight, double weight) {}

  /** The traits of the claims that were found for a question. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Traits(double[][] rows, boolean[] isRight) {
    static Traits of(FitQuestion question) {
      List<Relevance> ranked = question.ranked();
      boolean[] isRight = new boolean[ranked.size()];
      for (int i = 0; i < isRight.length; i++) {
        isRight[i] = question.isRight(ranked.get(i));
      }
      return new Traits(ranked.stream().map(FitQuestion::traits).toArray(double[][]::new), isRight);
    }
  }

  /** Works out the gradient of a loss. */
  private interface Gradient {
    double[] at(double[] weights);
  }

  /**
   * Softmax regression: the weights that give the claims that are right, together, the greatest
   * share among all claims that were found.
   */
  static double[] ofRanking(List<FitQuestion> questions, int width) {
    double penalty = 1e-3;
    List<Traits> all = questions.stream().map(Traits::of).toList();
    return descend(
        width,
        250,
        0.1,
        weights -> {
          double[] gradient = scaled(weights, penalty);
          for (Traits question : all) {
            addRanking(question, weights, gradient, 1.0 / all.size());
          }
          return gradient;
        });
  }

  private static void addRanking(
      Traits question, double[] weights, double[] gradient, double share) {
    double[] exps = new double[question.rows().length];
    double all = 0;
    double right = 0;
    for (int i = 0; i < exps.length; i++) {
      exps[i] = Math.exp(product(question.rows()[i], weights));
      all += exps[i];
      right += question.isRight()[i] ? exps[i] : 0;
    }
    for (int i = 0; i < exps.length; i++) {
      double wanted = question.isRight()[i] ? exps[i] / right : 0;
      add(question.rows()[i], share * (exps[i] / all - wanted), gradient);
    }
  }

  /** Logistic regression: the weights that make what is right probable, and the rest not. */
  static double[] ofProbability(List<Sample> samples, int width) {
    double penalty = 1e-4;
    double total = samples.stream().mapToDouble(Sample::weight).sum();
    return descend(
        width,
        1500,
        0.05,
        weights -> {
          double[] gradient = scaled(weights, penalty);
          for (Sample sample : samples) {
            double error = probability(sample.evidence(), weights) - (sample.isRight() ? 1 : 0);
            add(sample.evidence(), sample.weight() / total * error, gradient);
          }
          return gradient;
        });
  }

  static double probability(double[] evidence, double[] weights) {
    return 1 / (1 + Math.exp(-product(evidence, weights)));
  }

  private static double[] descend(int width, int steps, double rate, Gradient loss) {
    double[] weights = new double[width];
    double[] mean = new double[width];
    double[] square = new double[width];
    for (int step = 0; step < steps; step++) {
      double[] gradient = loss.at(weights);
      for (int i = 0; i < width; i++) {
        mean[i] = DECAY_OF_MEAN * mean[i] + (1 - DECAY_OF_MEAN) * gradient[i];
        square[i] = DECAY_OF_SQUARE * square[i] + (1 - DECAY_OF_SQUARE) * gradient[i] * gradient[i];
        weights[i] -= rate * mean[i] / (Math.sqrt(square[i]) + TINY);
      }
    }
    return weights;
  }

  static double product(double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }

  private static double[] scaled(double[] values, double factor) {
    double[] result = new double[values.length];
    add(values, factor, result);
    return result;
  }

  private static void add(double[] values, double factor, double[] sum) {
    for (int i = 0; i < values.length; i++) {
      sum[i] += factor * values[i];
    }
  }
}
