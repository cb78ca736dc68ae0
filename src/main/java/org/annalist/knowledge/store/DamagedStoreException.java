package org.annalist.knowledge.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/**
 * A compiled knowledge file is damaged, or gone, while it is used. It is a product of the build, so
 * nothing is lost.
 */
public final class DamagedStoreException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** SQLite's results IOERR, CORRUPT, CANTOPEN, FORMAT and NOTADB. */
  private static final Set<Integer> DAMAGE = Set.of(10, 11, 14, 24, 26);

  private final transient Path file;

  private DamagedStoreException(Path file, Exception cause) {
    super(file + " is damaged or gone", cause);
    this.file = file;
  }

  /** What to throw where a lookup failed. */
  static IllegalStateException failed(Path file, SQLException e) {
    return DAMAGE.contains(e.getErrorCode() & 0xff)
        ? new DamagedStoreException(file, e)
        : new IllegalStateException("a lookup in " + file + " failed", e);
  }

  /** What to throw where a row is not what the compiler writes. */
  static DamagedStoreException unreadable(Path file, RuntimeException e) {
    return new DamagedStoreException(file, e);
  }

  /** Returns the file. */
  public Path file() {
    return file;
  }
}
