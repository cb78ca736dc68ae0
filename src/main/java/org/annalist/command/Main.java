package org.annalist.command;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Starts the program, and is the only place that ends it. */
public final class Main {
  private Main() {}

  /**
   * Runs the command named by the arguments and ends the program with its exit code: 0 when all
   * went well, 1 when something was wrong with what it was given, 2 when the command line was, 3
   * when the program itself is at fault.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // Pictures are drawn without a screen, also where there is one.
    System.setProperty("java.awt.headless", "true");
    // Text is UTF-8 whatever the platform's encoding is.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = RedactedStream.over(new FileOutputStream(FileDescriptor.err));
    System.setErr(err); // what a thread dies of is printed there
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    // The launcher asks the shell: System.console() no longer tells since JDK 22.
    boolean isInteractive = Boolean.getBoolean("annalist.interactive");
    Terminal terminal = new Terminal(in, out, err, isInteractive);
    int code =
        new AnnalistCommand(
                terminal, Clock.system(ZoneId.systemDefault()), System.getenv(), Main::atEnd)
            .run(arguments);
    out.flush();
    System.exit(code);
  }

  private static void atEnd(Runnable work) {
    Runtime.getRuntime().addShutdownHook(new Thread(work, "stop"));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
