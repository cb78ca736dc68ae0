package org.annalist.knowledge.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annalist.knowledge.Problem.Place;

/**
 * Reads the folder {@code training} of a knowledge directory: one file an intent, named after it,
 * one utterance a line. Empty lines and lines that start with {@code #} are passed by.
 *
 * <pre>{@code
 * # training/when.txt
 * when did {person} become president
 * in what year was {event}
 * }</pre>
 *
 * <p>Keeps nothing between runs, so threads may share a reader.
 */
public final class TrainingReader {
  private static final String SUFFIX = ".txt";

  /**
   * Reads and checks the utterances. A knowledge directory without the folder teaches nothing,
   * which is no problem here.
   *
   * @param directory the knowledge directory
   * @return the utterances of each intent, and all problems
   */
  public Training read(Path directory) {
    Problems problems = new Problems();
    UtteranceChecker checker = new UtteranceChecker(problems);
    SortedMap<String, Training.IntentFile> intents = new TreeMap<>();
    for (Path file : files(KnowledgeFiles.shown(directory), problems)) {
      List<Training.Utterance> utterances = utterances(file, problems);
      utterances.forEach(checker::check);
      String name = file.getFileName().toString();
      intents.put(
          name.substring(0, name.length() - SUFFIX.length()),
          new Training.IntentFile(file, utterances));
    }
    return new Training(intents, problems.sorted());
  }

  private static List<Path> files(Path directory, Problems problems) {
    Path folder = directory.resolve(KnowledgeFiles.TRAINING);
    List<Path> files = new ArrayList<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "[!.]*" + SUFFIX)) {
      texts.forEach(files::add);
    } catch (IOException e) {
      problems.error(
          new Place(folder, 1, 1),
          "this folder cannot be read (" + e.getClass().getSimpleName() + ")",
          "See that it is a folder and that it may be read.");
    }
    Collections.sort(files);
    return files;
  }

  private static List<Training.Utterance> utterances(Path file, Problems problems) {
    List<Training.Utterance> utterances = new ArrayList<>();
    try {
      int line = 0;
      for (String text : FileText.read(file).lines().toList()) {
        line++;
        if (!text.isBlank() && !text.strip().startsWith("#")) {
          int column = 1 + text.indexOf(text.strip());
          utterances.add(new Training.Utterance(text.strip(), new Place(file, line, column)));
        }
      }
    } catch (BrokenFileException e) {
      problems.add(e.problem());
    }
    return utterances;
  }
}
