package org.annalist.channel.telegram.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourReaderTest {
  @ParameterizedTest
  @CsvSource({
    "9, 09:00, ''",
    "09:30, 09:30, ''",
    "7.05 Baku, 07:05, Baku",
    "0900, 09:00, ''",
    "9 am, 09:00, ''",
    "9pm New York, 21:00, New York",
    "12 am, 00:00, ''",
    "12 p.m. London, 12:00, London",
    "24:00, 00:00, ''",
    "6 UTC+4, 06:00, UTC+4",
    "6 Paris, 06:00, Paris",
    "6 Amsterdam, 06:00, Amsterdam",
    "at 8, 08:00, ''",
    "every day at 8 pm in London, 20:00, London",
    "9:30 Europe/London, 09:30, Europe/London",
    "9 oclock Baku time, 09:00, Baku",
    "в 9 Баку, 09:00, Баку",
    "в 9 часов утра по Баку, 09:00, Баку",
    "saat 9-da Bakı vaxtı, 09:00, Bakı",
    "her gün saat 9 da İstanbul, 09:00, İstanbul",
    "ժամը 9-ին Երևան, 09:00, Երևան",
  })
  void readsTheTimeAndLeavesTheRest(String text, LocalTime at, String rest) {
    assertThat(HourReader.read(text)).contains(new HourReader.Read(at, rest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Baku", "25:00", "9:75", "13 pm", "0 am", "+4", "123"})
  void readsNoTimeWhereThereIsNone(String text) {
    assertThat(HourReader.read(text)).isEmpty();
  }
}
