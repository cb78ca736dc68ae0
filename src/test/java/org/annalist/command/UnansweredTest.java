package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annalist.TestKnowledge;
import org.annalist.answer.Status;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.review.ReviewEntry;
import org.annalist.channel.review.store.SqlReviewStore;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a question without an answer to the owner, and back as knowledge. */
class UnansweredTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final String QUESTION = "Who painted the ceiling of Zenda castle?";

  @TempDir private Path directory;
  private Path knowledge = Path.of("");

  @BeforeEach
  void layOut() {
    knowledge = TestKnowledge.ruritania(directory);
  }

  private void asked(String... questions) {
    try (SqlReviewStore store =
        new SqlReviewStore("jdbc:sqlite:" + directory.resolve("state.db"))) {
      for (String question : questions) {
        store.add(
            new ReviewEntry(
                question, ReviewEntry.Reason.UNANSWERED, Status.UNKNOWN, List.of(), DAY));
      }
    }
  }

  private Run run(String... command) {
    return new Start(directory).run(Run.with(command, "--knowledge", knowledge.toString()));
  }

  @Test
  void questionsThatAreAlikeStandTogetherTheMostFrequentFirst() {
    asked(
        "How deep is the harbour of Strelsau?",
        QUESTION,
        "who PAINTED the ceiling of zenda castle",
        "Zenda castle: the ceiling, who painted it?");
    Run run = run("unanswered");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines().get(0)).isEqualTo("3 × " + QUESTION);
    assertThat(run.lines().get(1)).isEqualTo("    Zenda castle: the ceiling, who painted it?");
    assertThat(run.out()).contains("    nearest: ", "\n1 × How deep is the harbour of Strelsau?\n");
  }

  @Test
  void theListFilledInIsKnowledgeThatAnswersTheQuestion() throws IOException {
    asked(QUESTION, "who painted the ceiling of the castle of Zenda");
    assertThat(run("ask", QUESTION).out()).doesNotContain("Hentzau the Elder");
    Path draft = directory.resolve("draft.yaml");
    assertThat(run("unanswered", "--export", draft.toString()).code()).isZero();
    Path file = knowledge.resolve("answered.yaml");
    Files.copy(draft, file);
    assertThat(run("check").err()).contains(file + ":").contains("text");
    String filled =
        Files.readString(draft)
            .replace("subject:\n", "subject: strelsau\n")
            .replace("text:\n", "text: Hentzau the Elder painted the ceiling of Zenda castle.\n")
            .replace("source:\n", "source: chronicle\n")
            .replace("locator:\n", "locator: chapter 9\n");
    Files.writeString(file, filled);
    Run check = run("check");
    assertThat(check.code()).as(check.out() + check.err()).isZero();
    assertThat(run("build").code()).isZero();
    assertThat(run("ask", QUESTION).out()).contains("Hentzau the Elder", "chapter 9");
  }

  @Test
  void whatIsFilledInStaysWhereItIs() throws IOException {
    asked(QUESTION);
    Path draft = Files.writeString(directory.resolve("draft.yaml"), "work of an evening");
    Run run = run("unanswered", "--export", draft.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("this file is there already");
    assertThat(draft).hasContent("work of an evening");
  }

  @Test
  void whatPeopleTypedMeansNothingToYaml() throws IOException {
    asked(
        "x\n  - id: evil\n# &a *a !!java/x {b: [c",
        "\"quoted\\\" 'and' \u0085 \u2028 more: no # comment",
        "\u202e\ud800 zero \u0000 width\u200b",
        "шушан? Շուշի 👩‍👧");
    Path draft = knowledge.resolve("draft.yaml");
    assertThat(run("unanswered", "--export", draft.toString()).code()).isZero();
    List<String> mistakes =
        run("check").err().lines().filter(line -> line.contains("draft.yaml")).toList();
    assertThat(mistakes)
        .isNotEmpty()
        .noneMatch(line -> line.contains("not YAML") || line.contains("tag"));
    assertThat(Files.readString(draft)).doesNotContain("\n  - id: evil");
  }

  @Test
  void withoutAStateThereIsOneCleanLine() {
    Run run = run("unanswered");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("annalist: state.url: there is no state database yet.");
    assertThat(directory.resolve("state.db")).doesNotExist();
  }

  @Test
  void theListInTheChatIsForOwnersAloneAndOnlyInPrivate() {
    asked(QUESTION, "How deep is the harbour of Strelsau?");
    try (FakeTelegram telegram = new FakeTelegram();
        RunningTelegram bot =
            new RunningTelegram(
                directory,
                telegram,
                Map.of(
                    "ANNALIST_TELEGRAM_TOKEN",
                    FakeTelegram.TOKEN,
                    "ANNALIST_TELEGRAM_OWNERS",
                    "8, 9"),
                "telegram",
                "--knowledge",
                knowledge.toString())) {
      telegram.deliver(Updates.message(1, 7, "/review"));
      telegram.deliver(Updates.inGroup(2, 9, "/review"));
      telegram.deliver(Updates.message(3, 9, "/review"));
      List<Call> sent = telegram.await("sendMessage", 2);
      assertThat(sent).extracting(Call::chat).containsExactlyInAnyOrder(7L, 9L);
      assertThat(textTo(7, sent)).isEqualTo(Words.ENGLISH.say(Phrase.UNKNOWN_COMMAND));
      assertThat(textTo(9, sent)).contains("1 × “" + QUESTION + "”", "Nearest: ");
      assertThat(bot.stop().code()).isZero();
    }
  }

  private static String textTo(long chat, List<Call> calls) {
    return calls.stream().filter(c -> c.chat() == chat).findFirst().orElseThrow().text();
  }
}
