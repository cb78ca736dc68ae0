package org.annalist.vectors;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.file.KnowledgeReader;

/**
 * Makes the word vectors: each word as the sentence model sees it alone, in fewer dimensions, then
 * moved so that the words of a known question together are like what the model makes of the whole
 * question. {@code mvn -Pvectors process-test-classes}; docs/ranking.md says what they are worth.
 */
public final class VectorMaker {
  private VectorMaker() {}

  /**
   * Writes the vectors.
   *
   * @param arguments the knowledge directory, the file to write, and how many dimensions
   */
  public static void main(String[] arguments) throws IOException, OrtException {
    Knowledge knowledge =
        new KnowledgeReader().read(Path.of(arguments[0])).knowledge().orElseThrow();
    List<String> asks = asks(knowledge);
    List<String> words = Vocabulary.of(knowledge, SentenceModel.words());
    System.out.printf("%d words, %d known questions%n", words.size(), asks.size());
    float[][] alone;
    float[][] whole;
    try (SentenceModel model = new SentenceModel()) {
      alone = model.vectors(words);
      whole = model.vectors(asks);
    }
    PrincipalComponents components = PrincipalComponents.of(alone, Integer.parseInt(arguments[2]));
    Bags bags = new Bags(words, asks);
    float[][] initial = bags.scaledByRarity(components.of(alone));
    float[][] vectors = new Ridge(bags).fit(initial, components.of(whole));
    Files.write(Path.of(arguments[1]), VectorFile.bytes(words, vectors));
  }

  private static List<String> asks(Knowledge knowledge) {
    List<String> asks = new ArrayList<>();
    for (Claim claim : knowledge.claims()) {
      asks.addAll(claim.asks());
    }
    return asks;
  }
}
