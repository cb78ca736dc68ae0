package org.annalist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.LauncherStage.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the launcher as people do, with fake JDKs. */
class LauncherIT {
  private final LauncherStage stage;

  LauncherIT(@TempDir Path folder) throws IOException {
    this.stage = new LauncherStage(folder);
  }

  @Test
  void argumentsArePassedOnUnchanged() throws Exception {
    stage.ready();
    Outcome outcome =
        stage.run(
            "\"$launcher\" ask 'a  b' '' '\"*\\$x`' \"it's\" --today 'Xocalı Ходжалы Խոջալու'");
    assertThat(outcome.output())
        .endsWith(
            """
            <-Dannalist.home=%s>
            <-jar>
            <%s>
            <ask>
            <a  b>
            <>
            <"*\\$x`>
            <it's>
            <--today>
            <Xocalı Ходжалы Խոջալու>
            """
                .formatted(stage.home(), stage.jar()));
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void furtherOptionsComeBehindOwnOnes() throws Exception {
    stage.ready();
    stage.set("ANNALIST_JAVA_OPTIONS", "-Xmx64m -Dpattern=*");
    assertThat(stage.run("cd programs; \"$launcher\"").output())
        .startsWith("<-D")
        .contains("<-Xlog:disable>\n<-Xmx64m>\n<-Dpattern=*>\n<-Dannalist.home=");
  }

  @Test
  void theExitCodeIsTheProgramsOwn() throws Exception {
    stage.addProgram();
    stage.javaThat("exit 7");
    assertThat(stage.run("\"$launcher\"").exitCode()).isEqualTo(7);
  }

  @Test
  void standardInputIsLeftToTheProgram() throws Exception {
    stage.addSources();
    stage.addMaven("cat >/dev/null; " + LauncherStage.BUILDS);
    stage.javaThat("cat");
    assertThat(stage.run("echo 'When was it?' | \"$launcher\" ask").output())
        .isEqualTo("When was it?\n");
  }

  @Test
  void aLocaleWithoutUtf8IsReplaced() throws Exception {
    stage.addProgram();
    stage.set("LC_ALL", "C");
    stage.javaThat("echo $LC_ALL");
    assertThat(stage.run("\"$launcher\"").output()).isEqualTo("C.UTF-8\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a home with spaces/annalist'",
        "cd 'a home with spaces'; ./annalist",
        "cd 'a home with spaces'; sh annalist",
        "mkdir bin; ln -s \"$launcher\" bin/annalist; bin/annalist",
        "mkdir bin; ln -s '../a home with spaces/annalist' bin/one; ln -s one bin/two; cd bin; ./two",
        "mkdir bin; ln -s '../a home with spaces/annalist' bin/annalist; PATH=bin:$PATH; annalist",
        "ln -s 'a home with spaces' short; CDPATH=/; cd short; ./annalist"
      })
  void findsItsOwnDirectory(String line) throws Exception {
    stage.ready();
    stage.addTool("ln");
    assertThat(stage.run(line).output()).contains("<-Dannalist.home=" + stage.home() + ">\n");
  }

  @Test
  void onlySomebodyAtTheTerminalIsPrompted() throws Exception {
    assumeTrue(LauncherStage.isOnPath("script"), "needed for a terminal");
    stage.ready();
    stage.addTool("script");
    String interactive = "<-Dannalist.interactive=true>";
    assertThat(stage.run("script -q -c '\"$launcher\"' typescript").output()).contains(interactive);
    assertThat(stage.run("script -q -c '\"$launcher\" </dev/null' typescript").output())
        .contains("<-jar>")
        .doesNotContain(interactive);
    assertThat(stage.run("\"$launcher\"").output()).doesNotContain(interactive);
  }

  @Test
  void theJavaThatRunsThisTestTakesAllOptionsWithoutAWarning() throws Exception {
    Path target = stage.home().resolve("target");
    Files.createSymbolicLink(target, Path.of("target").toAbsolutePath());
    stage.set("JAVA_HOME", System.getProperty("java.home"));
    Outcome outcome = stage.run("\"$launcher\" --help");
    Files.delete(target);
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.output()).containsIgnoringCase("annalist");
    assertThat(outcome.exitCode()).isZero();
  }
}
