package org.annalist.channel.telegram.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Tells a {@link CallWatch} of every call but those that the bot itself breaks off. */
final class WatchedCalls implements Interceptor {
  private volatile CallWatch watch = (method, outcome, took) -> {};

  void tell(CallWatch other) {
    watch = other;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    long start = System.nanoTime();
    try {
      Response response = chain.proceed(chain.request());
      tell(chain, response.isSuccessful() ? "ok" : Integer.toString(response.code()), start);
      return response;
    } catch (IOException e) {
      if (!chain.call().isCanceled() || e instanceof InterruptedIOException) {
        tell(chain, outcome(e), start);
      }
      throw e;
    }
  }

  private void tell(Chain chain, String outcome, long start) {
    List<String> path = chain.request().url().pathSegments();
    String method = path.get(path.size() - 1).toLowerCase(Locale.ROOT); // as the client mixes them
    watch.called(method, outcome, Duration.ofNanos(System.nanoTime() - start));
  }

  private static String outcome(IOException e) {
    if (e instanceof ConnectException
        || e instanceof UnknownHostException
        || e instanceof NoRouteToHostException) {
      return "not-reached";
    }
    boolean isBrokenOff = e instanceof SocketException || e instanceof InterruptedIOException;
    return isBrokenOff ? "no-answer" : "unreadable";
  }
}
