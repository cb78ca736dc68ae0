package org.annalist.knowledge;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.annalist.date.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be cited.
 *
 * @param id the stable name of the source in files and JSON
 * @param title the document's own title
 * @param publisher the body that published it
 * @param kind what kind of body that is
 * @param language the document's language as an ISO 639-1 code
 * @param date when it was published, or null when that is not known
 * @param url where it can be read, http or https, or null when no address is known
 * @param sections its sections as locators name them, in their order; empty where nobody listed
 *     them
 */
public record Source(
    String id,
    String title,
    String publisher,
    SourceKind kind,
    String language,
    @Nullable HistoricalDate date,
    @Nullable URI url,
    List<String> sections) {
  /** Requires every component that may not be null. */
  public Source {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(language);
    sections = List.copyOf(sections);
  }

  /** A source whose sections nobody listed. */
  public Source(
      String id,
      String title,
      String publisher,
      SourceKind kind,
      String language,
      @Nullable HistoricalDate date,
      @Nullable URI url) {
    this(id, title, publisher, kind, language, date, url, List.of());
  }
}
