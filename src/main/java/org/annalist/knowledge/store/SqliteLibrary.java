package org.annalist.knowledge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * Keeps SQLite's native library as a file. The driver would take it out of its jar at every start,
 * and compare the two.
 */
public final class SqliteLibrary {
  private static final String PATH = "org.sqlite.lib.path";

  private SqliteLibrary() {}

  /**
   * Lets the driver load the library from a directory, where it is put if it is not there yet.
   * Where that fails, or the user names a library, the driver finds its own. Must be called before
   * the first connection.
   *
   * @param directory where to keep it, beside what is compiled
   */
  public static void keepIn(Path directory) {
    if (System.getProperty(PATH) != null) {
      return;
    }
    String name = LibraryLoaderUtil.getNativeLibName();
    Path kept = directory.resolve("sqlite-" + SQLiteJDBCLoader.getVersion()).resolve(platform());
    try {
      if (!Files.exists(kept.resolve(name))) {
        copy(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, kept.resolve(name));
      }
      System.setProperty(PATH, kept.toAbsolutePath().toString());
    } catch (IOException e) {
      // A directory that cannot be written: the driver does without it.
    }
  }

  private static String platform() {
    return OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-');
  }

  /** Other starts see the whole file or none. */
  private static void copy(String resource, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path part = Files.createTempFile(target.getParent(), "part-", null);
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no " + resource);
      }
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
