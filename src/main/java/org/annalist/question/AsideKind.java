package org.annalist.question;

import java.util.Locale;

/** What is no part of what is asked. */
enum AsideKind {
  /** Announces that accounts differ, or asks for all of them. */
  ACCOUNTS,
  /** Says what the answer is for, or who asks. */
  PURPOSE,
  /** Says what the one who asks knows, has heard or does not want: a clause. */
  REMARK,
  /** Presses for a yes or a no, or judges before it asks. */
  LOADED,
  /** Greets, thanks, or asks leave to ask. */
  POLITE,
  /** Asks politely, says what the answer is for or belongs to, wants a list: within a question. */
  COURTESY,
  /** Asks for no more than what happened: within a question. */
  FOLLOWED;

  /** The kind of that name in files. */
  static AsideKind ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
