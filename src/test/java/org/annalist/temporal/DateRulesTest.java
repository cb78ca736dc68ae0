package org.annalist.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.date.EdtfParser;
import org.annalist.date.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateRulesTest {
  private static final HistoricalDate SAID = EdtfParser.parse("1994-05-12");

  private final DateFinder finder = new DateFinder(DateFinderTest.TODAY);

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void readsItsExamples(String rule, String example, String edtf) {
    DateFindings findings = finder.find(example, List.of(), SAID);

    if (edtf.isEmpty()) {
      assertThat(findings.dates()).isEmpty();
      assertThat(findings.impossible()).hasSize(1);
    } else {
      assertThat(findings.dates()).as("%s", findings).hasSize(1);
      assertThat(findings.dates().get(0).date().edtf()).isEqualTo(edtf);
      assertThat(findings.dates().get(0).rule()).contains(rule);
    }
  }

  static Stream<Arguments> examples() {
    return rules()
        .flatMap(
            rule ->
                rule.examples().entrySet().stream()
                    .map(
                        example ->
                            Arguments.of(rule.name(), example.getKey(), example.getValue())));
  }

  @Test
  void everyRuleHasTwoExamples() {
    assertThat(rules()).allSatisfy(rule -> assertThat(rule.examples()).hasSizeGreaterThan(1));
  }

  @Test
  void namesAreUnlikeEachOther() {
    List<String> names = rules().map(DateRule::name).toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  private static Stream<DateRule> rules() {
    return Stream.concat(Stream.of(DateRules.DATES), DateRules.ON_DATES.stream())
        .flatMap(stage -> stage.rules().stream());
  }
}
