package org.annalist.knowledge;

import java.util.List;

/**
 * What a claim can say of its subject.
 *
 * @param id the name in files, such as {@code killed}
 * @param label how it reads in a reply: {@code Accounts differ on} … {@code the number killed}
 * @param single true where an entity has one true value, so that different values are accounts that
 *     differ; false where several values stand beside each other
 * @param words words that people use to ask for it, such as {@code died}
 */
public record Property(String id, String label, boolean single, List<String> words) {
  /** What a claim says that has no property of its own; it needs no declaration. */
  public static final Property STATEMENT =
      new Property("statement", "what is said", false, List.of());

  /** Copies the list. */
  public Property {
    words = List.copyOf(words);
  }
}
