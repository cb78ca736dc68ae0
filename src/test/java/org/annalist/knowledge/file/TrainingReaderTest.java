package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.Problem.Place;
import org.annalist.knowledge.file.Training.IntentFile;
import org.annalist.knowledge.file.Training.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingReaderTest {
  private static List<String> problems(Path directory) {
    return Fixtures.lines(directory, new TrainingReader().read(directory).problems());
  }

  @Test
  void readsTheUtterancesOfEachIntent() {
    Path training = Fixtures.ROOT.resolve("valid/training");
    Path when = training.resolve("when.txt");
    Path who = training.resolve("who.txt");

    Training read = new TrainingReader().read(Fixtures.ROOT.resolve("valid"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.intents())
        .containsExactly(
            Map.entry(
                "when",
                new IntentFile(
                    when,
                    List.of(
                        new Utterance("when did {person} become president", new Place(when, 3, 1)),
                        new Utterance("in what year was {event}", new Place(when, 4, 3))))),
            Map.entry(
                "who",
                new IntentFile(
                    who,
                    List.of(
                        new Utterance(
                            "who was at {event} in {place} on {date}", new Place(who, 1, 1))))));
  }

  @Test
  void everyMaskIsKnown(@TempDir Path directory) {
    Fixtures.write(
        directory.resolve("training/list.txt"),
        "{person} {place} {organisation} {document} {event} {date} {number}\n");

    assertThat(problems(directory)).isEmpty();
  }

  @Test
  void unknownMasksAndStrayBracesAreProblems(@TempDir Path directory) {
    Fixtures.write(
        directory.resolve("training/when.txt"),
        "wann was {evnet}\nwhen was {thing}\n  հա {person when\nwhen was }\nwhen was {}\n");

    String masks =
        "The masks are {person}, {place}, {organisation}, {document}, {event}, {date}, {number}.";
    String brace =
        "this brace does not belong to a mask. Write a mask such as {person}, or take the brace out.";
    assertThat(problems(directory))
        .containsExactly(
            "training/when.txt:1:10: {evnet}: there is no such mask. Did you mean event? " + masks,
            "training/when.txt:2:10: {thing}: there is no such mask. " + masks,
            "training/when.txt:3:6: " + brace,
            "training/when.txt:4:10: " + brace,
            "training/when.txt:5:10: {}: there is no such mask. " + masks);
  }

  @Test
  void anUtteranceStandsOnce(@TempDir Path directory) {
    Fixtures.write(directory.resolve("training/what.txt"), "tell me\nwhat now\nTell  me\n");
    Fixtures.write(directory.resolve("training/why.txt"), "# tell me\n\nwhat now\n");

    assertThat(problems(directory))
        .containsExactly(
            "training/what.txt:3:1: \"Tell  me\" stands already at training/what.txt:1:1."
                + " Keep one of the two: an utterance teaches one intent.",
            "training/why.txt:3:1: \"what now\" stands already at training/what.txt:2:1."
                + " Keep one of the two: an utterance teaches one intent.");
  }

  @Test
  void spellingsMayStandTogetherInOneIntentOnly(@TempDir Path directory) {
    Fixtures.write(directory.resolve("training/greeting.txt"), "necəsən\nnecesen\n");
    Fixtures.write(directory.resolve("training/thanks.txt"), "Necəsen\n");

    assertThat(problems(directory))
        .containsExactly(
            "training/thanks.txt:1:1: \"Necəsen\" stands already at training/greeting.txt:1:1."
                + " Keep one of the two: an utterance teaches one intent.");
  }

  @Test
  void bytesThatAreNotUtf8AreAProblem(@TempDir Path directory) throws IOException {
    Fixtures.write(directory.resolve("training/what.txt"), "what\n");
    Files.write(
        directory.resolve("training/why.txt"),
        "why\n\u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    Training training = new TrainingReader().read(directory);

    assertThat(training.intents()).containsOnlyKeys("what", "why");
    assertThat(Fixtures.lines(directory, training.problems()))
        .containsExactly(
            "training/why.txt:2:1: here stand bytes that are not UTF-8."
                + " Save the file in the encoding UTF-8.");
  }

  @Test
  void aDirectoryWithoutTrainingTeachesNothing(@TempDir Path directory) {
    Training training = new TrainingReader().read(directory);

    assertThat(training.intents()).isEmpty();
    assertThat(training.problems()).isEmpty();
  }

  @Test
  void aFileInPlaceOfTheFolderIsAProblem(@TempDir Path directory) {
    Fixtures.write(directory.resolve("training"), "what\n");

    assertThat(problems(directory))
        .containsExactly(
            "training:1:1: this folder cannot be read (NotDirectoryException)."
                + " See that it is a folder and that it may be read.");
  }
}
