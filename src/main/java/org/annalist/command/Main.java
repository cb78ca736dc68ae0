package org.annalist.command;

/** Starts the program. */
public final class Main {
  private Main() {}

  /**
   * Runs the command named by the arguments.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.out.println("Annalist");
  }
}
