package org.annalist.setting;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of settings that are addresses. */
final class Addresses {
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)(?<=//)[^/@\\s]*(?=@)|(?<=(password|passwd|pwd)=)[^&;\\s]*");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::|0:0:0:0:0:0:0:)1]");

  private Addresses() {}

  /** An address of a server on the web: https, or http on this machine. */
  static Kind<URI> web() {
    return new WebKind();
  }

  /** An IP address at which this machine may listen. */
  static Kind<InetAddress> ofThisMachine() {
    return new IpKind();
  }

  /** A JDBC address of a database that the state can be kept in. */
  static Kind<String> database() {
    return new DatabaseKind();
  }

  private static String withoutPassword(String text) {
    return PASSWORD.matcher(text).replaceAll(Secret.MASK);
  }

  private record WebKind() implements Kind<URI> {
    @Override
    public URI read(String text, Path home) {
      URI address = URI.create(text.replaceFirst("/+$", ""));
      boolean plain =
          address.getRawUserInfo() == null
              && address.getRawQuery() == null
              && address.getRawFragment() == null;
      if (address.getHost() == null || !plain || address.getPort() > 65535 || !isSafe(address)) {
        throw new IllegalArgumentException("not such an address");
      }
      return address;
    }

    /** The token is part of every address called: it must not cross a network in the clear. */
    private static boolean isSafe(URI address) {
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("https")
          || (scheme.equals("http") && LOOPBACK.matcher(address.getHost()).matches());
    }

    @Override
    public String expected() {
      return "an https address without user, query and fragment (http only for this machine)";
    }

    @Override
    public String shown(String text) {
      return withoutPassword(text);
    }
  }

  private record IpKind() implements Kind<InetAddress> {
    private static final String PART = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern NUMBERS =
        Pattern.compile(PART + "(\\." + PART + "){3}|[0-9a-fA-F:.]{0,45}:[0-9a-fA-F:.]{0,45}");

    /** No name is looked up: text that is not an IP address does not get so far. */
    @Override
    public InetAddress read(String text, Path home) {
      try {
        if (NUMBERS.matcher(text).matches()) {
          return InetAddress.getByName(text);
        }
      } catch (UnknownHostException e) {
        // as below
      }
      throw new IllegalArgumentException("not an IP address");
    }

    @Override
    public String expected() {
      return "an IP address of this machine, or 0.0.0.0 for all of them";
    }

    /** An address that was read prints with a stroke before it. */
    @Override
    public String shown(String text) {
      return text.startsWith("/") ? text.substring(1) : text;
    }
  }

  private record DatabaseKind() implements Kind<String> {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Set<String> NOT_FILES = Set.of(":memory:", "file:", ":resource:");

    @Override
    public String read(String text, Path home) {
      Redaction.OF_THIS_PROCESS.hidePasswordIn(text);
      if (text.startsWith(SQLITE) && text.length() > SQLITE.length()) {
        return SQLITE + fromHome(text.substring(SQLITE.length()), home);
      }
      if (text.startsWith(POSTGRESQL) && text.length() > POSTGRESQL.length()) {
        return text;
      }
      throw new IllegalArgumentException("not such an address");
    }

    private static String fromHome(String file, Path home) {
      if (NOT_FILES.stream().anyMatch(file::startsWith)) {
        return file;
      }
      int options = file.indexOf('?');
      String name = options < 0 ? file : file.substring(0, options);
      if (name.isBlank()) {
        throw new IllegalArgumentException("no file");
      }
      return home.resolve(name).normalize() + file.substring(name.length());
    }

    @Override
    public String expected() {
      return "jdbc:sqlite: and a file, or jdbc:postgresql: and a database";
    }

    @Override
    public String shown(String text) {
      return withoutPassword(text);
    }
  }
}
