package org.annalist.channel.telegram.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandTest {
  @Test
  void commandsWithAndWithoutABot() {
    assertThat(Command.in("/help")).contains(new Command("help", "", ""));
    assertThat(Command.in("/Help@Some_Bot now")).contains(new Command("help", "Some_Bot", "now"));
    assertThat(Command.in("/start\npayload")).contains(new Command("start", "", "payload"));
  }

  @Test
  void nearMisses() {
    for (String text : List.of("help", " /help", "/", "/ help", "/1/2", "/help!", "/a@", "//")) {
      assertThat(Command.in(text)).as(text).isEqualTo(Optional.empty());
    }
    assertThat(Command.in("/" + "a".repeat(4095))).isEmpty();
  }
}
