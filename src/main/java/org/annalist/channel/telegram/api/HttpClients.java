package org.annalist.channel.telegram.api;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** The clients that speak HTTP with Telegram. */
final class HttpClients {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /**
   * Connections kept for the next call; none without TLS. A server of one's own is near, and a new
   * connection to it costs next to nothing, while a kept one can cost 40 ms a call: where the
   * server writes head and body apart, the second waits for a delayed acknowledgement of the first.
   */
  private static final int KEPT_CONNECTIONS = 5;

  private HttpClients() {}

  /**
   * Makes a client.
   *
   * @param apiUrl where it calls
   * @param atOnce how many calls go at the same time
   * @param limit how long a call may take in all
   * @param watch sees every call
   */
  static OkHttpClient client(URI apiUrl, int atOnce, Duration limit, Interceptor watch) {
    int kept = isSecure(apiUrl) ? KEPT_CONNECTIONS : 0;
    Dispatcher dispatcher = new Dispatcher(threads());
    dispatcher.setMaxRequests(atOnce);
    dispatcher.setMaxRequestsPerHost(atOnce);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(CONNECT)
        .readTimeout(limit)
        .callTimeout(limit)
        .connectionPool(new ConnectionPool(kept, 1, TimeUnit.MINUTES))
        .followRedirects(false) // the token is in the address
        .addInterceptor(watch)
        .addInterceptor(new WholeAnswer())
        .build();
  }

  private static ExecutorService threads() {
    AtomicInteger count = new AtomicInteger();
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task, "telegram-call-" + count.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  static boolean isSecure(URI apiUrl) {
    return "https".equals(apiUrl.getScheme());
  }
}
