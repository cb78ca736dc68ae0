package org.annalist.date;

import java.util.List;

/** Writes the parts of a date with their qualifiers, always in the same way. */
final class CanonicalText {
  private CanonicalText() {}

  /**
   * Writes a date. A mark after a part holds for that part and all before it, so the first parts
   * share one where they can: {@code 2004-06~-11}; further marks stand before their part: {@code
   * 2004-06-~11}.
   *
   * @param parts the year, then perhaps the month, then perhaps the day
   * @return EDTF
   */
  static String of(List<DatePart> parts) {
    Qualifier shared = parts.get(0).qualifier();
    int sharing = 1;
    while (sharing < parts.size() && parts.get(sharing).qualifier() == shared) {
      sharing++;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "-")
          .append(i < sharing ? "" : parts.get(i).qualifier().mark())
          .append(parts.get(i).digits())
          .append(i == sharing - 1 ? shared.mark() : "");
    }
    return text.toString();
  }

  /**
   * Tells whether all parts have the same qualifier, which is all that level 1 can say.
   *
   * @param parts the parts of a date
   * @return true where they have
   */
  static boolean isQualifiedAsAWhole(List<DatePart> parts) {
    return parts.stream().map(DatePart::qualifier).distinct().count() == 1;
  }
}
