package org.annalist.channel.telegram.daily;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.channel.Words;

/** Time zones as people name them. */
final class Zones {
  /** Those that are offered on buttons. */
  static final List<ZoneId> OFFERED =
      List.of(
          ZoneId.of("Asia/Baku"),
          ZoneId.of("Asia/Yerevan"),
          ZoneId.of("Asia/Tbilisi"),
          ZoneId.of("Europe/Istanbul"),
          ZoneId.of("Europe/Moscow"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Europe/London"),
          ZoneId.of("America/New_York"),
          ZoneId.of("UTC"));

  private static final Pattern OFFSET =
      Pattern.compile("(?i)(?:UTC|GMT)?\\s{0,9}([+\\-−–])\\s{0,9}(\\d{1,2})(?::?(\\d{2}))?");

  private Zones() {}

  /**
   * Finds a time zone.
   *
   * @param named an IANA name, the city in one, such a city as a button names it in one of the
   *     bot's languages, or an offset such as {@code UTC+4}
   * @return empty where it names none
   */
  static Optional<ZoneId> find(String named) {
    String name = named.strip();
    Matcher offset = OFFSET.matcher(name);
    if (offset.matches()) {
      return offset(offset);
    }
    if (name.matches("(?i)UTC|GMT|Z")) {
      return Optional.of(ZoneId.of("UTC"));
    }
    return offered(name).or(() -> ofName(name.replace(' ', '_')));
  }

  private static Optional<ZoneId> offset(Matcher offset) {
    int minutes =
        Integer.parseInt(offset.group(2)) * 60
            + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
    int sign = offset.group(1).equals("+") ? 1 : -1;
    try {
      ZoneOffset zone = ZoneOffset.ofTotalSeconds(sign * minutes * 60);
      return Optional.of(zone.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> offered(String name) {
    return OFFERED.stream()
        .filter(
            zone ->
                Words.LANGUAGES.stream()
                    .anyMatch(language -> name(zone, language).equalsIgnoreCase(name)))
        .findFirst();
  }

  /** The short names of old, such as {@code EST}, do not say what they say today. */
  private static Optional<ZoneId> ofName(String name) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("System"))
        .filter(id -> id.equalsIgnoreCase(name) || city(id).equalsIgnoreCase(name))
        .sorted()
        .findFirst()
        .map(ZoneId::of);
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /**
   * Names a time zone by its city, or by its offset.
   *
   * @param zone the zone
   * @param language the language to name it in
   * @return such as {@code New York}, or {@code UTC+04:00}
   */
  static String name(ZoneId zone, Locale language) {
    if (zone instanceof ZoneOffset) {
      return "UTC" + zone.getId();
    }
    if (!zone.getId().contains("/")) {
      return zone.getId();
    }
    String name =
        TimeZoneNames.getInstance(ULocale.forLocale(language))
            .getExemplarLocationName(zone.getId());
    return name == null ? city(zone.getId()).replace('_', ' ') : name;
  }
}
