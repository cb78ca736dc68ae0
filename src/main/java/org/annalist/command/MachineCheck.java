package org.annalist.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.setting.Setting;
import org.annalist.setting.SettingFinding;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.setting.SettingsReading;
import org.annalist.state.StateException;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateFile;
import org.annalist.state.store.StateServer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what this machine has against settings: files that cannot be read or written, ports that
 * are taken. Changes nothing on it. For one check.
 */
final class MachineCheck {
  private final SettingsReading reading;
  private final Settings settings;
  private final List<SettingFinding> findings = new ArrayList<>();

  private MachineCheck(SettingsReading reading) {
    this.reading = reading;
    this.settings = reading.settings();
  }

  /** Finds out whether the machine takes the settings. */
  static List<SettingFinding> of(SettingsReading reading) {
    MachineCheck check = new MachineCheck(reading);
    check.checkKnowledge();
    check.checkBuildDirectory();
    check.checkState();
    check.checkWhoReads(SettingTable.TELEGRAM_TOKEN, check.fileWithToken());
    check.checkWhoReads(
        SettingTable.TELEGRAM_TOKEN_FILE,
        check.settings.find(SettingTable.TELEGRAM_TOKEN_FILE).orElse(null));
    check.checkPorts();
    return check.findings;
  }

  private void checkKnowledge() {
    Setting<Path> setting = SettingTable.KNOWLEDGE_DIRECTORY;
    Path directory = settings.value(setting);
    if (!Files.isDirectory(directory)) {
      fail(
          setting,
          directory + " is not there",
          "the directory of the knowledge files",
          "Name the one that you have, or put the files there.");
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> texts = files.filter(MachineCheck::isKnowledge).toList();
      if (texts.isEmpty()) {
        fail(
            setting,
            directory + " holds no knowledge",
            "files whose names end in .yaml",
            "Is it the right directory?");
      }
      texts.stream()
          .filter(file -> !Files.isReadable(file))
          .forEach(
              file ->
                  fail(
                      setting,
                      file + " cannot be read",
                      "files that the bot's user may read",
                      "Change who may read it."));
    } catch (IOException | UncheckedIOException e) {
      fail(
          setting,
          directory + " cannot be listed (" + e.getMessage() + ")",
          "a directory that the bot's user may read",
          "Change who may read it.");
    }
  }

  private static boolean isKnowledge(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private void checkBuildDirectory() {
    Setting<Path> setting = SettingTable.KNOWLEDGE_BUILD_DIRECTORY;
    unwritable(settings.value(setting))
        .ifPresent(
            what ->
                fail(
                    setting,
                    what + " cannot be written",
                    "a directory that the bot's user may write, or make",
                    "Change who may write it, or name another."));
  }

  private void checkState() {
    Setting<String> setting = SettingTable.STATE_URL;
    StateAddress address = StateSettings.address(settings);
    if (address.isServer()) {
      checkServer(setting, address);
      return;
    }
    try {
      StateFile state = address.file();
      Path folder = state.path().getParent();
      Optional<Path> unwritable = folder == null ? Optional.empty() : unwritable(folder);
      if (unwritable.isPresent()) {
        fail(
            setting,
            unwritable.get() + " cannot be written",
            "a file in a folder that the bot's user may write, or make",
            "Change who may write it, or name another.");
      } else {
        int unused = state.tryOut();
      }
    } catch (StateException e) {
      fail(setting, wording(e), "a SQLite database that can be written", "");
    }
  }

  private void checkServer(Setting<String> setting, StateAddress address) {
    try {
      int unused = StateServer.tryOut(address);
    } catch (StateException e) {
      fail(setting, wording(e), "a PostgreSQL database that can be used", "");
    }
  }

  /** Its message as a finding, which names the setting and ends with a full stop by itself. */
  private static String wording(StateException e) {
    return String.valueOf(e.getMessage())
        .replaceFirst("^state\\.url[ :]*", "")
        .replaceFirst("\\.$", "");
  }

  /** The part of a path that is there and cannot be written, or is no directory. */
  private static Optional<Path> unwritable(Path directory) {
    Path there = directory.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return takesFiles(there) ? Optional.empty() : Optional.of(there);
  }

  /** Some folders, such as /proc, say that they can be written, and take no file. */
  private static boolean takesFiles(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, ".annalist-check", null));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The configuration file, where the token stands in it. */
  private @Nullable Path fileWithToken() {
    String place = reading.places().getOrDefault(SettingTable.TELEGRAM_TOKEN, "");
    return place.matches(".+:\\d+:\\d+") ? Path.of(place.replaceFirst(":\\d+:\\d+$", "")) : null;
  }

  private void checkWhoReads(Setting<?> setting, @Nullable Path file) {
    try {
      if (file != null
          && Files.exists(file)
          && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
        if (may.contains(PosixFilePermission.OTHERS_READ)) {
          findings.add(
              SettingFinding.warning(
                  reading.place(setting),
                  file + " can be read by everybody on this machine",
                  "a token that only the bot's user reads",
                  "Run chmod 600 " + file + "."));
        }
      }
    } catch (IOException e) {
      fail(
          setting,
          file + " cannot be looked at",
          "a file that the bot's user may read",
          "Change who may read it.");
    }
  }

  private void checkPorts() {
    if (settings.find(SettingTable.TELEGRAM_WEBHOOK_URL).isPresent()) {
      checkPort(
          SettingTable.TELEGRAM_WEBHOOK_PORT,
          settings.value(SettingTable.TELEGRAM_WEBHOOK_ADDRESS));
    }
    if (settings.find(SettingTable.MONITOR_PORT).isPresent()) {
      checkPort(SettingTable.MONITOR_PORT, settings.value(SettingTable.MONITOR_ADDRESS));
    }
  }

  private void checkPort(Setting<Integer> setting, InetAddress address) {
    int port = settings.value(setting);
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true); // one that was left a moment ago is free
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      fail(
          setting,
          "port "
              + port
              + " at "
              + address.getHostAddress()
              + " cannot be listened at ("
              + e.getMessage()
              + ")",
          "a port that is free, at an address of this machine",
          "Choose another, unless this bot itself is running.");
    }
  }

  private void fail(Setting<?> setting, String finding, String expected, String hint) {
    findings.add(SettingFinding.error(reading.place(setting), finding, expected, hint));
  }
}
