package org.annalist.channel.telegram.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.annalist.answer.Answer;
import org.annalist.answer.Answer.Form;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.Samples;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Source;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

class SourceButtonsTest {
  @Test
  void codesComeBackFromTheButton() {
    String data = dataOf(last(under(Samples.TREATY, Samples.BRIDGE)));
    List<String> codes = SourceButtons.codesIn(data);
    assertThat(Samples.codes(Samples.ALL).apply(codes))
        .containsExactly(Samples.TREATY, Samples.BRIDGE);
  }

  @Test
  void claimsThatAreNoLongerKnownAreLeftOut() {
    assertThat(Samples.codes(List.of(Samples.TREATY)).apply(List.of("AAAAAAA"))).isEmpty();
  }

  @Test
  void manyClaimsFitAndThoseWithNewCitationsComeFirst() {
    Source late = Samples.source("late", "Late", "https://late.example.org/");
    Claim[] claims =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    Samples.claim(
                        "a rather long claim id " + i,
                        null,
                        "x",
                        i == 49 ? late : Samples.CHRONICLE))
            .toArray(Claim[]::new);
    InlineKeyboardButton button = last(under(claims));
    assertThat(button.getCallbackData().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(64);
    String data = dataOf(button);
    assertThat(Samples.codes(List.of(claims)).apply(SourceButtons.codesIn(data)))
        .hasSize(8)
        .startsWith(claims[0], claims[49], claims[1]);
  }

  @Test
  void atMostTwelveLinksEachWithTheNumberOfItsSource() {
    Source[] sources =
        IntStream.range(0, 15)
            .mapToObj(i -> Samples.source("s" + i, "S", "https://example.org/" + i))
            .toArray(Source[]::new);
    List<InlineKeyboardButton> buttons = under(Samples.claim("c", null, "x", sources));
    assertThat(buttons).hasSize(13);
    assertThat(buttons.subList(0, 2))
        .extracting(InlineKeyboardButton::getText)
        .containsExactly("[1] example.org", "[2] example.org");
  }

  @Test
  void onlyWhatIsShownIsLinked() {
    Source[] sources =
        IntStream.range(0, 5)
            .mapToObj(i -> Samples.source("s" + i, "P" + i, "https://p" + i + ".example.org/"))
            .toArray(Source[]::new);
    Claim claim = Samples.claim("c", "1892", "x", sources);
    Answer timeline = new Answer.Answered(Form.TIMELINE, List.of(claim), 0, List.of());
    assertThat(buttons(timeline))
        .extracting(InlineKeyboardButton::getText)
        .containsExactly("[1] p0.example.org", "Sources");
  }

  @Test
  void onlyTheWebIsLinked() {
    Claim claim =
        Samples.claim(
            "c",
            null,
            "x",
            Samples.source("1", "A", "ftp://example.org/"),
            Samples.source("2", "B", "javascript:alert(1)"),
            Samples.source("3", "C", "https:///nowhere"));
    assertThat(under(claim)).extracting(InlineKeyboardButton::getText).containsExactly("Sources");
  }

  @Test
  void fullSourcesHaveLinksOnlyAndNoClaimNoButton() {
    Answer sources = new Answer.Answered(Form.SOURCES, List.of(Samples.TREATY), 0, List.of());
    assertThat(buttons(sources))
        .extracting(InlineKeyboardButton::getText)
        .containsExactly("[1] chronicle.example.org");
    assertThat(SourceButtons.under(new Answer.Invalid("finding", "Mend."), Words.ENGLISH))
        .isEmpty();
  }

  private static List<InlineKeyboardButton> under(Claim... claims) {
    return buttons(new Answer.Answered(Form.FACT, List.of(claims), 0, List.of()));
  }

  private static List<InlineKeyboardButton> buttons(Answer answer) {
    return SourceButtons.under(answer, Words.ENGLISH).orElseThrow().getKeyboard().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static String dataOf(InlineKeyboardButton button) {
    return button.getCallbackData().substring("s:".length());
  }

  private static InlineKeyboardButton last(List<InlineKeyboardButton> buttons) {
    return buttons.get(buttons.size() - 1);
  }
}
