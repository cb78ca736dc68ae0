package org.annalist.command;

import java.io.BufferedReader;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: answers and nothing else
 * @param err standard error: progress, warnings and mistakes
 * @param isInteractive whether a person sits there
 */
record Terminal(BufferedReader in, PrintStream out, PrintStream err, boolean isInteractive) {
  /** The same terminal, on whose standard error no secret can be printed. */
  Terminal redacted() {
    return new Terminal(in, out, RedactedStream.over(err), isInteractive);
  }
}
