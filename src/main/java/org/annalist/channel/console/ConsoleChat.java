package org.annalist.channel.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import org.annalist.channel.PlainText;
import org.annalist.conversation.Dialogue;

/** A conversation in the terminal: a question a line, until the input ends or "exit". */
public final class ConsoleChat {
  private static final String CONVERSATION = "terminal";
  private static final Set<String> LEAVING = Set.of("exit", "quit", ":q", "/quit", "/exit");

  private final Dialogue dialogue;
  private final BufferedReader in;
  private final PrintStream out;
  private final boolean prompts;

  /**
   * Makes a conversation.
   *
   * @param dialogue answers
   * @param in questions, one a line
   * @param out where answers go
   * @param prompts whether a person sits there, who sees a prompt
   */
  public ConsoleChat(Dialogue dialogue, BufferedReader in, PrintStream out, boolean prompts) {
    this.dialogue = dialogue;
    this.in = in;
    this.out = out;
    this.prompts = prompts;
  }

  /**
   * Converses until the input ends.
   *
   * @throws IOException when the input cannot be read
   */
  public void run() throws IOException {
    if (prompts) {
      out.println("Annalist answers history questions with their sources. \"exit\" ends.");
      say("hello");
    }
    prompt();
    for (String line = in.readLine(); line != null && !isLeaving(line); line = in.readLine()) {
      if (!line.isBlank()) {
        say(line);
      }
      prompt();
    }
  }

  private void say(String line) {
    out.println(PlainText.of(dialogue.reply(CONVERSATION, line)));
    out.println();
  }

  private void prompt() {
    if (prompts) {
      out.print("> ");
      out.flush();
    }
  }

  private static boolean isLeaving(String line) {
    return LEAVING.contains(line.strip().toLowerCase(Locale.ROOT));
  }
}
