package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in knowledge/README.md are read as they stand. */
class FormatExampleTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

  @Test
  void onlyIdsAreUnknownAndTheSubjectStandsInAnEntity(@TempDir Path directory) throws IOException {
    Fixtures.write(directory.resolve("example.yaml"), examples());

    List<String> problems =
        Fixtures.lines(directory, new KnowledgeReader().read(directory).problems());

    assertThat(problems)
        .filteredOn(problem -> !problem.contains(" has this id. "))
        .singleElement()
        .asString()
        .contains("key subject has no place here");
  }

  /** The examples in one file; the first only lists the kinds of entries. */
  private static String examples() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(Path.of("knowledge/README.md")))
        .results()
        .map((MatchResult example) -> example.group(1))
        .skip(1)
        .collect(Collectors.joining())
        .replace("      - …\n", "");
  }
}
