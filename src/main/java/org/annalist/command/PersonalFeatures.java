package org.annalist.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.Feature;
import org.annalist.channel.telegram.compose.Pictures;
import org.annalist.channel.telegram.lookup.LookupFeature;
import org.annalist.channel.telegram.person.AboutFeature;
import org.annalist.channel.telegram.venue.Pins;
import org.annalist.channel.telegram.venue.VenueFeature;
import org.annalist.conversation.Dialogue;
import org.annalist.date.Precision;
import org.annalist.knowledge.ClaimStore;
import org.annalist.knowledge.Entity;
import org.annalist.knowledge.EntityType;
import org.annalist.setting.SettingTable;
import org.annalist.setting.Settings;

/** The commands that look up, and what the bot tells of itself. */
final class PersonalFeatures {
  private static final int TO_CHOOSE_FROM = 20;

  private final Settings settings;
  private final Assembly assembly;
  private final Dialogue dialogue;
  private final Answering answering;
  private final Pictures pictures;
  private final Pins pins;
  private final Clock clock;

  PersonalFeatures(
      Settings settings,
      Assembly assembly,
      Dialogue dialogue,
      Answering answering,
      Pictures pictures,
      Pins pins,
      Clock clock) {
    this.settings = settings;
    this.assembly = assembly;
    this.dialogue = dialogue;
    this.answering = answering;
    this.pictures = pictures;
    this.pins = pins;
    this.clock = clock;
  }

  /** Makes the features. */
  List<Feature> all() {
    return List.of(
        new LookupFeature(answering, dialogue, pictures, examples()),
        new VenueFeature(answering, dialogue, pins, best(EntityType.PLACE, this::isOnTheMap)),
        about());
  }

  private AboutFeature about() {
    AboutFeature.Knowledge knowledge =
        new AboutFeature.Knowledge(assembly.store().size(), assembly.store().sources());
    int minutes = settings.value(SettingTable.CONVERSATION_MINUTES);
    return new AboutFeature(capital(new Version().getVersion()[0]), knowledge, minutes);
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private LookupFeature.Examples examples() {
    String person = best(EntityType.PERSON, any -> true);
    return new LookupFeature.Examples(person, best(EntityType.PLACE, any -> true), bestDay());
  }

  /** The first day of what most is known of that is dated to the day. */
  private LocalDate bestDay() {
    return assembly.store().prominent(TO_CHOOSE_FROM).stream()
        .flatMap(claim -> Stream.ofNullable(claim.date()))
        .filter(date -> date.precision() == Precision.DAY)
        .flatMap(date -> Stream.ofNullable(date.days().first()))
        .findFirst()
        .orElseGet(() -> LocalDate.now(clock));
  }

  private boolean isOnTheMap(Entity place) {
    return assembly.store().entities().particulars(place.id()).coordinates() != null;
  }

  /** The name of what most is known of. */
  private String best(EntityType type, Predicate<Entity> isWanted) {
    ClaimStore claims = assembly.store();
    return assembly.store().entities().all().stream()
        .filter(entity -> entity.type() == type && isWanted.test(entity))
        .max(Comparator.comparingInt(entity -> claims.claimsAbout(entity.id())))
        .map(Entity::name)
        .orElse("…");
  }
}
