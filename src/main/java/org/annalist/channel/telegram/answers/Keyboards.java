package org.annalist.channel.telegram.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.annalist.answer.Answer;
import org.annalist.answer.Reply;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.telegram.compose.QuestionButtons;
import org.annalist.channel.telegram.compose.SourceButtons;
import org.annalist.conversation.Recital;
import org.annalist.knowledge.Claim;
import org.annalist.knowledge.Entity;
import org.annalist.question.NearNames;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Makes the buttons under answers. Safe for several threads. */
final class Keyboards {
  static final String PAGE = "p";
  static final String NOTHING = "o";
  static final String TIMELINE = "t";
  static final String WHERE = "w";
  static final String NEXT = "n";
  static final String ASK_ALSO = "a";

  private static final int MOST_NEAR_NAMES = 3;
  private static final int MOST_SUGGESTIONS = 5;

  private final Coded coded;
  private final Topics topics;
  private final Links links;
  private final NearNames nearNames;
  private final Recital recital;
  private final Map<String, Answer> wherever = new ConcurrentHashMap<>();

  Keyboards(Coded coded, Topics topics, Links links, NearNames nearNames, Recital recital) {
    this.recital = recital;
    this.coded = coded;
    this.topics = topics;
    this.links = links;
    this.nearNames = nearNames;
  }

  /**
   * Makes the buttons under an answer.
   *
   * @param reply the answer
   * @param key its key, where it has one
   * @param turning its page, where it has more than one
   * @param words the bot's own words
   */
  Optional<InlineKeyboardMarkup> under(
      Reply reply, Optional<String> key, Optional<Turning> turning, Words words) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    turning.map(it -> it.row(words)).ifPresent(rows::add);
    if (reply.answer().claims().isEmpty()) {
      rows.addAll(questions(reply, words));
    } else {
      rows.addAll(SourceButtons.linksTo(reply.answer()));
      if (!isSources(reply.answer())) {
        add(rows, more(reply, words));
        add(rows, onwards(reply, key, words));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
  }

  /** Sources are the end of a thread: what they are of has the other buttons. */
  private static boolean isSources(Answer answer) {
    return answer instanceof Answer.Answered answered && answered.form() == Answer.Form.SOURCES;
  }

  private static void add(List<InlineKeyboardRow> rows, List<InlineKeyboardButton> buttons) {
    if (!buttons.isEmpty()) {
      rows.add(new InlineKeyboardRow(buttons));
    }
  }

  private List<InlineKeyboardButton> more(Reply reply, Words words) {
    List<InlineKeyboardButton> row = new ArrayList<>();
    SourceButtons.sources(reply.answer(), words).ifPresent(row::add);
    timeline(reply)
        .map(scope -> button(words.say(Phrase.TIMELINE_BUTTON), TIMELINE + ":" + scope))
        .ifPresent(row::add);
    topics
        .place(reply)
        .filter(place -> canTellWhere(place, reply.answer()))
        .map(place -> Coded.join(List.of(place.id())))
        .map(code -> button(words.say(Phrase.WHERE_BUTTON), WHERE + ":" + code))
        .ifPresent(row::add);
    return row;
  }

  /** Whether there is anything to tell of where a place is, which is not just told. */
  private boolean canTellWhere(Entity place, Answer answer) {
    Answer where =
        wherever.computeIfAbsent(place.id(), id -> recital.ask(asking(place), 0).answer());
    if (where.claims().isEmpty()) {
      return where instanceof Answer.Unknown unknown
          && unknown.reason() == Answer.Reason.ONLY_COORDINATES;
    }
    return !where.claims().get(0).id().equals(answer.claims().get(0).id());
  }

  /** The question for where a place is. */
  static String asking(Entity place) {
    return "Where is " + place.name().split(" / ")[0] + "?";
  }

  /** A time, or a thing and a time, or a thing: {@code 1988/1994;AbCdEfG}. */
  private Optional<String> timeline(Reply reply) {
    Optional<String> period = topics.period(reply);
    String named =
        Coded.join(
            reply.question().mentions().stream().limit(1).map(m -> m.entity().id()).toList());
    return period
        .map(edtf -> edtf + ";" + named)
        .or(() -> topics.subject(reply).map(entity -> ";" + Coded.join(List.of(entity.id()))))
        .filter(scope -> scope.length() <= Keys.MOST_BYTES);
  }

  private List<InlineKeyboardButton> onwards(Reply reply, Optional<String> key, Words words) {
    List<InlineKeyboardButton> row = new ArrayList<>();
    List<Claim> told = reply.answer().claims();
    Topics.latest(told)
        .map(claim -> NEXT + ":" + Coded.join(List.of(claim.id())))
        .map(data -> button(words.say(Phrase.NEXT_BUTTON), data))
        .ifPresent(row::add);
    askAlso(reply.answer())
        .map(data -> button(words.say(Phrase.ASK_ALSO_BUTTON), data))
        .ifPresent(row::add);
    links
        .share(key, told)
        .map(url -> link(words.say(Phrase.SHARE_BUTTON), url))
        .ifPresent(row::add);
    return row;
  }

  private Optional<String> askAlso(Answer answer) {
    List<String> known =
        answer.suggestions().stream().filter(coded::isKnownAsk).limit(MOST_SUGGESTIONS).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(ASK_ALSO + ":" + Coded.join(known));
  }

  /** What may be meant, or asked instead. */
  private List<InlineKeyboardRow> questions(Reply reply, Words words) {
    if (reply.answer() instanceof Answer.Clarify clarify) {
      return clarify.options().stream()
          .filter(option -> canBeAsked(option.question()))
          .map(option -> QuestionButtons.row(option.label(), option.question()))
          .toList();
    }
    List<InlineKeyboardRow> rows = new ArrayList<>();
    if (reply.answer() instanceof Answer.Unknown) {
      rows.addAll(near(reply.question().utterance(), words));
    }
    rows.addAll(
        QuestionButtons.rows(
            reply.answer().suggestions().stream().filter(this::canBeAsked).toList()));
    return rows;
  }

  /** A name that gives the question no answer may still have one by itself. */
  private List<InlineKeyboardRow> near(String utterance, Words words) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    for (NearNames.Near near : nearNames.of(utterance, MOST_NEAR_NAMES)) {
      Stream.of(near.question(), near.name())
          .filter(question -> canBeAsked(question) && hasAnswer(question))
          .findFirst()
          .map(asked -> QuestionButtons.row(words.say(Phrase.DID_YOU_MEAN, near.name()), asked))
          .ifPresent(rows::add);
    }
    return rows;
  }

  private boolean hasAnswer(String question) {
    return !recital.ask(question, 0).answer().claims().isEmpty();
  }

  private boolean canBeAsked(String question) {
    return QuestionButtons.fits(question) || coded.isKnownAsk(question);
  }

  static InlineKeyboardButton button(String text, String data) {
    return InlineKeyboardButton.builder().text(text).callbackData(data).build();
  }

  static InlineKeyboardButton link(String text, String url) {
    return InlineKeyboardButton.builder().text(text).url(url).build();
  }
}
