package org.annalist.channel.telegram.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.annalist.channel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
  @ParameterizedTest
  @CsvSource({
    "Asia/Baku, Asia/Baku",
    "asia/baku, Asia/Baku",
    "Baku, Asia/Baku",
    "Bakı, Asia/Baku",
    "Ереван, Asia/Yerevan",
    "Երևան, Asia/Yerevan",
    "İstanbul, Europe/Istanbul",
    "new york, America/New_York",
    "Tokyo, Asia/Tokyo",
    "UTC, UTC",
    "gmt, UTC",
    "+4, +04:00",
    "UTC+4, +04:00",
    "GMT -3:30, -03:30",
    "UTC+0, UTC",
  })
  void findsAZoneAsPeopleNameIt(String named, String zone) {
    assertThat(Zones.find(named)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Strelsau", "EST", "UTC+19", "+4 hours", "Etc/GMT+4", "4"})
  void findsNoneInAnythingElse(String named) {
    assertThat(Zones.find(named)).isEmpty();
  }

  @Test
  void everyOfferedZoneIsFoundByItsNameAndFitsAButton() {
    for (ZoneId zone : Zones.OFFERED) {
      for (var language : Words.LANGUAGES) {
        assertThat(Zones.find(Zones.name(zone, language))).contains(zone);
      }
      String data = Subscribing.KIND + ":0900:" + zone.getId();
      assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
    }
  }
}
