package org.annalist.channel.telegram.webhook;

import java.io.IOException;
import org.annalist.channel.telegram.api.BotException;
import org.annalist.channel.telegram.api.WebhookSettings;
import org.annalist.channel.telegram.health.Health;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server of the webhook, without TLS, which is a reverse proxy's part. Whoever is slow to
 * send holds a connection, but no thread.
 */
final class WebhookServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookServer.class);
  private static final int THREADS = 8;

  /** Telegram opens 40 at most. */
  private static final int MOST_CONNECTIONS = 1000;

  private static final long IDLE_MILLIS = 10_000;
  private static final long STOP_MILLIS = 700;

  private final Server server;
  private final ServerConnector connector;

  private WebhookServer(WebhookSettings settings, Reception reception, Health health) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setName("telegram-webhook");
    threads.setDaemon(true);
    threads.setStopTimeout(STOP_MILLIS);
    server = new Server(threads);
    connector = connector(settings);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    server.setHandler(new GracefulHandler(new WebhookDoor(settings, reception, health, threads)));
    server.setStopTimeout(STOP_MILLIS);
  }

  private ServerConnector connector(WebhookSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    ServerConnector made = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    made.setHost(settings.address().getHostAddress());
    made.setPort(settings.port());
    made.setIdleTimeout(IDLE_MILLIS);
    return made;
  }

  /**
   * Starts listening.
   *
   * @throws BotException when the port or the address cannot be used
   */
  static WebhookServer start(WebhookSettings settings, Reception reception, Health health) {
    WebhookServer started = new WebhookServer(settings, reception, health);
    try {
      started.server.start();
      return started;
    } catch (Exception e) { // whatever a part of the server throws
      started.close();
      throw new BotException(
          "telegram.webhook.port "
              + settings.port()
              + " at telegram.webhook.address "
              + settings.address().getHostAddress()
              + ": cannot be listened at ("
              + reason(e)
              + "). Choose a port that is free and an address of this machine.",
          e);
    }
  }

  private static String reason(Exception failure) {
    Throwable cause = failure.getCause() instanceof IOException ? failure.getCause() : failure;
    return String.valueOf(cause.getMessage());
  }

  @Override
  public String toString() {
    return connector.getHost() + ":" + connector.getLocalPort();
  }

  /** Lets what is being delivered come in for a moment, and then takes nothing more. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // it is no more of use, whatever has happened
      LOG.debug("The server of the webhook did not stop in good order", e);
    }
  }
}
