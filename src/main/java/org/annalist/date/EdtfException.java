package org.annalist.date;

/** Says that a text is not a date in EDTF: what was found, and how to mend it. */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String finding;
  private final String mend;

  /**
   * Makes the exception.
   *
   * @param finding what is wrong, with the text as given, such as {@code 1994-02-30: February 1994
   *     has 28 days}
   * @param mend what to write instead, a sentence
   */
  public EdtfException(String finding, String mend) {
    super(finding + ". " + mend);
    this.finding = finding;
    this.mend = mend;
  }

  /**
   * Returns what is wrong.
   *
   * @return the finding, without a full stop
   */
  public String finding() {
    return finding;
  }

  /**
   * Returns what to write instead.
   *
   * @return a sentence
   */
  public String mend() {
    return mend;
  }
}
