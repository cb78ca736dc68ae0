package org.annalist.question.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterWordFormsTest {
  private static final int THREADS = 8;

  private final PorterWordForms forms = new PorterWordForms();

  @ParameterizedTest
  @CsvSource({
    "killed, killing",
    "treaty, treaties",
    "sign, signed",
    "refugee, refugees",
    "left, leaving",
    "taken, took",
    "fought, fights",
    "fled, flee",
    "women, woman",
    "organizations, organisation",
    "recognized, recognises",
    "analyzed, analysing"
  })
  void formsOfAWordAreOne(String one, String other) {
    assertThat(forms.stem(one)).isEqualTo(forms.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"1892", "as", "перемирия", "susa2", "''"})
  void whatIsNoEnglishWordStays(String word) {
    assertThat(forms.stem(word)).isEqualTo(word);
  }

  @Test
  void severalThreadsMayShareThem() throws Exception {
    Map<String, String> stems =
        Map.of(
            "killing", "kill",
            "treaties", "treati",
            "occupation", "occup",
            "negotiations", "negoti",
            "signed", "sign");
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Boolean>> rounds = new ArrayList<>();
      for (int i = 0; i < THREADS * 200; i++) {
        rounds.add(
            () ->
                stems.entrySet().stream()
                    .allMatch(entry -> forms.stem(entry.getKey()).equals(entry.getValue())));
      }
      for (Future<Boolean> round : threads.invokeAll(rounds)) {
        assertThat(round.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
