package org.annalist.state.store;

import java.util.regex.Pattern;
import org.annalist.setting.Secret;

/**
 * Where the state is kept, and as whom it is reached. Prints without the password. Immutable.
 *
 * @param url {@code jdbc:sqlite:} and a file, or {@code jdbc:postgresql:} and a database
 * @param user the user of a database server; empty where the address says it
 * @param password the password of that user; empty where the address says it, or none is needed
 */
public record StateAddress(String url, String user, Secret password) {
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)(?<=//)[^/@\\s]*(?=@)|(?<=password=)[^&\\s]*");

  /**
   * Names a state that needs no user.
   *
   * @param url {@code jdbc:sqlite:} and a file, or a whole {@code jdbc:postgresql:} address
   * @return the address
   */
  public static StateAddress of(String url) {
    return new StateAddress(url, "", new Secret(""));
  }

  /** Tells whether several programs may share the state. */
  public boolean isServer() {
    return url.startsWith(POSTGRESQL);
  }

  /**
   * Returns the file that the state is kept in.
   *
   * @return the file; it need not be there
   * @throws org.annalist.state.StateException where the state is not kept in a file
   */
  public StateFile file() {
    return new StateFile(url);
  }

  @Override
  public String toString() {
    return PASSWORD.matcher(url).replaceAll("***");
  }
}
