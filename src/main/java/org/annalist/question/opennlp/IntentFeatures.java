package org.annalist.question.opennlp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * The features that intents are told apart by: words, pairs of neighbours, and how the utterance
 * begins and ends. Public and with a constructor of no parameters since OpenNLP makes it by name.
 * Safe for several threads.
 */
public final class IntentFeatures implements FeatureGenerator {
  /** Makes the features. */
  public IntentFeatures() {}

  @Override
  public Collection<String> extractFeatures(String[] tokens, Map<String, Object> information) {
    List<String> features = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      features.add("word=" + tokens[i]);
      features.add("pair=" + (i == 0 ? "" : tokens[i - 1]) + " " + tokens[i]);
    }
    if (tokens.length > 0) {
      features.add("first=" + tokens[0]);
      features.add("last=" + tokens[tokens.length - 1]);
    }
    if (tokens.length > 1) {
      features.add("firstTwo=" + tokens[0] + " " + tokens[1]);
    }
    features.add("length=" + (tokens.length < 4 ? "" + tokens.length : "more"));
    return features;
  }
}
