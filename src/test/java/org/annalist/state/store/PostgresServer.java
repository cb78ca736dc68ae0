package org.annalist.state.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.annalist.FreePort;
import org.annalist.setting.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL server for the tests of one process, with a user and a password, started when
 * it is first needed. Where there is none for this machine the tests are skipped, unless the
 * environment variable {@code TEST_POSTGRES} is {@code required}, as it is in the build.
 *
 * <p>PostgreSQL refuses to run as root. Where the tests do, it runs as {@code nobody}.
 */
public final class PostgresServer {
  private static final String USER = "annalist";
  private static final String PASSWORD = "a secret of the tests";

  /**
   * No test has more at one time. To delete those of a whole run at its end takes longer on a busy
   * machine than Maven waits for a process to end.
   */
  private static final int MOST_DATABASES = 8;

  private static @Nullable PostgresServer started;
  private static String failure = "";

  private final Path folder;
  private final int port;
  private @Nullable Process process;
  private int databases;

  private PostgresServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** The server; it ends with this process. */
  public static synchronized PostgresServer running() {
    if (started == null && failure.isEmpty()) {
      try {
        started = start();
      } catch (IOException e) {
        failure = e.toString();
      }
    }
    if (started == null) {
      if ("required".equals(System.getenv("TEST_POSTGRES"))) {
        throw new AssertionError("no PostgreSQL server could be started: " + failure);
      }
      Assumptions.abort("no PostgreSQL server could be started: " + failure);
    }
    return started;
  }

  private static PostgresServer start() throws IOException {
    Path folder = Files.createTempDirectory("annalist-postgresql");
    PostgresServer server = new PostgresServer(folder, FreePort.next());
    Runtime.getRuntime().addShutdownHook(new Thread(server::end));
    server.prepare();
    server.up();
    return server;
  }

  private void prepare() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    PostgresFiles.unpack(Files.createDirectory(folder.resolve("programs")));
    Path data = Files.createDirectory(folder.resolve("data"));
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    if (isRoot()) {
      run(List.of("chown", "nobody", data.toString(), password.toString()));
    }
    List<String> initdb = new ArrayList<>(asSomebody(program("initdb")));
    initdb.addAll(List.of("-D", data.toString(), "-U", USER, "--auth=scram-sha-256"));
    initdb.addAll(List.of("--pwfile=" + password, "-E", "UTF8", "--locale=C", "--no-sync"));
    run(initdb);
  }

  /** Starts the server, as after {@link #down}. */
  public void up() throws IOException {
    List<String> command = new ArrayList<>(asSomebody(program("postgres")));
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-p", "" + port));
    command.addAll(List.of("-h", "127.0.0.1", "-k", "", "-c", "max_connections=60"));
    if (!Boolean.getBoolean("annalist.stress")) { // which measures; no test cuts the power
      command.addAll(List.of("-c", "fsync=off"));
    }
    process = started(command);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!isThere()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException(
            "the server does not answer: " + Files.readString(folder.resolve("log")));
      }
      pause();
    }
  }

  /** Stops the server, all connections with it; what was written stays. */
  public void down() {
    stop("INT"); // a fast shutdown; SIGTERM would wait for the clients
  }

  private void stop(String signal) {
    Process running = process;
    try {
      if (running != null && running.isAlive()) {
        new ProcessBuilder("kill", "-" + signal, "" + running.pid()).start().waitFor();
        if (!running.waitFor(60, TimeUnit.SECONDS)) {
          running.destroyForcibly();
        }
      }
    } catch (IOException e) {
      running.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes an empty database, and returns how a bot reaches it. The oldest of several goes. */
  public synchronized StateAddress database() throws SQLException {
    String name = "state_" + ++databases;
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      if (databases > MOST_DATABASES) {
        statement.execute("DROP DATABASE state_" + (databases - MOST_DATABASES) + " WITH (FORCE)");
      }
    }
    return new StateAddress(url(name), USER, new Secret(PASSWORD));
  }

  private boolean isThere() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), USER, PASSWORD);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private String program(String name) {
    return folder.resolve("programs/bin").resolve(name).toString();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static List<String> asSomebody(String program) {
    return isRoot()
        ? List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", program)
        : List.of(program);
  }

  private void run(List<String> command) throws IOException {
    try {
      int status = started(command).waitFor();
      if (status != 0) {
        String log = Files.readString(folder.resolve("log"));
        throw new IOException(command + " ended with " + status + ": " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private Process started(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    return builder.directory(folder.toFile()).start();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    stop("QUIT");
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // it lies in the machine's folder for what may go
    }
  }
}
