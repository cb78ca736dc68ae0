package org.annalist.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes one table of all figures, as Markdown and as JSON. */
final class Report {
  private final Map<String, String> machine = new LinkedHashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<GrowthBench.Size> sizes = new ArrayList<>();

  Report(int claims, int entities, int runs) throws IOException {
    Runtime runtime = Runtime.getRuntime();
    machine.put("processor", processor());
    machine.put("cores", Integer.toString(runtime.availableProcessors()));
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    machine.put(
        "JDK", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    machine.put("load at the start", load());
    machine.put("knowledge", claims + " claims, " + entities + " entities");
    machine.put("runs", runs + ", of which the medians stand here");
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  private static String load() {
    return String.format(
        Locale.ROOT,
        "%.1f",
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  void add(List<Figure> more) {
    figures.addAll(more);
  }

  void add(GrowthBench.Size size) {
    sizes.add(size);
  }

  /** The median of a row. */
  double median(String what) {
    return figures.stream()
        .filter(figure -> figure.what().equals(what))
        .findFirst()
        .orElseThrow()
        .median();
  }

  void write(Path folder) throws IOException {
    StringBuilder table = new StringBuilder("# Benchmark\n\n| | |\n|---|---|\n");
    machine.forEach((what, value) -> row(table, what, value));
    table.append("\n| what | median, ms | p99, ms | a second |\n|---|---|---|---|\n");
    for (Figure figure : figures) {
      row(
          table,
          figure.what(),
          number(figure.median()),
          number(figure.p99()),
          number(figure.perSecond()));
    }
    if (!sizes.isEmpty()) {
      table.append("\n| claims | build, s | memory of it, MB | database, MB ");
      table.append("| answer: median, ms | p99, ms | a second |\n|---|---|---|---|---|---|---|\n");
    }
    for (GrowthBench.Size size : sizes) {
      row(
          table,
          Integer.toString(size.claims()),
          number(size.buildSeconds()),
          Long.toString(size.peakMegabytes()),
          Long.toString(size.databaseMegabytes()),
          number(size.answers().median()),
          number(size.answers().p99()),
          number(size.answers().perSecond()));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("benchmark.md"), table);
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(
            folder.resolve("benchmark.json").toFile(),
            Map.of("machine", machine, "figures", figures, "growth", sizes));
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Three digits that tell something. */
  private static String number(double value) {
    String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, format, value);
  }
}
