package org.annalist.question.opennlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annalist.knowledge.file.Training;
import org.annalist.knowledge.file.TrainingReader;
import org.annalist.question.Intent;

/** The utterances that the program is delivered with. */
final class ShippedTraining {
  private static final int PARTS = 10;

  private ShippedTraining() {}

  /** All utterances by intent. */
  static SortedMap<Intent, List<String>> all() {
    return where((number, part) -> true, 0);
  }

  /** A tenth of the utterances of each intent: those whose number ends in that digit. */
  static SortedMap<Intent, List<String>> heldOut(int part) {
    return where((number, wanted) -> number % PARTS == wanted, part);
  }

  /** The other nine tenths. */
  static SortedMap<Intent, List<String>> without(int part) {
    return where((number, unwanted) -> number % PARTS != unwanted, part);
  }

  private interface Choice {
    boolean takes(int number, int part);
  }

  private static SortedMap<Intent, List<String>> where(Choice choice, int part) {
    Training training = new TrainingReader().read(Path.of("knowledge"));
    SortedMap<Intent, List<String>> chosen = new TreeMap<>();
    training
        .intents()
        .forEach(
            (intent, file) -> {
              List<String> lines = new ArrayList<>();
              for (int i = 0; i < file.utterances().size(); i++) {
                if (choice.takes(i, part)) {
                  lines.add(file.utterances().get(i).text());
                }
              }
              chosen.put(Intent.ofId(intent).orElseThrow(), lines);
            });
    return chosen;
  }
}
