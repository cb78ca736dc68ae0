package org.annalist.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that would hang or fell a careless reader are refused with a message, and soon. */
@Timeout(20)
class HostileFilesTest {
  private static final int MANY = 100_000;

  private static List<String> problems(Path directory, String text) {
    Fixtures.write(directory.resolve("a.yaml"), text);
    return Fixtures.lines(directory, new KnowledgeReader().read(directory).problems());
  }

  private static String many(String item) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> item.replace("#", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  @Test
  void aliasesThatMultiplyAreRefused(@TempDir Path directory) {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      text.append(String.format("a%d: &a%d [%s, %s]\n", i, i, before, before));
    }

    assertThat(problems(directory, text.toString()))
        .containsExactly(
            "a.yaml:1:5: & stands before a text, where YAML takes it for a reference. Put the text"
                + " in quotes; if a reference is meant, write out what it refers to.");
  }

  @Test
  void tagsMakeNoObjects(@TempDir Path directory) {
    assertThat(problems(directory, "entities: !!java.net.URL [\"http://localhost\"]\n"))
        .containsExactly(
            "a.yaml:1:11: the tag !!java.net.URL stands here, and knowledge has no tags. Take it"
                + " out, or put the text in quotes if it begins with an exclamation mark.");
  }

  @Test
  void deepBracketsAreRefused(@TempDir Path directory) {
    assertThat(problems(directory, "entities: " + "[".repeat(MANY)))
        .containsExactly(
            "a.yaml:1:30: here lists and entries stand more than 20 deep in each other. Knowledge"
                + " needs no more than six levels: put the text in quotes if brackets are meant.");
  }

  @Test
  void deepKeysAndDashesAreRefused(@TempDir Path directory) {
    assertThat(problems(directory, "? ".repeat(MANY))).hasSize(1);
    assertThat(problems(directory, "- ".repeat(MANY))).hasSize(1);
    assertThat(problems(directory, "{a: ".repeat(MANY))).hasSize(1);
  }

  @Test
  void anEntryOfManyKeysIsOneProblem(@TempDir Path directory) {
    assertThat(problems(directory, many("key-#: x\n")))
        .containsExactly(
            "a.yaml:1:1: an entry of more than 100 keys begins here; none has so many."
                + " See that each entry of a list begins with a dash.");
  }

  @Test
  void manyUnknownIdsAreNamedSoon(@TempDir Path directory) {
    String text = "entities: [{id: war, type: event, name: War, places: [" + many("p#, ") + "]}]";

    assertThat(problems(directory, text)).hasSize(MANY);
  }

  @Test
  void aLongChainOfPartsIsFollowedSoon(@TempDir Path directory) {
    String chain =
        IntStream.range(0, 15_000)
            .mapToObj(
                i -> "- {id: e%d, type: event, name: E%d, part-of: e%d}\n".formatted(i, i, i + 1))
            .collect(Collectors.joining());

    assertThat(problems(directory, "entities:\n" + chain))
        .containsExactly(
            "a.yaml:15001:52: part-of e15000: no entity has this id. Did you mean e1000?"
                + " Name another entity, or add one with this id.");
  }

  @Test
  void aLongTextIsCutInTheMessage(@TempDir Path directory) {
    assertThat(problems(directory, "x".repeat(1_000_000) + ": y"))
        .singleElement()
        .satisfies(line -> assertThat(line.length()).isLessThan(600));
  }
}
