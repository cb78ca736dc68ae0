package org.annalist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.command.TestBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learns the weights of {@link Trait} and {@link Confidence} and prints them with a reliability
 * table. It runs only when asked to; docs/ranking.md says how, and what the data are.
 *
 * <p>{@code mvn -B test -Dtest=RankingFit -Dfit=FILE,FILE}
 */
@EnabledIfSystemProperty(named = "fit", matches = ".+")
class RankingFit {
  /** Known questions are many, and worded by those who wrote the knowledge: they count less. */
  private static final double KNOWN = 0.03;

  /** How much a known question counts whose answer is taken out of the knowledge. */
  private static final double KNOWN_WITHOUT_ANSWER = 0.02;

  private static final int TRAITS = Trait.values().length;

  @TempDir private static Path directory;

  @Test
  void printsWeightsAndHowFarTheyHold() throws IOException {
    try (TestBot bot = TestBot.build(Path.of("knowledge"), directory)) {
      FitSearch search = new FitSearch(bot);
      List<FitQuestion> known = new LeaveOneOut(bot, search).questions(KNOWN);
      Map<String, List<FitQuestion>> files = files(new TeachingFile(bot, search));
      double[] traits = learnTraits(known);
      learnConfidence("the weights that the program has", shippedTraits(), known, files);
      learnConfidence("the weights that were learnt now", traits, known, files);
      assertThat(known).hasSizeGreaterThan(100);
    }
  }

  private static Map<String, List<FitQuestion>> files(TeachingFile reader) throws IOException {
    Map<String, List<FitQuestion>> files = new LinkedHashMap<>();
    for (String file : System.getProperty("fit").split(",")) {
      files.put(file, reader.questions(Path.of(file)));
    }
    return files;
  }

  /** Every fifth known question is kept apart, and tells what the weights are worth. */
  private static double[] learnTraits(List<FitQuestion> known) {
    List<FitQuestion> taught = new ArrayList<>();
    List<FitQuestion> apart = new ArrayList<>();
    for (FitQuestion question : known) {
      if (question.hasAnswer()) {
        ((taught.size() + apart.size()) % 5 == 4 ? apart : taught).add(question);
      }
    }
    double[] weights = Regression.ofRanking(taught, TRAITS);
    double sum = Arrays.stream(weights).sum();
    double[] shares = Arrays.stream(weights).map(weight -> weight / sum).toArray();
    print("Traits, learnt from %d known questions (now in the program)", taught.size());
    int i = 0;
    for (Trait trait : Trait.values()) {
      print("  %s %.3f (%.3f)", trait, shares[i++], trait.weight());
    }
    print(
        "  right first of %d kept apart: %.3f (%.3f)",
        apart.size(), rightFirst(apart, shares), rightFirst(apart, shippedTraits()));
    return shares;
  }

  private static double[] shippedTraits() {
    return Stream.of(Trait.values()).mapToDouble(Trait::weight).toArray();
  }

  private static double rightFirst(List<FitQuestion> questions, double[] weights) {
    return questions.stream()
        .map(question -> question.rankedBy(weights))
        .mapToDouble(question -> question.isRight(question.ranked().get(0)) ? 1 : 0)
        .average()
        .orElse(0);
  }

  private static void learnConfidence(
      String ranking,
      double[] traits,
      List<FitQuestion> known,
      Map<String, List<FitQuestion>> files) {
    List<Regression.Sample> base = samplesOfKnown(known, traits);
    Map<String, List<Regression.Sample>> byFile = new LinkedHashMap<>();
    files.forEach((file, questions) -> byFile.put(file, samples(questions, traits)));
    double[] learnt = Regression.ofProbability(with(base, byFile, ""), Evidence.NAMES.size());
    double[] shipped = Evidence.shipped();
    print("%nConfidence, ranked by %s (now in the program)", ranking);
    for (int i = 0; i < learnt.length; i++) {
      print("  %s %.2f (%.2f)", Evidence.NAMES.get(i), learnt[i], shipped[i]);
    }
    Reliability ofLearnt = new Reliability();
    Reliability ofShipped = new Reliability();
    TradeOff tradeOff = new TradeOff();
    TradeOff shippedTradeOff = new TradeOff();
    byFile.forEach(
        (file, samples) -> {
          double[] others = Regression.ofProbability(with(base, byFile, file), shipped.length);
          for (Regression.Sample sample : samples) {
            double learntNow = Regression.probability(sample.evidence(), others);
            double inProgram = Regression.probability(sample.evidence(), shipped);
            ofLearnt.add(learntNow, sample.isRight());
            tradeOff.add(sample, learntNow);
            ofShipped.add(inProgram, sample.isRight());
            shippedTradeOff.add(sample, inProgram);
          }
        });
    print(
        "Learnt anew, each file predicted by weights learnt without it:%n%s",
        ofLearnt.table() + tradeOff.table());
    print("With the weights now in the program:%n%s", ofShipped.table() + shippedTradeOff.table());
  }

  private static List<Regression.Sample> samplesOfKnown(List<FitQuestion> known, double[] traits) {
    List<FitQuestion> all = new ArrayList<>(known);
    known.stream()
        .map(question -> question.withoutAnswer(KNOWN_WITHOUT_ANSWER))
        .filter(question -> !question.ranked().isEmpty())
        .forEach(all::add);
    return samples(all, traits);
  }

  /** What there is for the first claim of each question, and whether it is right. */
  private static List<Regression.Sample> samples(List<FitQuestion> questions, double[] traits) {
    return questions.stream()
        .map(question -> question.rankedBy(traits))
        .map(
            question ->
                new Regression.Sample(
                    Evidence.of(question.outline(), question.ranked()),
                    question.isRight(question.ranked().get(0)),
                    question.weight()))
        .toList();
  }

  private static List<Regression.Sample> with(
      List<Regression.Sample> base, Map<String, List<Regression.Sample>> byFile, String left) {
    List<Regression.Sample> all = new ArrayList<>(base);
    byFile.forEach((file, samples) -> all.addAll(file.equals(left) ? List.of() : samples));
    return all;
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
