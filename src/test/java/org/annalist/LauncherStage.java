package org.annalist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the launcher in a directory of its own, with a PATH that holds a few tools and whatever
 * fake programs a test adds.
 */
final class LauncherStage {
  /** All that the launcher may need of a system beside java and mvn. */
  private static final List<String> TOOLS =
      List.of("sh", "cat", "find", "grep", "mkdir", "readlink", "rm", "rmdir", "sed", "sleep");

  /** What Maven is asked for: a program, without tests and checks. */
  static final String BUILD_ARGUMENTS =
      "-q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package";

  /** What a build by Maven leaves. */
  static final String BUILDS = "mkdir -p target/lib; echo built >target/annalist.jar";

  private static final Path LAUNCHER = Path.of("annalist");

  private final Path folder;
  private final Path home;
  private final Path programs;
  private final Map<String, String> environment = new HashMap<>();

  /** What a start printed, and how it ended. */
  record Outcome(int exitCode, String output, String errors) {}

  LauncherStage(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.home = Files.createDirectories(this.folder.resolve("a home with spaces"));
    this.programs = Files.createDirectories(this.folder.resolve("programs"));
    for (String tool : TOOLS) {
      addTool(tool);
    }
    write(launcher(), Files.readString(LAUNCHER));
  }

  Path home() {
    return home;
  }

  Path programs() {
    return programs;
  }

  Path launcher() {
    return home.resolve("annalist");
  }

  Path jar() {
    return home.resolve("target/annalist.jar");
  }

  Path lock() {
    return home.resolve("target/annalist-build.lock");
  }

  /** Lets a tool of this system be found. */
  void addTool(String tool) throws IOException {
    write(programs.resolve(tool), "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /** Sources that are a minute old, as after a checkout. */
  void addSources() throws IOException {
    Path source = home.resolve("src/main/java/Some.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "");
    Files.writeString(home.resolve("pom.xml"), "");
    try (var files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
      }
    }
  }

  /** A program that was built just now. */
  void addProgram() throws IOException {
    Files.createDirectories(home.resolve("target/lib"));
    Files.writeString(jar(), "");
  }

  /** A JDK whose java tells its version as real ones do, and otherwise prints what it is given. */
  Path addJdk(Path jdk, String version) throws IOException {
    addJre(jdk, version);
    write(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    return jdk;
  }

  Path addJre(Path jre, String version) throws IOException {
    write(
        jre.resolve("bin/java"),
        """
        #!/bin/sh
        case "$*" in
          *-version)
            echo 'Picked up JAVA_TOOL_OPTIONS: -Dversion=1' >&2
            echo 'openjdk version "%s" 2025-04-15' >&2
            echo 'OpenJDK Runtime Environment (build 99 version "99")' >&2
            exit ;;
        esac
        for argument in "$@"; do printf '<%%s>\\n' "$argument"; done
        """
            .formatted(version));
    return jre;
  }

  /** An mvn that notes each call, then does what the script says. */
  void addMaven(String script) throws IOException {
    write(
        programs.resolve("mvn"),
        "#!/bin/sh\necho \"$PWD $JAVA_HOME $*\" >>\"" + calls() + "\"\n" + script);
  }

  List<String> mavenCalls() throws IOException {
    return Files.exists(calls()) ? Files.readAllLines(calls()) : List.of();
  }

  Path calls() {
    return folder.resolve("calls");
  }

  /** Runs a line of shell script, in which {@code $launcher} is the launcher. */
  Outcome run(String line) throws IOException, InterruptedException {
    Process process = start(line);
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not end");
    }
    return outcome(process);
  }

  /** The script is a file in UTF-8, so that arguments do not depend on the locale of the test. */
  Process start(String line) throws IOException {
    Path script = Files.createTempFile(folder, "start", ".sh");
    write(script, line + "\n");
    ProcessBuilder builder =
        new ProcessBuilder(programs.resolve("sh").toString(), script.toString());
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", programs.toString());
    builder.environment().put("launcher", launcher().toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Output is small enough for the pipes, so that it can be read at the end. */
  static Outcome outcome(Process process) throws IOException, InterruptedException {
    int exitCode = process.waitFor();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(
        exitCode, output, new String(process.getErrorStream().readAllBytes(), UTF_8));
  }

  void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }

  void ready() throws IOException {
    addProgram();
    jdkHome("17.0.15");
  }

  void buildable() throws IOException {
    addSources();
    jdkHome("17.0.15");
    addMaven(BUILDS);
  }

  void jdkHome(String version) throws IOException {
    set("JAVA_HOME", addJdk(folder.resolve("jdk"), version).toString());
  }

  void javaOnPath(String version) throws IOException {
    Path other = addJdk(folder.resolve("other"), version);
    Files.createSymbolicLink(programs().resolve("java"), other.resolve("bin/java"));
  }

  void later(String file) throws IOException {
    Path path = home().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(1)));
  }

  void lockFor(long owner) throws IOException {
    Files.createDirectories(lock());
    Files.writeString(lock().resolve("owner"), owner + "\n");
  }

  void impatient() throws IOException {
    String script = Files.readString(launcher());
    write(launcher(), script.replace("build_patience=600", "build_patience=1"));
  }

  Path log() {
    return home().resolve("target/annalist-build.log");
  }

  /** A java on JAVA_HOME that does what the script says, except where it is asked its version. */
  void javaThat(String script) throws IOException {
    jdkHome("17");
    write(
        folder.resolve("jdk/bin/java"),
        "#!/bin/sh\ncase $1 in -version) echo ' version \"17\"'; exit;; esac\n" + script + "\n");
  }

  /** Expects that no JDK fits; {@code ~} in the reason stands for the directory of the test. */
  void assertNoJdk(String reason) throws IOException, InterruptedException {
    assertFails(
        "annalist: no JDK 17 or newer found: %s Install JDK 17 or newer, or set JAVA_HOME.\n"
            .formatted(reason.replace("~", folder.toString())));
  }

  void assertFails(String message) throws IOException, InterruptedException {
    assertThat(run("\"$launcher\" ask")).isEqualTo(new Outcome(1, "", message));
  }

  /** Tells whether this system has a tool that the launcher itself does not need. */
  static boolean isOnPath(String tool) {
    return find(tool).isPresent();
  }

  private static Path onPath(String tool) {
    return find(tool).orElseThrow(() -> new IllegalStateException("no " + tool + " on PATH"));
  }

  private static Optional<Path> find(String tool) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, tool))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
