package org.annalist.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annalist.command.TestBot;
import org.annalist.command.TestBotExtension;
import org.annalist.knowledge.Entity;
import org.annalist.question.opennlp.PorterWordForms;
import org.annalist.text.Word;
import org.annalist.text.WordFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No mend turns a name that is known into another one. */
@ExtendWith(TestBotExtension.class)
class SpellingOfNamesTest {
  private final TestBot bot;
  private final Spelling spelling;
  private final NavigableSet<String> names = new TreeSet<>();

  SpellingOfNamesTest(TestBot bot) {
    this.bot = bot;
    this.spelling = new Spelling(bot.store().words(), new PorterWordForms(), "dutch"::equals);
    for (Entity entity : bot.knowledge().entities()) {
      Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).forEach(names::add);
    }
  }

  @Test
  void everyNameStaysAsItIs() {
    assertThat(names).isNotEmpty();
    for (String name : names) {
      List<Word> words = WordFinder.find(name);
      assertThat(spelling.mend(words)).as(name).isEqualTo(words);
    }
  }

  @Test
  void everyNameIsReadAsItsOwnEntityBesideEveryOther() {
    for (String one : names) {
      for (String other : names) {
        String utterance = one + " versus " + other;
        assertThat(mentioned(utterance))
            .as(utterance)
            .isEqualTo(Stream.concat(mentioned(one).stream(), mentioned(other).stream()).toList());
      }
    }
  }

  private List<List<String>> mentioned(String utterance) {
    List<Word> words = spelling.mend(WordFinder.find(utterance));
    return new Gazetteer(bot.store().entities())
        .find(utterance, words).stream()
            .map(mention -> mention.candidates().stream().map(Entity::id).toList())
            .toList();
  }
}
