package org.annalist.question.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.annalist.question.Classification;
import org.annalist.question.Intent;
import org.annalist.question.IntentClassifier;
import org.annalist.question.MaskedTokens;

/**
 * A maximum-entropy model of the intents, trained by L-BFGS ({@code MAXENT_QN}): the default
 * trainer's probabilities are too flat to abstain on. Safe for several threads.
 */
public final class IntentModel implements IntentClassifier {
  static {
    // OpenNLP makes the features by name, and only from packages that it was told of.
    ExtensionLoader.registerAllowedPackage(IntentFeatures.class.getPackageName());
  }

  /** More gain nothing: on utterances held out, 40 iterations were no better than these. */
  private static final int ITERATIONS = 25;

  /** A feature seen once costs time, and held out was worth one point in a hundred. */
  private static final int CUTOFF = 2;

  private final DoccatModel model;

  private IntentModel(DoccatModel model) {
    this.model = model;
  }

  /**
   * Trains a model; the same utterances give a model that decides the same.
   *
   * @param utterances for each intent how people put it, with masks
   * @return the model
   * @throws IOException when training fails
   */
  public static IntentModel train(SortedMap<Intent, List<String>> utterances) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {new IntentFeatures()});
    try (ObjectStream<DocumentSample> samples = samples(utterances)) {
      return new IntentModel(DocumentCategorizerME.train("en", samples, parameters, factory));
    }
  }

  /**
   * Reads a model.
   *
   * @param file a file that {@link #write} made
   * @return the model
   * @throws IOException when it cannot be read
   */
  public static IntentModel read(Path file) throws IOException {
    try {
      return new IntentModel(new DoccatModel(file));
    } catch (RuntimeException e) {
      // What OpenNLP throws for a file that is no model is anything from null pointers on.
      throw new IOException(file + " is no model of the intents", e);
    }
  }

  /**
   * Writes the model.
   *
   * @param file where to
   * @throws IOException when it cannot be written
   */
  public void write(Path file) throws IOException {
    model.serialize(file);
  }

  @Override
  public Classification classify(List<String> tokens) {
    if (tokens.isEmpty()) {
      return Classification.certain(Intent.OUT_OF_SCOPE);
    }
    // A categorizer keeps state while it works, and is cheap to make around the shared model.
    DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
    double[] outcomes = categorizer.categorize(tokens.toArray(new String[0]));
    int best = indexOfLargest(outcomes, -1);
    int next = indexOfLargest(outcomes, best);
    return new Classification(
        intent(categorizer, best), outcomes[best], intent(categorizer, next), outcomes[next]);
  }

  private static Intent intent(DocumentCategorizerME categorizer, int index) {
    return Intent.ofId(categorizer.getCategory(index)).orElseThrow();
  }

  private static int indexOfLargest(double[] outcomes, int except) {
    int largest = except == 0 ? 1 : 0;
    for (int i = 0; i < outcomes.length; i++) {
      if (i != except && outcomes[i] > outcomes[largest]) {
        largest = i;
      }
    }
    return largest;
  }

  private static ObjectStream<DocumentSample> samples(Map<Intent, List<String>> utterances) {
    List<DocumentSample> samples =
        utterances.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(line -> sample(entry.getKey(), line)))
            .toList();
    return ObjectStreamUtils.createObjectStream(samples);
  }

  private static DocumentSample sample(Intent intent, String line) {
    return new DocumentSample(intent.id(), MaskedTokens.ofTraining(line).toArray(new String[0]));
  }
}
