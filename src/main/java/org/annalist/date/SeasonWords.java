package org.annalist.date;

/** How seasons and other parts of a year read in English. */
final class SeasonWords {
  private SeasonWords() {}

  /**
   * Words a season, without its qualifiers.
   *
   * @param date the season
   * @return such as {@code spring 1994}, {@code winter 1993–1994} or {@code the first half of 1994}
   */
  static String of(SeasonDate date) {
    Season season = date.season();
    String year = year(date);
    if (season.code() >= Season.FIRST_QUARTER.code()) {
      return name(season) + " of " + year;
    }
    return name(season) + (date.masked() ? " in " : " ") + year + hemisphere(season);
  }

  /**
   * Says what a season is called in general.
   *
   * @param season the season
   * @return {@code season}, {@code quarter}, {@code third} or {@code half}
   */
  static String kind(Season season) {
    if (season.code() < Season.FIRST_QUARTER.code()) {
      return "season";
    }
    return name(season).substring(name(season).lastIndexOf(' ') + 1);
  }

  private static String year(SeasonDate date) {
    if (date.masked() || !date.season().runsIntoNextYear()) {
      return YearWords.of(date.year());
    }
    int year = Integer.parseInt(date.year().digits());
    return YearWords.span(year, year + 1L);
  }

  private static String hemisphere(Season season) {
    if (season.code() <= Season.WINTER.code()) {
      return "";
    }
    boolean northern = season.code() <= Season.NORTHERN_WINTER.code();
    return northern ? " (northern hemisphere)" : " (southern hemisphere)";
  }

  private static String name(Season season) {
    return switch (season) {
      case SPRING, NORTHERN_SPRING, SOUTHERN_SPRING -> "spring";
      case SUMMER, NORTHERN_SUMMER, SOUTHERN_SUMMER -> "summer";
      case AUTUMN, NORTHERN_AUTUMN, SOUTHERN_AUTUMN -> "autumn";
      case WINTER, NORTHERN_WINTER, SOUTHERN_WINTER -> "winter";
      case FIRST_QUARTER -> "the first quarter";
      case SECOND_QUARTER -> "the second quarter";
      case THIRD_QUARTER -> "the third quarter";
      case FOURTH_QUARTER -> "the fourth quarter";
      case FIRST_THIRD -> "the first third";
      case SECOND_THIRD -> "the second third";
      case LAST_THIRD -> "the last third";
      case FIRST_HALF -> "the first half";
      case SECOND_HALF -> "the second half";
    };
  }
}
