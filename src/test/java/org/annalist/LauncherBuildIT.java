package org.annalist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.annalist.LauncherStage.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher builds the program first, and what it says when that fails. */
class LauncherBuildIT {
  private static final String BUILDING =
      "annalist: building the program (first start, or sources changed) ...\n";

  private final Path folder;
  private final LauncherStage stage;

  LauncherBuildIT(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.stage = new LauncherStage(folder);
  }

  @Test
  void aMissingProgramIsBuilt() throws Exception {
    stage.buildable();
    Outcome outcome = stage.run("\"$launcher\" chat");
    assertThat(outcome.errors()).isEqualTo(BUILDING);
    assertThat(outcome.output()).endsWith("<chat>\n");
    assertThat(outcome.exitCode()).isZero();
    assertThat(stage.mavenCalls())
        .containsExactly(stage.home() + " " + folder + "/jdk " + LauncherStage.BUILD_ARGUMENTS);
    assertThat(stage.lock()).doesNotExist();
  }

  @Test
  void theJdkOnThePathBuildsToo() throws Exception {
    stage.addSources();
    stage.addMaven(LauncherStage.BUILDS);
    Path jdk = stage.addJdk(folder.resolve("jdk"), "21");
    Files.createSymbolicLink(stage.programs().resolve("java"), jdk.resolve("bin/java"));
    assertThat(stage.run("\"$launcher\"").exitCode()).isZero();
    assertThat(stage.mavenCalls())
        .containsExactly(stage.home() + " " + jdk + " " + LauncherStage.BUILD_ARGUMENTS);
  }

  @Test
  void aFreshProgramIsNotBuilt() throws Exception {
    stage.buildable();
    stage.addProgram();
    assertThat(stage.run("\"$launcher\"").errors()).isEmpty();
    assertThat(stage.mavenCalls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "src/main/java/Some.java",
        "src/main/resources/new.txt",
        ".mvn/jvm.config"
      })
  void aNewerSourceIsBuilt(String source) throws Exception {
    stage.buildable();
    stage.addProgram();
    stage.later(source);
    assertThat(stage.run("\"$launcher\"").errors()).isEqualTo(BUILDING);
    assertThat(stage.mavenCalls()).hasSize(1);
  }

  @Test
  void aDeletedSourceIsBuilt() throws Exception {
    stage.buildable();
    stage.addProgram();
    Files.setLastModifiedTime(stage.jar(), FileTime.from(Instant.now().minusSeconds(30)));
    Files.delete(stage.home().resolve("src/main/java/Some.java"));
    assertThat(stage.run("\"$launcher\"").errors()).isEqualTo(BUILDING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/java/SomeTest.java", "knowledge/some.yaml", "README.md"})
  void otherFilesAreNotBuilt(String file) throws Exception {
    stage.buildable();
    stage.addProgram();
    stage.later(file);
    assertThat(stage.run("\"$launcher\"").errors()).isEmpty();
  }

  @Test
  void aReleaseWithoutSourcesIsNotBuilt() throws Exception {
    stage.ready();
    stage.addMaven(LauncherStage.BUILDS);
    stage.later("pom.xml");
    assertThat(stage.run("\"$launcher\"").exitCode()).isZero();
    assertThat(stage.mavenCalls()).isEmpty();
  }

  @Test
  void aReleaseThatIsNotWholeIsRefused() throws Exception {
    stage.jdkHome("17");
    stage.assertFails(
        "annalist: the program is not whole: %s or its lib directory is missing, "
                .formatted(stage.jar())
            + "and there are no sources here to build it from.\n");
  }

  @Test
  void aBuildNeedsACompiler() throws Exception {
    stage.addSources();
    stage.set("JAVA_HOME", stage.addJre(folder.resolve("jre"), "17.0.15").toString());
    stage.assertNoJdk(
        "Java 17.0.15 at ~/jre/bin/java (JAVA_HOME) has no compiler (javac) to build with; "
            + "there is no java on PATH.");
    stage.addProgram();
    assertThat(stage.run("\"$launcher\"").exitCode()).isZero();
  }

  @Test
  void aBuildNeedsMaven() throws Exception {
    stage.addSources();
    stage.jdkHome("17");
    stage.assertFails(
        "annalist: the program must be built, and there is no mvn on PATH. "
            + "Install Maven 3.8 or newer.\n");
  }

  @Test
  void aBuildNeedsAPlaceToWrite() throws Exception {
    stage.buildable();
    Files.writeString(stage.home().resolve("target"), "in the way");
    stage.assertFails(
        "annalist: the program must be built, and %s/target cannot be written. "
                .formatted(stage.home())
            + "Make it writable, or build as its owner.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Non-resolvable import POM: Could not transfer artifact x:y:pom:1 from/to central",
        "Plugin x:y:1 or one of its dependencies could not be resolved: Could not transfer artifact",
        "Failed to execute goal on project annalist: Could not resolve dependencies for project",
        "libraries.example.org: Unknown host libraries.example.org",
        "Cannot access central in offline mode and the artifact x:y:1 has not been downloaded"
      })
  void aBuildWithoutNetworkSaysSo(String error) throws Exception {
    stage.buildable();
    stage.addMaven("echo '[ERROR] " + error + "'; exit 1");
    stage.assertFails(
        BUILDING
            + "annalist: the build could not download its libraries: "
            + "the first build needs the network. Log: %s\n".formatted(stage.log()));
    assertThat(stage.lock()).doesNotExist();
  }

  @Test
  void aFailedBuildShowsItsFirstErrorAndItsLog() throws Exception {
    stage.buildable();
    stage.addMaven(
        "echo '[WARNING] w'; echo '[ERROR] '; echo '[ERROR] COMPILATION ERROR : ';"
            + " echo '[ERROR] Some.java:[1,1] no class'; echo '[ERROR] more'; exit 1");
    stage.assertFails(
        BUILDING
            + "annalist: the build failed: Some.java:[1,1] no class. Log: %s\n"
                .formatted(stage.log()));
    assertThat(Files.readString(stage.log())).contains("[WARNING] w").contains("[ERROR] more");
    stage.addMaven("exit 3");
    stage.assertFails(
        BUILDING
            + "annalist: the build failed: mvn gave no reason. Log: %s\n".formatted(stage.log()));
  }

  @Test
  void aBuildThatMakesNothingIsRefused() throws Exception {
    stage.buildable();
    stage.addMaven("exit 0");
    stage.assertFails(
        BUILDING + "annalist: the build made no %s. Log: %s\n".formatted(stage.jar(), stage.log()));
  }

  @Test
  void twoStartsBuildOnce() throws Exception {
    stage.buildable();
    Path bothHaveBegun = folder.resolve("go");
    stage.addMaven(
        "until [ -e '%s' ]; do sleep 0.1; done; ".formatted(bothHaveBegun) + LauncherStage.BUILDS);
    Process first = stage.start("\"$launcher\"");
    Process second = stage.start("\"$launcher\"");
    try (BufferedReader ofFirst = errors(first);
        BufferedReader ofSecond = errors(second)) {
      assertThat(List.of(ofFirst.readLine(), ofSecond.readLine()))
          .containsExactlyInAnyOrder(
              BUILDING.strip(), "annalist: waiting for another start to finish building ...");
      Files.createFile(bothHaveBegun);
      assertThat(List.of(first.waitFor(), second.waitFor())).containsExactly(0, 0);
      assertThat(ofFirst.readLine()).isNull();
      assertThat(ofSecond.readLine()).isNull();
    }
    assertThat(stage.mavenCalls()).hasSize(1);
  }

  private static BufferedReader errors(Process process) {
    return new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
  }

  @Test
  void theLockOfAStartThatDiedIsTakenOver() throws Exception {
    stage.buildable();
    Process dead = stage.start("exit 0");
    dead.waitFor();
    stage.lockFor(dead.pid());
    assertThat(stage.run("\"$launcher\"").errors()).isEqualTo(BUILDING);
    assertThat(stage.lock()).doesNotExist();
  }

  @Test
  void aLockThatIsHeldTooLongIsNamed() throws Exception {
    stage.buildable();
    stage.impatient();
    stage.lockFor(ProcessHandle.current().pid());
    stage.assertFails(
        """
        annalist: waiting for another start to finish building ...
        annalist: another start has been building for 1 seconds. \
        If none is, remove %s and start again.
        """
            .formatted(stage.lock()));
    assertThat(stage.lock()).exists();
  }

  @Test
  void aStartThatIsStoppedLeavesNoLock() throws Exception {
    stage.buildable();
    stage.addMaven("sleep 4; exit 1");
    Outcome outcome =
        stage.run(
            "\"$launcher\" & until [ -e '%s' ]; do sleep 0.1; done; kill -TERM $!; wait $!"
                .formatted(stage.calls()));
    assertThat(outcome.exitCode()).isEqualTo(143);
    assertThat(stage.lock()).doesNotExist();
  }
}
