package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final int MANY = 500;

  @Test
  void answersComeInTheOrderOfTheLines() throws IOException {
    List<String> lines = IntStream.range(0, MANY).mapToObj(Integer::toString).toList();
    assertThat(answers(String.join("\n", lines), false, line -> unevenly(line.text())))
        .isEqualTo(lines);
  }

  @Test
  void eachLineStandsAlone() throws IOException {
    assertThat(answers("a\n\nb", false, line -> line.conversation() + line.text()))
        .containsExactly("1a", "2", "3b");
  }

  @Test
  void linesOfAConversationWaitForEachOther() throws IOException {
    Map<Integer, String> said = new ConcurrentHashMap<>();
    String lines =
        IntStream.range(0, MANY)
            .mapToObj(i -> i + (i % 5 == 4 ? "\n" : ""))
            .collect(Collectors.joining("\n"));
    List<String> answers =
        answers(
            lines,
            true,
            line -> said.merge(line.conversation(), unevenly(line.text()), (a, b) -> a + " " + b));
    assertThat(answers).hasSize(MANY).startsWith("0", "0 1", "0 1 2", "0 1 2 3", "0 1 2 3 4", "5");
    assertThat(answers).endsWith("495 496 497 498 499");
  }

  @Test
  void whatFailsEndsTheAnswers() {
    List<String> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                answer(
                    new StringReader("a\nb\nc"),
                    line -> {
                      if (line.text().equals("b")) {
                        throw new IllegalStateException("no b");
                      }
                      return line.text();
                    },
                    told))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no b");
    assertThat(told).containsExactly("a");
  }

  @Test
  void aLineThatCannotBeReadEndsTheAnswers() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> answer(broken, Lines.Line::text, new ArrayList<>()))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  private static List<String> answers(
      String lines, boolean isConversation, Function<Lines.Line, String> answer)
      throws IOException {
    List<String> told = new ArrayList<>();
    try (Lines workers = new Lines(answer)) {
      workers.answer(new BufferedReader(new StringReader(lines)), isConversation, told::add);
    }
    return told;
  }

  private static void answer(Reader in, Function<Lines.Line, String> answer, List<String> told)
      throws IOException {
    try (Lines workers = new Lines(answer)) {
      workers.answer(new BufferedReader(in), false, told::add);
    }
  }

  /** Every seventh line takes longer. */
  @SuppressWarnings("ThreadPriorityCheck") // Only to mix the order up.
  private static String unevenly(String text) {
    if (Integer.parseInt(text) % 7 == 0) {
      Thread.yield();
    }
    return text;
  }
}
