package org.annalist.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.annalist.state.StateException;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateBackup;
import org.annalist.state.store.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the state database, also while the bot runs. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Copies the state database into a new file, also while the bot runs.")
final class Backup extends KnowledgeCommand {
  @Parameters(
      paramLabel = "FILE",
      description = "The file to make; one that is there is never overwritten.")
  private Path target = Path.of("");

  Backup(Terminal terminal, Clock clock, Map<String, String> environment) {
    super(terminal, clock, environment);
  }

  @Override
  public Integer call() throws IOException {
    try {
      StateFile state = file(StateSettings.address(settings()));
      long bytes = StateBackup.of(state, target.toAbsolutePath());
      terminal()
          .out()
          .println("Copied " + state.path() + " to " + target + ": " + bytes + " bytes, checked.");
      return 0;
    } catch (StateException e) {
      throw new MistakeException(String.valueOf(e.getMessage()), e);
    } catch (FileAlreadyExistsException e) {
      throw new MistakeException(
          target + ": it is there already, and is left as it is. Name a new file.", e);
    } catch (NoSuchFileException e) {
      throw new MistakeException(
          e.getFile() + ": there is no such file or folder. Check state.url and FILE.", e);
    }
  }

  private static StateFile file(StateAddress address) {
    if (address.isServer()) {
      throw new MistakeException(
          "state.url "
              + address
              + ": the state is on a PostgreSQL server, whose own tools copy it while bots run:"
              + " pg_dump --format=custom --file=FILE, and pg_restore for the way back.");
    }
    return address.file();
  }
}
