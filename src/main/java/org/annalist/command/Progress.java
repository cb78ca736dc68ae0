package org.annalist.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/** Says what is going on when it takes longer than a second. */
final class Progress {
  private static final long PATIENCE_MILLIS = 1000;

  private Progress() {}

  /** Work that may take a while. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Runs the work; the line is printed when it is still running after a second. */
  static <T> T during(PrintStream err, String line, Work<T> work) throws IOException {
    return during(err, line, PATIENCE_MILLIS, work);
  }

  /** The same with another patience. */
  static <T> T during(PrintStream err, String line, long patienceMillis, Work<T> work)
      throws IOException {
    Timer timer = new Timer("progress", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            err.println(line);
          }
        },
        patienceMillis);
    try {
      return work.run();
    } finally {
      timer.cancel();
    }
  }
}
