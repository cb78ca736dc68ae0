package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.TestKnowledge;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot that is started while its knowledge files have a mistake. */
class LastGoodKnowledgeTest {
  private static final long OWNER = 99;
  private static final String QUESTION = "When was the truce signed?";
  private static final String OLD = "A truce was signed in Strelsau on";
  private static final String NEW = "In a gale, a truce was signed in Strelsau on";

  @TempDir private Path directory;
  private final FakeTelegram telegram = new FakeTelegram();
  private Path file = Path.of("");
  private int updates;

  @BeforeEach
  void layOut() {
    file = TestKnowledge.ruritania(directory).resolve("ruritania.yaml");
  }

  @AfterEach
  void stop() {
    telegram.close();
    assertThat(telegram.refusals()).isEmpty();
  }

  @Test
  void answersFromWhatWasCompiledLastAndTellsTheOwnerOnce() throws IOException {
    String right = Files.readString(file);
    try (RunningTelegram bot = started()) {
      assertThat(ask()).startsWith(OLD);
      assertThat(bot.stop().code()).isZero();
    }
    Files.writeString(file, right.replace("1892-04-10", "1892-04-31"));
    try (RunningTelegram bot = started()) {
      assertThat(ask()).startsWith(OLD);
      telegram.await(() -> told().size() == 1, "what the owner is told");
      assertThat(told().get(0)).contains("April 1892 has 30 days");
      assertThat(bot.stop().err())
          .contains("April 1892 has 30 days")
          .contains("annalist: the bot starts with the knowledge that was compiled before.\n");
    }
    try (RunningTelegram bot = started()) {
      assertThat(ask()).startsWith(OLD);
      Files.writeString(file, right.replace(OLD, NEW));
      telegram.await(() -> ask().startsWith(NEW), "the mended knowledge");
      assertThat(bot.stop().code()).isZero();
    }
    assertThat(told()).hasSize(1);
  }

  @Test
  void whatIsDamagedWhileTheBotRunsIsCompiledAgain() throws IOException {
    try (RunningTelegram bot = started()) {
      assertThat(ask()).startsWith(OLD);
      byte[] whole = Files.readAllBytes(database());
      damage("SELECT pageno FROM dbstat WHERE pageno > 1");
      String unasked = ask("When was Rudolf born?"); // what was told of late needs no lookup
      assertThat(unasked).isEqualTo(Words.ENGLISH.say(Phrase.SORRY));
      telegram.await(() -> isAt(database(), whole), "what is compiled again");
      telegram.await(
          () -> ask("When was Rudolf born?").startsWith("Rudolf was born"), "an answer from it");
      assertThat(bot.stop().code()).isZero();
    }
  }

  @Test
  void aCommandThatMeetsDamageHasTheNextStartCompileAgain() throws IOException {
    String[] ask = {"ask", "--knowledge", "" + file.getParent(), QUESTION};
    assertThat(new Start(directory).run(ask).out()).startsWith(OLD);
    damage("SELECT pageno FROM dbstat WHERE name = 'claim_bytes'");
    Run run = new Start(directory).run(ask);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("annalist: " + directory.resolve("built"))
        .endsWith(
            "annalist.db: the compiled knowledge is damaged. The next start compiles it again.\n");
    assertThat(new Start(directory).run(ask).out()).startsWith(OLD);
  }

  private Path database() {
    try (Stream<Path> files = Files.walk(directory.resolve("built"))) {
      return files.filter(it -> it.endsWith("annalist.db")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAt(Path file, byte[] bytes) {
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) { // it is being put in its place
      return false;
    }
  }

  /** Spoils pages that are read when somebody asks. */
  private void damage(String which) throws IOException {
    Path database = database();
    List<Integer> pages = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(which)) {
      while (rows.next()) {
        pages.add(rows.getInt(1));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    try (RandomAccessFile bytes = new RandomAccessFile(database.toFile(), "rw")) {
      for (int page : pages) {
        bytes.seek((page - 1) * 4096L);
        bytes.write(new byte[4096]);
      }
      bytes.seek(24); // the number of changes: what was read before is read again
      bytes.writeInt(1_000_000);
    }
  }

  @Test
  void isRefusedWhereNothingWasCompiledOrNobodyWouldBeTold() throws IOException {
    String right = Files.readString(file);
    String wrong = right.replace("1892-04-10", "1892-04-31");
    Files.writeString(file, wrong);
    assertThat(refused(Map.of())).contains("Nothing was built");
    Files.writeString(file, right);
    started().close();
    Files.writeString(file, wrong);
    assertThat(refused(Map.of("ANNALIST_KNOWLEDGE_RELOAD_SECONDS", "0")))
        .contains("Nothing was built");
  }

  private String refused(Map<String, String> more) {
    try (RunningTelegram bot = started(more)) {
      Run run = bot.ended();
      assertThat(run.code()).isEqualTo(1);
      return run.err();
    }
  }

  private RunningTelegram started() {
    return started(Map.of());
  }

  private RunningTelegram started(Map<String, String> more) {
    Map<String, String> variables = new HashMap<>();
    variables.put("ANNALIST_TELEGRAM_TOKEN", FakeTelegram.TOKEN);
    variables.put("ANNALIST_TELEGRAM_OWNERS", Long.toString(OWNER));
    variables.put("ANNALIST_KNOWLEDGE_RELOAD_SECONDS", "1");
    variables.putAll(more);
    return new RunningTelegram(
        directory, telegram, variables, "telegram", "--knowledge", "" + file.getParent());
  }

  private String ask() {
    return ask(QUESTION);
  }

  private String ask(String question) {
    int before = sent().size();
    telegram.deliver(Updates.message(++updates, 7, question));
    telegram.await(() -> sent().size() > before, "an answer");
    return sent().get(before);
  }

  private List<String> sent() {
    return to(7);
  }

  private List<String> told() {
    return to(OWNER);
  }

  private List<String> to(long chat) {
    return telegram.calls("sendMessage").stream()
        .filter(call -> call.chat() == chat)
        .map(Call::text)
        .toList();
  }
}
