package org.annalist.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.setting.Secret;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;
import org.annalist.state.store.StateAddress;
import org.annalist.state.store.StateDatabase;

/** Where the settings say that the state is. */
final class StateSettings {
  private StateSettings() {}

  /** Returns where it is, and as whom it is reached. */
  static StateAddress address(Settings settings) {
    return new StateAddress(
        settings.value(SettingTable.STATE_URL),
        settings.find(SettingTable.STATE_USER).orElse(""),
        settings.find(SettingTable.STATE_PASSWORD).orElse(new Secret("")));
  }

  /**
   * Opens the state for a bot; the folder of a file is made where it is missing.
   *
   * @throws org.annalist.state.StateException when it cannot be opened
   */
  static StateDatabase openForBot(Settings settings) throws IOException {
    StateAddress address = address(settings);
    if (!address.isServer()) {
      Path folder = address.file().path().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    }
    return StateDatabase.openForBot(address);
  }
}
