package org.annalist.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestBotExtension.class)
class ConversationsTest {
  private final Conversations conversations;

  ConversationsTest(TestBot bot) {
    this.conversations = bot.conversations();
  }

  /** Utterances with a stroke between them, and the claims that the last is answered with. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "follow-ups.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aFollowUpLeansOnWhatWasSaid(String utterances, String claims) {
    Reply last = say("one", utterances.split(" / "));
    assertThat(ids(last)).as("%s", last.question()).isEqualTo(List.of(claims.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"source?", "link", "who says that?", "where did you get that from"})
  void sourcesAreThoseOfTheLastAnswer(String utterance) {
    Reply sources = say("one", "When was the truce signed?", utterance);
    assertThat(((Answer.Answered) sources.answer()).form()).isEqualTo(Answer.Form.SOURCES);
    assertThat(ids(sources)).containsExactly("truce-signed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"source?", "more", "why?", "what happened next?", "who says that?"})
  void aFollowUpToNothingHasNoAnswer(String utterance) {
    assertThat(say("one", utterance).answer()).isInstanceOf(Answer.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"and violinists?", "and castles?"})
  void whatGoesOnIsNotAnsweredFromElsewhere(String utterance) {
    Reply last =
        say("one", "when did Zenda fall?", "how many guards were wounded there?", utterance);
    assertThat(last.answer()).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void whatHappenedNextBeginsTheDayAfter() {
    assertThat(ids(say("one", "When was the truce signed?", "what happened next?")))
        .startsWith("rudolf-resigned", "station-altdorf");
  }

  @Test
  void moreGoesOnUntilAllWasShown() {
    List<String> shown = new ArrayList<>(ids(say("one", "what happened in 1901?")));
    while (say("one", "more").answer() instanceof Answer.Answered page) {
      shown.addAll(page.claims().stream().map(Claim::id).toList());
    }
    assertThat(shown).hasSize(20).doesNotHaveDuplicates().isSortedAccordingTo(String::compareTo);
    assertThat(((Answer.Unknown) say("one", "more").answer()).reason())
        .isEqualTo(Answer.Reason.NOTHING_MORE);
  }

  @Test
  void moreAfterAccountsThatDifferShowsTheOthersOnce() {
    Reply first = say("one", "How many people drowned with the Klausburg ferry?");
    assertThat(((Answer.Disputed) first.answer()).dispute().remaining()).isPositive();
    List<String> shown = new ArrayList<>(ids(first));
    shown.addAll(ids(say("one", "more")));
    assertThat(shown).hasSize(7).doesNotHaveDuplicates();
    assertThat(ids(say("one", "source?"))).isEqualTo(shown);
    assertThat(ids(say("one", "more"))).doesNotContainAnyElementsOf(shown);
  }

  @Test
  void twoConversationsDoNotMix() {
    say("one", "When was the truce signed?");
    say("other", "when was Rudolf born?");
    assertThat(ids(say("one", "source?"))).containsExactly("truce-signed");
    assertThat(ids(say("other", "source?"))).containsExactly("rudolf-born");
  }

  @Test
  void severalConversationsMayGoOnAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> talks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String name = "talk-" + i;
        String ask = i % 2 == 0 ? "When was the truce signed?" : "when was Rudolf born?";
        talks.add(() -> ids(say(name, ask, "source?")));
      }
      List<Future<List<String>>> replies = threads.invokeAll(talks);
      for (int i = 0; i < replies.size(); i++) {
        assertThat(replies.get(i).get())
            .containsExactly(i % 2 == 0 ? "truce-signed" : "rudolf-born");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatIsForgottenIsNotLeantOn() {
    say("one", "When was the truce signed?");
    say("other", "When was the truce signed?");
    conversations.forget("one");
    assertThat(ids(say("one", "source?"))).isEmpty();
    assertThat(ids(say("other", "source?"))).containsExactly("truce-signed");
  }

  @Test
  void aReplyTellsTheQuestionAsItWasTyped() {
    Reply reply = say("one", "When was the truce signed?", "and where?");
    assertThat(reply.question().utterance()).isEqualTo("and where?");
  }

  private Reply say(String conversation, String... utterances) {
    Reply reply = conversations.reply(conversation, utterances[0]);
    for (String utterance : List.of(utterances).subList(1, utterances.length)) {
      reply = conversations.reply(conversation, utterance);
    }
    return reply;
  }

  private static List<String> ids(Reply reply) {
    return reply.answer().claims().stream().map(Claim::id).toList();
  }
}
