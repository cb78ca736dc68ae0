package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.annalist.answer.Chronicle;
import org.annalist.picture.PictureWords;
import org.annalist.picture.TimelinePicture;
import org.annalist.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A picture of a period. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Draws the main events of a period as a picture.")
final class Timeline extends KnowledgeCommand {
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.png",
      description = "The file to write the picture to; one that is there is replaced.")
  private Path file = Path.of("");

  @Parameters(
      paramLabel = "PERIOD",
      arity = "1..*",
      description = "Such as 1988-1994, \"the 1990s\", \"January 1990\" or 1992-02/1992-05.")
  private List<String> words = List.of();

  Timeline(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    checkFile();
    try (Assembly assembly = assembly(settings())) {
      TimelinePicture picture =
          TimelinePicture.of(chronicle(assembly, String.join(" ", words)), PictureWords.ENGLISH);
      Files.write(file, picture.png());
      terminal()
          .out()
          .printf(
              "Drew %s: %d of %d entries, %d × %d pixels.%n",
              file,
              picture.shown().items(),
              picture.shown().items() + picture.shown().remaining(),
              picture.width(),
              picture.height());
    }
    return 0;
  }

  /** Before anything is compiled, since that takes time. */
  private void checkFile() {
    Path directory = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || directory == null || !Files.isDirectory(directory)) {
      String finding =
          Files.isDirectory(file) ? ": this is a directory." : ": its directory does not exist.";
      throw new MistakeException(file + finding + " Name a file to write, such as timeline.png.");
    }
    if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(directory)) {
      throw new MistakeException(
          file + ": it cannot be written. Allow it, or name another file after -o.");
    }
  }

  private static Chronicle chronicle(Assembly assembly, String period) {
    Question question = assembly.reader().read(period);
    if (!question.impossibleDates().isEmpty()) {
      var impossible = question.impossibleDates().get(0);
      throw new MistakeException(
          impossible.text() + ": " + impossible.finding() + ". " + impossible.mend());
    }
    if (question.dates().isEmpty()) {
      throw new MistakeException(
          "\""
              + period
              + "\": there is no date or period in it. Write such as 1988-1994, \"the 1990s\","
              + " \"January 1990\" or 1992-02/1992-05.");
    }
    return assembly
        .chronicler()
        .of(question)
        .orElseThrow(
            () ->
                new MistakeException(
                    "\""
                        + period
                        + "\": nothing is recorded for it. Try a longer period, or ask \"what"
                        + " happened in ...?\" for what is near."));
  }
}
