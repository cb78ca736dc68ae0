package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A start while the knowledge files are still being put there. */
class PatientBuildTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int tries;

  private PatientBuild build() {
    return new PatientBuild(
        Path.of("knowledge"),
        Duration.ofMillis(1),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void filesThatChangeMeanwhileAreReadAgainAndOneLineSaysSo() throws IOException {
    String result =
        build()
            .of(
                () -> {
                  if (++tries < 3) {
                    throw new KnowledgeBuild.ChangingException();
                  }
                  return "built";
                });
    assertThat(result).isEqualTo("built");
    assertThat(printed())
        .isEqualTo(
            "annalist: knowledge: the files changed while they were read; reading again\n"
                .repeat(2));
  }

  @Test
  void filesThatGoOnChangingAreOneCleanMistake() {
    assertThatThrownBy(
            () ->
                build()
                    .of(
                        () -> {
                          tries++;
                          throw new KnowledgeBuild.ChangingException();
                        }))
        .isInstanceOf(MistakeException.class)
        .hasMessage("knowledge: the files go on changing. Start again when all of them are there.");
    assertThat(tries).isEqualTo(10);
  }
}
