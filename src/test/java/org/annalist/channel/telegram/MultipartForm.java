package org.annalist.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A call with a file: its fields as they are, a file in Base64. */
final class MultipartForm {
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]+)\"");
  private static final String HEADER_END = "\r\n\r\n";

  private MultipartForm() {}

  static boolean isOne(HttpExchange exchange) {
    return type(exchange).startsWith("multipart/form-data");
  }

  private static String type(HttpExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type == null ? "" : type;
  }

  static ObjectNode read(HttpExchange exchange) throws IOException {
    String boundary = "--" + type(exchange).replaceAll(".*boundary=\"?([^\";]+)\"?.*", "$1");
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (String part : body.split(Pattern.quote(boundary))) {
      Matcher name = NAME.matcher(part);
      int end = part.indexOf(HEADER_END);
      if (end >= 0 && name.find()) {
        String value = part.substring(end + HEADER_END.length(), part.length() - 2);
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        boolean isFile = part.substring(0, end).contains("filename=");
        fields.put(
            name.group(1),
            isFile
                ? Base64.getEncoder().encodeToString(bytes)
                : new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return fields;
  }
}
