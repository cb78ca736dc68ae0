package org.annalist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which JDK the launcher takes, and what it says when none fits. */
class LauncherJdkIT {
  private final Path folder;
  private final LauncherStage stage;

  LauncherJdkIT(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.stage = new LauncherStage(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.15", "17", "21-ea", "25", "25.0.1", "100-beta"})
  void aNewJdkIsTaken(String version) throws Exception {
    stage.ready();
    stage.addJdk(folder.resolve("jdk"), version);
    assertThat(stage.run("\"$launcher\"").exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_292", "11.0.2", "16-ea", "9"})
  void anOldJdkIsRefused(String version) throws Exception {
    stage.ready();
    stage.addJdk(folder.resolve("jdk"), version);
    stage.assertNoJdk(
        "Java %s at ~/jdk/bin/java (JAVA_HOME) is too old; there is no java on PATH."
            .formatted(version));
  }

  @Test
  void theVersionIsReadFromTheJdksOwnFile() throws Exception {
    stage.ready();
    Files.writeString(
        folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
    stage.assertNoJdk(
        "Java 11.0.2 at ~/jdk/bin/java (JAVA_HOME) is too old; there is no java on PATH.");
  }

  @Test
  void withoutAnyJavaItSaysSo() throws Exception {
    stage.addProgram();
    stage.assertNoJdk("JAVA_HOME is not set; there is no java on PATH.");
  }

  @Test
  void aJavaHomeWithoutJavaIsNamed() throws Exception {
    stage.addProgram();
    stage.set("JAVA_HOME", "/no/such/jdk");
    stage.assertNoJdk("there is no /no/such/jdk/bin/java (JAVA_HOME); there is no java on PATH.");
  }

  @Test
  void aJavaThatDoesNotRunIsNamed() throws Exception {
    stage.ready();
    stage.write(folder.resolve("jdk/bin/java"), "#!/bin/sh\necho 'cannot run' >&2; exit 1\n");
    stage.assertNoJdk(
        "~/jdk/bin/java (JAVA_HOME) does not run or does not tell its version; "
            + "there is no java on PATH.");
  }

  @Test
  void bothJavasThatWereTriedAreNamed() throws Exception {
    stage.ready();
    stage.addJdk(folder.resolve("jdk"), "11.0.2");
    stage.javaOnPath("1.8.0_292");
    stage.assertNoJdk(
        "Java 11.0.2 at ~/jdk/bin/java (JAVA_HOME) is too old; "
            + "Java 1.8.0_292 at ~/programs/java (PATH) is too old.");
  }

  @ParameterizedTest
  @CsvSource({"11.0.2, other", "17.0.15, home"})
  void javaHomeGoesBeforeThePath(String version, String taken) throws Exception {
    stage.ready();
    stage.addJdk(folder.resolve("jdk"), version);
    stage.set("ANNALIST_JAVA_OPTIONS", "-Dtaken=home");
    stage.write(
        stage.programs().resolve("java"),
        "#!/bin/sh\ncase $1 in -v*) echo ' version \"25\"';; *) echo '<-Dtaken=other>'; esac\n");
    assertThat(stage.run("\"$launcher\"").output()).contains("<-Dtaken=" + taken + ">\n");
  }
}
