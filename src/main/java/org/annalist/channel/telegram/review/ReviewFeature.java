package org.annalist.channel.telegram.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.channel.Phrase;
import org.annalist.channel.Words;
import org.annalist.channel.review.ReviewList;
import org.annalist.channel.review.ReviewMatter;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.Place;
import org.annalist.channel.telegram.compose.Composer;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * The command {@code /review}: what had no answer, for the owners alone, and only in their private
 * chats. For everybody else there is no such command. May be shared by threads.
 */
public final class ReviewFeature implements Feature {
  private static final int MOST = 10;
  private static final int MOST_QUESTIONS = 3;

  private final Set<Long> owners;
  private final ReviewList list;

  /**
   * Makes the feature.
   *
   * @param owners Telegram's ids of those who may see the list
   * @param list the list
   */
  public ReviewFeature(Set<Long> owners, ReviewList list) {
    this.owners = Set.copyOf(owners);
    this.list = list;
  }

  @Override
  public Map<String, CommandAction> commands() {
    return owners.isEmpty() ? Map.of() : Map.of("review", (place, argument) -> review(place));
  }

  private List<SendMessage> review(Place place) {
    Words words = place.words();
    if (!place.isPrivate()) {
      return List.of();
    }
    if (!owners.contains(place.user())) {
      return Composer.talk(place, words.say(Phrase.UNKNOWN_COMMAND), List.of());
    }
    List<ReviewMatter> matters = list.matters(MOST);
    if (matters.isEmpty()) {
      return Composer.talk(place, words.say(Phrase.REVIEW_EMPTY), List.of());
    }
    StringBuilder said = new StringBuilder(words.say(Phrase.REVIEW));
    matters.forEach(matter -> said.append("\n\n").append(wording(matter, words)));
    said.append("\n\n").append(words.say(Phrase.REVIEW_EXPORT));
    return Composer.talk(place, said.toString(), List.of());
  }

  private static String wording(ReviewMatter matter, Words words) {
    List<String> asked = matter.questions().stream().limit(MOST_QUESTIONS).toList();
    String line = matter.count() + " × “" + String.join("” “", asked) + "”";
    return matter.nearest().isEmpty()
        ? line
        : line + "\n" + words.say(Phrase.REVIEW_NEAREST, matter.nearest().get(0).text());
  }
}
