package org.annalist.channel.telegram.monitor;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.health.Health;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows {@code /metrics} and {@code /health} by plain HTTP, to be read and nothing else. */
public final class MonitorServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MonitorServer.class);
  private static final int THREADS = 4;
  private static final int MOST_CONNECTIONS = 50;
  private static final long IDLE_MILLIS = 10_000;
  private static final long STOP_MILLIS = 300;

  private final Server server;

  private MonitorServer(InetAddress address, int port, BotMetrics metrics, Health health) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
    threads.setName("monitor");
    threads.setDaemon(true);
    threads.setStopTimeout(STOP_MILLIS);
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(address.getHostAddress());
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    server.setHandler(new Pages(metrics, health));
    server.setStopTimeout(STOP_MILLIS);
  }

  /**
   * Starts listening.
   *
   * @param address the address of this machine to listen at
   * @param port the port
   * @param metrics what {@code /metrics} shows
   * @param health what {@code /health} shows, with status 200 where all is well and 503 elsewhere
   * @return the server, to be closed
   * @throws BotException when the port or the address cannot be used
   */
  public static MonitorServer start(
      InetAddress address, int port, BotMetrics metrics, Health health) {
    MonitorServer started = new MonitorServer(address, port, metrics, health);
    try {
      started.server.start();
      return started;
    } catch (Exception e) { // whatever a part of the server throws
      started.close();
      Throwable cause = e.getCause() instanceof IOException ? e.getCause() : e;
      throw new BotException(
          "monitor.port %d at monitor.address %s: cannot be listened at (%s). Choose a port that is free and an address of this machine."
              .formatted(port, address.getHostAddress(), cause.getMessage()),
          e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // it is no more of use, whatever has happened
      LOG.debug("The server of the metrics did not stop in good order", e);
    }
  }

  private static final class Pages extends Handler.Abstract {
    private final BotMetrics metrics;
    private final Health health;

    Pages(BotMetrics metrics, Health health) {
      this.metrics = metrics;
      this.health = health;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
        response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        show(HttpStatus.METHOD_NOT_ALLOWED_405, "text/plain", new byte[0], response, callback);
        return true;
      }
      switch (request.getHttpURI().getPath()) {
        case "/metrics" ->
            show(HttpStatus.OK_200, BotMetrics.CONTENT_TYPE, metrics.text(), response, callback);
        case "/health" -> {
          Health.Finding found = health.look();
          int status = found.isWell() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503;
          byte[] json = found.json().getBytes(StandardCharsets.UTF_8);
          show(status, "application/json", json, response, callback);
        }
        default -> show(HttpStatus.NOT_FOUND_404, "text/plain", new byte[0], response, callback);
      }
      return true;
    }

    /** Jetty itself leaves the body out where the method is HEAD. */
    private static void show(
        int status, String type, byte[] body, Response response, Callback callback) {
      response.setStatus(status);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      response.write(true, ByteBuffer.wrap(body), callback);
    }
  }
}
