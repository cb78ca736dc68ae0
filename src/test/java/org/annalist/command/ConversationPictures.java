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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** What a person sees of an answer. */
  private static final Set<String> SHOWN = Set.of("sendmessage", "sendphoto");

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
      show(answer().params());
    }
    BufferedImage drawn = FewColors.of(picture.finished());
    boolean isWritten = ImageIO.write(drawn, "png", PICTURES.resolve(name + ".png").toFile());
    assertThat(isWritten).isTrue();
  }

  private void show(JsonNode params) throws IOException {
    if (params.has("photo")) {
      byte[] file = Base64.getDecoder().decode(file(params));
      BufferedImage photo = ImageIO.read(new ByteArrayInputStream(file));
      picture.photo(photo, params.path("caption").asText(), buttons(params));
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

  /**
   * The first message that answers. What may come after it, such as what a picture shows in full,
   * would make the picture of the conversation too long.
   */
  private Call answer() {
    int waits = 0;
    while (!hasAnswered() && waits < MOST_WAITS) {
      waits++;
    }
    List<Call> all = sent();
    Call first = all.get(seen);
    seen = all.size();
    return first;
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

  /** In the order in which they were sent. */
  private List<Call> sent() {
    return telegram.calls().stream().filter(call -> SHOWN.contains(name(call))).toList();
  }

  private static String name(Call call) {
    return call.method().toLowerCase(Locale.ROOT);
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
