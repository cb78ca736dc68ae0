package org.annalist.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.command.TestBot;
import org.annalist.growth.QuestionMaker;

/**
 * What is measured: the bot on some knowledge, and questions that its knowledge gives rise to.
 *
 * @param bot the bot
 * @param questions different questions
 */
record Subject(TestBot bot, List<String> questions) {
  private static final long SEED = 20_261_122;

  /** Where the tables and what is built for them lie. */
  static final Path FOLDER = Path.of(System.getProperty("annalist.bench.folder", "target/bench"));

  /** The knowledge that ships. */
  static final Path SHIPPED = Path.of("knowledge");

  static Subject of(Path knowledge, int questions) {
    try {
      Files.createDirectories(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TestBot bot = TestBot.build(knowledge, FOLDER);
    QuestionMaker maker = new QuestionMaker(bot.store(), bot.store().entities(), SEED);
    return new Subject(bot, maker.make(questions));
  }
}
