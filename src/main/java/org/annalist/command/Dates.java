package org.annalist.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.annalist.channel.json.DateJson;
import org.annalist.date.DateWording;
import org.annalist.date.EdtfException;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What dates in EDTF mean. */
@Command(
    name = "date",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells what dates in Extended Date/Time Format mean.")
final class Dates implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Parameters(
      paramLabel = "EDTF",
      arity = "0..*",
      description = "Dates; without them, one a line on standard input.")
  private List<String> dates = List.of();

  private int wrong;

  Dates(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    dates.forEach(this::tell);
    if (dates.isEmpty()) {
      for (String line = terminal.in().readLine(); line != null; line = terminal.in().readLine()) {
        tell(line);
      }
    }
    return json || wrong == 0 ? 0 : 1;
  }

  private void tell(String edtf) {
    if (json) {
      terminal.out().println(DateJson.of(edtf));
      return;
    }
    try {
      terminal.out().println(wording(EdtfParser.parse(edtf)));
    } catch (EdtfException e) {
      wrong++;
      terminal.err().println("annalist: " + e.getMessage());
    }
  }

  private static String wording(HistoricalDate date) {
    return "%s: %s (level %d, %s to %s)"
        .formatted(
            date.edtf(),
            DateWording.of(date),
            date.level(),
            date.days().first() == null ? "open" : date.days().first(),
            date.days().last() == null ? "open" : date.days().last());
  }
}
