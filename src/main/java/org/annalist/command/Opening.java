package org.annalist.command;

import java.io.IOException;
import java.time.Clock;

/** Opens compiled knowledge. It is a product of the build: what is damaged of it is built again. */
final class Opening {
  private Opening() {}

  /**
   * Opens what was built.
   *
   * @param again builds it once more, in the same place, and says so
   * @throws MistakeException when what was built just now cannot be opened either
   */
  static Assembly of(
      KnowledgeBuild.Product product, Clock clock, Progress.Work<KnowledgeBuild.Product> again)
      throws IOException {
    try {
      return Assembly.open(product, clock);
    } catch (IOException | RuntimeException e) { // whatever the libraries make of it
      return opened(again.run(), clock);
    }
  }

  private static Assembly opened(KnowledgeBuild.Product product, Clock clock) {
    try {
      return Assembly.open(product, clock);
    } catch (IOException | RuntimeException e) {
      throw new MistakeException(
          product.directory()
              + ": the compiled knowledge cannot be opened, though it was built just now ("
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
              + "). Check the disk, or name another knowledge.build-directory.",
          e);
    }
  }
}
