package org.annalist.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.annalist.answer.Chronicle;
import org.annalist.answer.Chronicler;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestBotExtension.class)
class TimelinePictureTest {
  private static TimelinePicture picture(TestBot bot, String period) {
    Chronicler chronicler = new Chronicler(bot.store(), bot.store().entities(), bot.searchTerms());
    Chronicle chronicle = chronicler.of(bot.read(period)).orElseThrow();
    return TimelinePicture.of(chronicle, PictureWords.ENGLISH);
  }

  @Test
  void isAPngOfTheSizeThatItSays(TestBot bot) throws IOException {
    TimelinePicture picture = picture(bot, "1890-1910");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertThat(image.getWidth()).isEqualTo(picture.width()).isGreaterThanOrEqualTo(1280);
    assertThat(image.getHeight()).isEqualTo(picture.height()).isLessThanOrEqualTo(2560);
    assertThat(image.getRGB(1, 1)).isEqualTo(Palette.PAPER.getRGB());
  }

  @Test
  void theSameInputGivesTheSamePicture(TestBot bot) {
    assertThat(picture(bot, "1892").png()).isEqualTo(picture(bot, "1892").png());
  }

  @Test
  void tellsForACaptionAllThatItShows(TestBot bot) {
    TimelinePicture picture = picture(bot, "1892");
    assertThat(picture.title()).isEqualTo("1892");
    assertThat(picture.entries()).hasSize(picture.shown().items());
    assertThat(picture.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.head()).isNotEmpty();
              assertThat(entry.text()).contains("[");
            });
    assertThat(picture.sources()).isNotEmpty();
  }
}
