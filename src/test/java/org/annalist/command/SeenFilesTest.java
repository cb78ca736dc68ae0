package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFilesTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir private Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(directory.resolve("events.yaml"), "one");
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
  }

  @Test
  void whatIsNotedIsTold() {
    SeenFiles seen = new SeenFiles(directory.resolve("seen"));
    seen.note("listing", "fingerprint");
    assertThat(seen.fingerprintOf("listing")).contains("fingerprint");
    assertThat(seen.fingerprintOf("another")).isEmpty();
  }

  @Test
  void nothingIsToldWhereNothingWasNoted() {
    assertThat(new SeenFiles(directory.resolve("seen")).fingerprintOf("listing")).isEmpty();
  }

  @Test
  void aFileOfAnotherTimeMakesAnotherListing() throws IOException {
    String before = settled();
    assertThat(Fingerprint.listing(directory)).contains(before);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusNanos(1000)));
    assertThat(Fingerprint.listing(directory)).isPresent().get().isNotEqualTo(before);
  }

  @Test
  void aFileThatWasJustWrittenMayStillChangeUnseen() throws IOException {
    settled();
    Instant asIfJustNow = Instant.now().plusSeconds(60); // however long the look takes
    Files.setLastModifiedTime(file, FileTime.from(asIfJustNow));
    assertThat(Fingerprint.listing(directory)).isEmpty();
  }

  /** The program itself may have been compiled just now. */
  private String settled() throws IOException {
    Optional<String> listing = Fingerprint.listing(directory);
    for (long end = System.nanoTime() + 60_000_000_000L; listing.isEmpty(); ) {
      assertThat(System.nanoTime()).isLessThan(end);
      LockSupport.parkNanos(50_000_000);
      listing = Fingerprint.listing(directory);
    }
    return listing.get();
  }
}
