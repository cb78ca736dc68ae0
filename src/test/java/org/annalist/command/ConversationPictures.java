package org.annalist.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.annalist.channel.telegram.FakeTelegram;
import org.annalist.channel.telegram.FakeTelegram.Call;
import org.annalist.channel.telegram.Updates;
import org.annalist.picture.ChatPicture;
import org.annalist.picture.FewColors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the pictures of the README from what the bot says on the shipped knowledge. Not a test, and
 * run by itself: {@code mvn test -Dtest=ConversationPictures}.
 */
class ConversationPictures {
  private static final Path PICTURES = Path.of("docs", "pictures");
  private static final long SOMEBODY = 7;
  private static final int MOST_WAITS = 12;

  @TempDir private Path directory;
  private final FakeTelegram telegram;
  private ChatPicture picture = new ChatPicture("Annalist");
  private int update = 1;
  private int seen;

  ConversationPictures() throws IOException {
    telegram = new FakeTelegram();
  }

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  @SuppressWarnings("try") // The bot runs beside; nothing is asked of it but to close.
  void draw() throws IOException {
    Files.createDirectories(PICTURES);
    Path target = Path.of("target").toAbsolutePath();
    try (RunningTelegram bot =
        new RunningTelegram(
            directory,
            telegram,
            Map.of(
                "ANNALIST_TELEGRAM_TOKEN",
                FakeTelegram.TOKEN,
                "ANNALIST_KNOWLEDGE_BUILD_DIRECTORY",
                target.toString()),
            "telegram",
            "--knowledge",
            Path.of("knowledge").toAbsolutePath().toString())) {
      draw("accounts", "When was Security Council resolution 884 adopted?");
      draw("follow-up", "When did Azerbaijan join the Council of Europe?", "source?");
      draw("timeline", "/timeline 1988-1994");
    }
  }

  private void draw(String name, String... said) throws IOException {
    picture = new ChatPicture("Annalist");
    for (String message : said) {
      picture.ask(message);
      telegram.deliver(Updates.message(update++, SOMEBODY, message));
      for (Call call : answers()) {
        show(call.params());
      }
    }
    BufferedImage drawn = FewColors.of(picture.finished());
    boolean isWritten = ImageIO.write(drawn, "png", PICTURES.resolve(name + ".png").toFile());
    assertThat(isWritten).isTrue();
  }

  private void show(JsonNode params) throws IOException {
    if (params.has("photo")) {
      byte[] file = Base64.getDecoder().decode(file(params));
      BufferedImage photo = ImageIO.read(new ByteArrayInputStream(file));
      picture.photo(photo, params.path("caption").asText());
    } else {
      picture.answer(params.path("text").asText(), buttons(params));
    }
  }

  /** The photo is a field of its own, or names the field with the file. */
  private static String file(JsonNode params) {
    String photo = params.path("photo").asText();
    return photo.startsWith("attach://")
        ? params.path(photo.substring("attach://".length())).asText()
        : photo;
  }

  /** The first answers of a process may take longer than is waited for once. */
  private boolean hasAnswered() {
    try {
      telegram.await(() -> sent().size() > seen, "an answer");
      return true;
    } catch (AssertionError e) {
      return false;
    }
  }

  /** The first message that answers, and what comes right after a picture. */
  private List<Call> answers() {
    for (int wait = 0; wait < MOST_WAITS; wait++) {
      if (hasAnswered()) {
        break;
      }
    }
    List<Call> all = sent();
    List<Call> calls = List.copyOf(all.subList(seen, all.size()));
    seen = all.size();
    return calls;
  }

  private List<Call> sent() {
    List<Call> sent = new ArrayList<>(telegram.calls("sendMessage"));
    sent.addAll(telegram.calls("sendPhoto"));
    return sent;
  }

  private static List<List<String>> buttons(JsonNode params) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : params.path("reply_markup").path("inline_keyboard")) {
      List<String> labels = new ArrayList<>();
      row.forEach(button -> labels.add(button.path("text").asText()));
      rows.add(labels);
    }
    return rows;
  }
}
