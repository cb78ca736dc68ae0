package org.annalist.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.Problem;
import org.annalist.knowledge.file.KnowledgeReader;
import org.annalist.knowledge.file.Reading;
import org.annalist.knowledge.file.Training;
import org.annalist.knowledge.file.TrainingReader;
import org.annalist.question.Intent;

/** A knowledge directory, read and checked: the knowledge, the training, and all their problems. */
record CheckedKnowledge(Optional<Knowledge> found, Training training, List<Problem> problems) {
  static CheckedKnowledge read(Path directory) {
    Reading reading = new KnowledgeReader().read(directory);
    Training training = new TrainingReader().read(directory);
    List<Problem> problems = new ArrayList<>(reading.problems());
    problems.addAll(training.problems());
    problems.addAll(IntentFiles.problems(directory, training));
    Collections.sort(problems);
    return new CheckedKnowledge(reading.knowledge(), training, problems);
  }

  /** Whether it can be compiled. */
  boolean isSound() {
    return found.isPresent()
        && problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /** The knowledge, which is there when it is sound. */
  Knowledge knowledge() {
    return found.orElseThrow();
  }

  /** Checks that there is one file of training for each intent, and no other. */
  private static final class IntentFiles {
    private static final int LEAST_UTTERANCES = 5;

    static List<Problem> problems(Path directory, Training training) {
      List<Problem> problems = new ArrayList<>();
      training.intents().forEach((name, file) -> addUnknown(problems, name, file.file()));
      for (Intent intent : Intent.values()) {
        Training.IntentFile file = training.intents().get(intent.id());
        if (file == null || file.utterances().size() < LEAST_UTTERANCES) {
          Path path = directory.resolve("training").resolve(intent.id() + ".txt");
          problems.add(
              error(
                  file == null ? path : file.file(),
                  "the intent "
                      + intent.id()
                      + " has fewer than "
                      + LEAST_UTTERANCES
                      + " utterances",
                  "Write how people put it, one utterance a line."));
        }
      }
      return problems;
    }

    private static void addUnknown(List<Problem> problems, String name, Path file) {
      if (Intent.ofId(name).isEmpty()) {
        problems.add(
            error(
                file,
                "there is no intent " + name,
                "Name the file after one of " + String.join(", ", allIds()) + "."));
      }
    }

    private static List<String> allIds() {
      return Arrays.stream(Intent.values()).map(Intent::id).toList();
    }

    private static Problem error(Path file, String finding, String mend) {
      return new Problem(new Problem.Place(file, 1, 1), Problem.Severity.ERROR, finding, mend);
    }
  }
}
