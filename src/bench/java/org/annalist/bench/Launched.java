package org.annalist.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of the launcher, from its start to its end.
 *
 * @param lines what it printed
 * @param nanos how long it took
 * @param peakMegabytes the most memory that it had at a time, or 0 where the system does not tell
 */
record Launched(List<String> lines, long nanos, long peakMegabytes) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int KILOBYTES = 1024;
  private static final int PAUSE_MILLIS = 50;

  /** Runs a command with a file, or nothing, to read. */
  static Launched run(Path input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./annalist"));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(Subject.FOLDER, "output-", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment());
    builder.redirectInput(input.toFile()).redirectOutput(output.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakOf(process));
      Thread.sleep(Math.min(PAUSE_MILLIS, 1 + (System.nanoTime() - start) / 10_000_000));
    }
    long took = System.nanoTime() - start;
    if (process.exitValue() != 0) {
      throw new IOException(command + " failed");
    }
    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    Files.delete(output);
    return new Launched(lines, took, peak / KILOBYTES);
  }

  static Map<String, String> environment() {
    return Map.of("ANNALIST_KNOWLEDGE_BUILD_DIRECTORY", Subject.FOLDER.resolve("built").toString());
  }

  /** In kilobytes. */
  private static long peakOf(Process process) {
    try {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      Matcher peak = PEAK.matcher(Files.readString(status));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException e) {
      return 0; // it has ended, or the system does not tell
    }
  }
}
