package org.annalist.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.lookup.LookupFeature;
import org.annalist.channel.telegram.menu.MenuFeature;
import org.annalist.channel.telegram.message.PlainAnswering;
import org.annalist.channel.telegram.store.SqlMenuRecord;
import org.annalist.channel.telegram.venue.Pins;
import org.annalist.channel.telegram.venue.VenueFeature;
import org.annalist.knowledge.Particulars;
import org.annalist.state.store.StateDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Telegram is told at the start: commands, name and descriptions. */
@SuppressWarnings("try") // the bot runs while it is open
class MenuTest {
  private static final List<String> LANGUAGES = List.of("", "az", "ru", "hy", "tr");

  @TempDir private Path folder;
  private final FakeTelegram telegram = new FakeTelegram();
  private StateDatabase database;

  @BeforeEach
  void open() {
    database = StateDatabase.open("jdbc:sqlite:" + folder.resolve("state.db"));
  }

  @AfterEach
  void close() {
    database.close();
    telegram.close();
  }

  @Test
  void theCommandsThatThereAreAreSetInEveryLanguageWithFewerForGroups() {
    try (RunningBot bot = started(Optional.empty())) {
      List<Call> calls = telegram.await("setMyCommands", 10);
      assertThat(languagesOf(inScope(calls, "all_private_chats"))).isEqualTo(LANGUAGES);
      assertThat(languagesOf(inScope(calls, "all_group_chats"))).isEqualTo(LANGUAGES);
      List<String> inPrivate = namesIn(inScope(calls, "all_private_chats").get(0));
      List<String> inGroups = namesIn(inScope(calls, "all_group_chats").get(0));
      assertThat(inPrivate)
          .containsExactly(
              "on", "timeline", "who", "where", "sources", "source", "help", "forget", "start");
      assertThat(inGroups).isNotEmpty().hasSizeLessThan(inPrivate.size());
      assertThat(inPrivate).containsAll(inGroups);
      assertThat(description(inScope(calls, "all_private_chats").get(2), "on"))
          .isEqualTo("Что было в этот день");
    }
  }

  @Test
  void descriptionsAreSetInEveryLanguageAndTheNameOnlyWhereThereIsOne() {
    try (RunningBot bot = started(Optional.of("Ruritania Remembers"))) {
      List<Call> names = telegram.await("setMyName", 1);
      assertThat(names.get(0).params().path("name").asText()).isEqualTo("Ruritania Remembers");
      assertThat(languagesOf(telegram.calls("setMyDescription"))).isEqualTo(LANGUAGES);
      assertThat(languagesOf(telegram.calls("setMyShortDescription"))).isEqualTo(LANGUAGES);
    }
    assertThat(telegram.calls("setMyName")).hasSize(1);
  }

  @Test
  void nothingIsSetAgainAtTheNextStartButWhatHasChanged() {
    try (RunningBot bot = started(Optional.empty())) {
      telegram.await("setMyShortDescription", 5);
      telegram.await(this::isLastNoted, "the notes");
    }
    int commands = telegram.calls("setMyCommands").size();
    try (RunningBot bot = started(Optional.of("Another Name"))) {
      telegram.await("setMyName", 1);
    }
    assertThat(telegram.calls("setMyCommands")).hasSize(commands);
    assertThat(telegram.calls("setMyDescription")).hasSize(5);
    assertThat(telegram.calls("setMyShortDescription")).hasSize(5);
  }

  @Test
  void anotherBotWithTheSameStoreGetsItsOwnMenu() {
    new SqlMenuRecord(database, 1).set("name", "digest");
    assertThat(new SqlMenuRecord(database, 1).isSet("name", "digest")).isTrue();
    assertThat(new SqlMenuRecord(database, 1).isSet("name", "another digest")).isFalse();
    assertThat(new SqlMenuRecord(database, 2).isSet("name", "digest")).isFalse();
  }

  @Test
  void whatTelegramDoesNotTakeHoldsUpNeitherTheRestNorTheAnswersAndIsTriedAgain() {
    telegram.fail("setMyCommands", FakeTelegram.refusal(400, "Bad Request"));
    telegram.fail("setMyDescription", FakeTelegram.tooMany(4000), FakeTelegram.hangUp());
    try (RunningBot bot = started(Optional.empty())) {
      telegram.await("setMyShortDescription", 5);
      telegram.deliver(Updates.message(1, 7, "When was the treaty?"));
      assertThat(telegram.await("sendMessage", 1).get(0).text()).contains("12 May 1894");
    }
    try (RunningBot bot = started(Optional.of("Name"))) {
      telegram.await("setMyName", 1);
    }
    assertThat(telegram.calls("setMyCommands")).hasSize(11);
    assertThat(telegram.calls("setMyDescription")).hasSize(7);
  }

  private boolean isLastNoted() {
    String sql = "SELECT count(*) FROM telegram_menu WHERE item = 'short description tr'";
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("state.db"));
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(sql).getInt(1) == 1;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private RunningBot started(Optional<String> name) {
    FakeDialogue dialogue = new FakeDialogue();
    List<Feature> features = new ArrayList<>();
    features.add(new MenuFeature(name, new SqlMenuRecord(database, 1)));
    features.add(
        new LookupFeature(
            new PlainAnswering(dialogue),
            dialogue,
            new Pictures(question -> Optional.empty()),
            new LookupFeature.Examples("Rudolf", "Zenda", LocalDate.EPOCH)));
    features.add(
        new VenueFeature(
            new PlainAnswering(dialogue), dialogue, new Pins(id -> Particulars.NONE), "Zenda"));
    return new RunningBot(telegram.url(), FakeTelegram.TOKEN, dialogue, folder, features);
  }

  private static List<Call> inScope(List<Call> calls, String scope) {
    return calls.stream()
        .filter(call -> call.params().path("scope").path("type").asText().equals(scope))
        .toList();
  }

  private static List<String> languagesOf(List<Call> calls) {
    return calls.stream().map(call -> call.params().path("language_code").asText()).toList();
  }

  private static List<String> namesIn(Call call) {
    return StreamSupport.stream(call.params().path("commands").spliterator(), false)
        .map(command -> command.path("command").asText())
        .toList();
  }

  private static String description(Call call, String name) {
    for (JsonNode command : call.params().path("commands")) {
      if (command.path("command").asText().equals(name)) {
        return command.path("description").asText();
      }
    }
    throw new AssertionError("no command " + name);
  }
}
