package org.annalist.channel.telegram.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.file.KnowledgeReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the knowledge that ships is asked about in a quiz. */
class ShippedQuizTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private static List<Fit> fits = List.of();
  private static List<Quiz> quizzes = List.of();

  @BeforeAll
  static void find() throws IOException {
    Knowledge knowledge =
        new KnowledgeReader().read(Path.of("knowledge")).knowledge().orElseThrow();
    fits = new FitClaims(knowledge.claims().stream().toList(), knowledge.entities()).find();
    Random random = new Random(1);
    quizzes = fits.stream().flatMap(fit -> QuizMaker.of(fit, TODAY, random).stream()).toList();
  }

  @Test
  void thereAreEnough() {
    assertThat(quizzes).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void everyOneIsWithinTheLimitsOfTelegram() {
    assertThat(quizzes)
        .allSatisfy(
            quiz -> {
              assertThat(quiz.question()).hasSizeLessThanOrEqualTo(300).endsWith("?");
              assertThat(quiz.explanation()).hasSizeBetween(1, 200).doesNotContain("\n");
              assertThat(quiz.options()).hasSize(4).doesNotHaveDuplicates();
              assertThat(quiz.options()).allMatch(option -> option.length() <= 100);
              assertThat(quiz.right()).isBetween(0, 3);
            });
  }

  @Test
  void noneIsAboutWhatSourcesDifferOn() {
    assertThat(fits).allMatch(fit -> fit.claim().statement().matter() == null);
  }

  /** Another guard than the list of the program: names and words of what people suffered. */
  @Test
  void noneIsAboutWhatPeopleSuffered() {
    Set<String> grave =
        Set.of("khojaly", "sumgait", "kill", "massacre", "death", "war ", "january 1990", "crash");
    assertThat(quizzes)
        .allSatisfy(
            quiz ->
                assertThat(grave).noneMatch(quiz.question().toLowerCase(Locale.ROOT)::contains));
  }

  @Test
  void theRightAnswerStandsInEveryPlace() {
    Set<Integer> places = new HashSet<>();
    quizzes.forEach(quiz -> places.add(quiz.right()));
    assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3);
  }
}
