package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.annalist.channel.review.ReviewDraft;
import org.annalist.channel.review.ReviewList;
import org.annalist.channel.review.ReviewMatter;
import org.annalist.channel.review.store.SqlReviewStore;
import org.annalist.knowledge.Claim;
import org.annalist.setting.Settings;
import org.annalist.state.StateException;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What people asked that had no answer, or none that was right. */
@Command(
    name = "unanswered",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Lists what people asked that had no answer, or none that was right; of people who agreed"
            + " to that alone.")
final class Unanswered extends KnowledgeCommand {
  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      defaultValue = "50",
      description = "How many matters at most (50).")
  private int most;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Writes a YAML file to fill in, which then is knowledge.")
  private @Nullable Path export;

  Unanswered(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = settings();
    StateAddress state = StateSettings.address(settings);
    if (!state.isServer() && !Files.exists(state.file().path())) {
      throw new MistakeException(
          "state.url: there is no state database yet. It is made when the Telegram bot starts, and"
              + " questions come into it from people who agreed to that by /feedback.");
    }
    try (Assembly assembly = assembly(settings);
        StateDatabase database = StateDatabase.open(state)) {
      SqlReviewStore store = new SqlReviewStore(database);
      ReviewList list = new ReviewList(store, assembly.reader(), assembly.store());
      List<ReviewMatter> matters = list.matters(Math.max(1, most));
      if (export == null) {
        show(matters);
      } else {
        write(export, ReviewDraft.of(matters, new HashSet<>(assembly.store().ids())));
      }
    } catch (StateException e) {
      throw new MistakeException(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private void show(List<ReviewMatter> matters) {
    if (matters.isEmpty()) {
      terminal().out().println("Nothing: every question of people who agreed had an answer.");
    }
    for (ReviewMatter matter : matters) {
      terminal().out().printf("%d × %s%n", matter.count(), matter.questions().get(0));
      matter.questions().stream().skip(1).forEach(q -> terminal().out().println("    " + q));
      for (Claim claim : matter.nearest()) {
        terminal().out().println("    nearest: " + claim.text());
      }
    }
  }

  /** A file that is there already may be filled in by now, so it stays. */
  private void write(Path file, String yaml) throws IOException {
    if (Files.exists(file)) {
      throw new MistakeException(file + ": this file is there already. Name another one.");
    }
    Files.writeString(file, yaml, StandardOpenOption.CREATE_NEW);
    terminal().out().println("Written: " + file);
  }
}
