package org.annalist.channel.telegram.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annalist.TestKnowledge;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.command.TestBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Turns the pages of an answer that is longer than a message, over a Bot API server. */
class PagesInPlaceTest {
  private static final int FAIRS = 120;

  /** What is told more plainly comes first among the main entries. */
  private static final int PLAIN_FROM = 60;

  private static final String FAIRS_OF_1905 = "what happened in 1905?";

  @TempDir private static Path directory;
  private static TestBot knowing;
  private ServedBot bot;

  /** A fair every third day of a year. */
  @BeforeAll
  static void build() throws IOException {
    Path knowledge = TestKnowledge.ruritania(directory);
    StringBuilder fairs = new StringBuilder("entities:\n");
    fairs.append("  - id: fairs\n    type: organisation\n    name: Guild of Fairs\n    claims:\n");
    for (int i = 0; i < FAIRS; i++) {
      String day = LocalDate.of(1905, 1, 1).plusDays(3L * i).toString();
      fairs.append(
          """
                - id: fair-%d
                  date: %s
                  text: The fair number %d was held under the old lime tree by the river%s.
                  citations: [{source: gazette, locator: page %d}]
                  asks: [When was fair number %d held?]
          """
              .formatted(i, day, i, i < PLAIN_FROM ? " and the old stone bridge" : "", i, i));
    }
    Files.writeString(knowledge.resolve("fairs.yaml"), fairs);
    knowing = TestBot.build(knowledge, directory);
  }

  @AfterAll
  static void closeKnowledge() {
    knowing.close();
  }

  @BeforeEach
  void start(@TempDir Path folder) {
    bot = new ServedBot(knowing, folder, TestBot.TODAY);
  }

  @AfterEach
  void stop() {
    bot.close();
  }

  @Test
  void everyEntryIsOnOnePageOfTheSameMessage() {
    Call main = bot.ask(7, FAIRS_OF_1905);
    assertThat(main.text()).startsWith("The main ").doesNotContain("say \"more\"");
    assertThat(ServedBot.labels(main).get(0)).startsWith("All " + FAIRS + " · Page 1 of ");
    Call page = bot.turn(7, 100, ServedBot.data(main, "›"));
    int count = count(page);
    List<String> pages = new ArrayList<>(List.of(page.text()));
    for (int number = 2; number <= count; number++) {
      page = bot.turn(7, 100, ServedBot.data(page, "›"));
      assertThat(ServedBot.labels(page)).contains("Page " + number + " of " + count, "‹");
      assertThat(page.params().path("message_id").asInt()).isEqualTo(100);
      pages.add(page.text());
    }
    assertThat(count).isGreaterThan(2);
    assertThat(ServedBot.labels(page)).doesNotContain("›");
    assertThat(pages).noneMatch(text -> text.contains("more\""));
    assertThat(pages.get(0)).startsWith("Entries 1–").contains(" of " + FAIRS + ", in order:");
    assertThat(numbers(pages)).isSorted().hasSize(FAIRS);
    assertThat(bot.telegram.calls("sendMessage")).hasSize(1);
    for (int fair = 0; fair < FAIRS; fair++) {
      String entry = "The fair number " + fair + " ";
      assertThat(pages).as(entry).filteredOn(text -> text.contains(entry)).hasSize(1);
    }
    assertThat(bot.telegram.refusals()).isEmpty();
  }

  @Test
  void pagesTurnBackAfterARestart() {
    Call first = bot.ask(7, FAIRS_OF_1905);
    bot.restart();
    Call second = bot.turn(7, 100, ServedBot.data(first, "›"));
    assertThat(second.text()).isNotEqualTo(first.text());
    assertThat(bot.turn(7, 100, ServedBot.data(second, "‹")).text()).isEqualTo(first.text());
  }

  @Test
  void followUpHasPagesToo() {
    bot.ask(7, "what happened in 1892?");
    Call first = bot.ask(7, "what happened next?");
    assertThat(ServedBot.data(first, "›")).startsWith("p:1:k");
    assertThat(ServedBot.data(first, "›").getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(64);
    Call second = bot.turn(7, 100, ServedBot.data(first, "›"));
    assertThat(ServedBot.labels(second)).contains("Page 1 of " + count(first));
  }

  @Test
  void moreGoesOnAfterThePageThatWasTurnedTo() {
    Call first = bot.turn(7, 100, ServedBot.data(bot.ask(7, FAIRS_OF_1905), "›"));
    Call second = bot.turn(7, 100, ServedBot.data(first, "›"));
    Call third = bot.turn(7, 100, ServedBot.data(second, "›"));
    bot.turn(7, 100, ServedBot.data(third, "‹"));
    assertThat(entries(bot.ask(7, "more").text())).isEqualTo(entries(third.text()));
  }

  @Test
  void moreAfterTheMainEntriesTellsTheRestInTheOrderOfTime() {
    List<Integer> main = numbers(List.of(bot.ask(7, FAIRS_OF_1905).text()));
    List<String> pages = new ArrayList<>();
    while (numbers(pages).size() < FAIRS - main.size() && pages.size() < FAIRS) {
      pages.add(bot.ask(7, "more").text());
    }
    assertThat(numbers(pages))
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(FAIRS - main.size())
        .doesNotContainAnyElementsOf(main);
  }

  @Test
  void twoPressesTurnOnce() {
    String next = ServedBot.data(bot.ask(7, FAIRS_OF_1905), "›");
    bot.turn(7, 100, next);
    bot.acknowledged(7, 100, next);
    bot.ask(7, "thanks");
    assertThat(bot.telegram.calls("editMessageText")).hasSize(1);
  }

  @Test
  void thePageOfAMessageThatIsGoneIsSentAnew() {
    Call first = bot.ask(7, FAIRS_OF_1905);
    String next = ServedBot.data(first, "›");
    bot.telegram.fail("editMessageText", FakeTelegram.refusal(400, "message to edit not found"));
    Call anew = bot.press(7, 100, next);
    assertThat(entries(anew.text())).isNotEmpty().isNotEqualTo(entries(first.text()));
    assertThat(bot.ask(7, "thanks").text()).startsWith("You are welcome.");
    assertThat(bot.telegram.calls("editMessageText")).hasSize(1);
  }

  @Test
  void offersInOtherChatsComeInPagesThatLoseNothing() {
    List<String> titles = new ArrayList<>();
    String offset = "";
    do {
      JsonNode offers = bot.offers(FAIRS_OF_1905, offset);
      assertThat(ServedBot.results(offers)).isNotEmpty().hasSizeLessThanOrEqualTo(50);
      ServedBot.results(offers).forEach(offer -> titles.add(offer.path("title").asText()));
      offset = offers.path("next_offset").asText();
    } while (!offset.isEmpty());
    assertThat(titles).hasSize(FAIRS).doesNotHaveDuplicates();
  }

  private static List<String> entries(String text) {
    return text.lines().filter(line -> line.startsWith("•")).limit(3).toList();
  }

  private static List<Integer> numbers(List<String> pages) {
    return pages.stream()
        .flatMap(page -> Pattern.compile("The fair number (\\d+) ").matcher(page).results())
        .map(fair -> Integer.parseInt(fair.group(1)))
        .toList();
  }

  private static int count(Call page) {
    String label =
        ServedBot.labels(page).stream().filter(l -> l.contains("Page 1 of ")).findFirst().get();
    return Integer.parseInt(label.replaceAll(".* of (\\d+).*", "$1"));
  }
}
