package org.annalist.channel.telegram.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

class SampleTest {
  @Test
  void keyThatIsNewEachTimeMakesNoOtherMessage() {
    assertThat(digest("On 12 May.", "Yes", "fb:yabc"))
        .isEqualTo(digest("On 12 May.", "Yes", "fb:yxyz"));
  }

  @Test
  void whatAReaderSeesMakesAnotherMessage() {
    long digest = digest("On 12 May.", "Yes", "fb:yabc");
    assertThat(digest("On 13 May.", "Yes", "fb:yabc")).isNotEqualTo(digest);
    assertThat(digest("On 12 May.", "No", "fb:yabc")).isNotEqualTo(digest);
    assertThat(digest("On 12 May.", "Yes", "s:abc")).isNotEqualTo(digest);
  }

  private static long digest(String text, String label, String data) {
    SendMessage message = new SendMessage("7", text);
    InlineKeyboardButton button =
        InlineKeyboardButton.builder().text(label).callbackData(data).build();
    message.setReplyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button))));
    return Sample.of(message).orElseThrow().digest();
  }
}
