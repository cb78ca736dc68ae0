package org.annalist.channel.telegram.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Lets only whole answers of the Bot API through to the client.
 *
 * <p>The client's call never ends when the body breaks off or is JSON without {@code ok}: its
 * callback throws where nobody listens. Here both become an exception that it does pass on.
 */
final class WholeAnswer implements Interceptor {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    try (ResponseBody body = response.body()) {
      byte[] bytes = body == null ? new byte[0] : body.bytes();
      if (!isAnswer(parsed(bytes))) {
        throw new IOException("HTTP " + response.code() + " without an answer of the Bot API");
      }
      MediaType json = MediaType.get("application/json");
      return response.newBuilder().body(ResponseBody.create(bytes, json)).build();
    }
  }

  private static @Nullable JsonNode parsed(byte[] bytes) throws IOException {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      return null;
    }
  }

  private static boolean isAnswer(@Nullable JsonNode answer) {
    return answer != null
        && answer.path("ok").isBoolean()
        && (answer.path("ok").asBoolean()
            ? answer.hasNonNull("result")
            : answer.path("error_code").canConvertToInt());
  }
}
