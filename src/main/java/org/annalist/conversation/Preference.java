package org.annalist.conversation;

/** How far one way to read a question is preferred to another, before either has an answer. */
final class Preference {
  /** A reading that takes up one of several things, where the question says which. */
  static final double SURELY = 0.5;

  /** A reading that takes up what was said, where the question would make no sense on its own. */
  static final double LIKELY = 0.3;

  /** A reading that asks of the subject of what was said, where the question names none. */
  static final double ON_SUBJECT = 0.25;

  /** A reading that may take up what was said, where the question names nothing of its own. */
  static final double RATHER = 0.15;

  /** A reading that makes less of what was said than the form of the question does. */
  static final double UNLIKELY = -0.3;

  /** A reading on what was spoken of where the question names something else. */
  static final double RATHER_NOT = -0.25;

  /** A reading on what was only spoken of beside what was told. */
  static final double BESIDE = -0.5;

  /** A reading that drops what was asked, where the question only names something else. */
  static final double HARDLY = -0.55;

  private Preference() {}
}
