package org.annalist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No pattern of the program runs away: each is tried on messages of the greatest length, made of
 * what the pattern itself looks for. Patterns are found in the static fields of all classes, also
 * within lists and records, and in the calls that take one as text.
 */
class PatternsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int LONGEST = 4096;
  private static final long MOST_NANOS = 50_000_000;
  private static final Pattern CALL =
      Pattern.compile(
          "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\d]+|[^\\p{L}\\d\\\\]");
  private static final Pattern FINDS =
      Pattern.compile("\\.(?:find|lookingAt|replaceAll|replaceFirst|results|split)\\(");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The patterns that are looked for anywhere in a text, and not only held against all of it. */
  private final Set<String> isFound = new HashSet<>();

  @Test
  @Timeout(300)
  void everyPatternIsQuickOnTheWorstThatItCanBeGiven() throws IOException {
    Map<String, Pattern> patterns = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        addCalls(file, patterns);
        addFields(file, patterns);
      }
    }
    assertThat(patterns).hasSizeGreaterThan(120);
    List<String> slow = new ArrayList<>();
    patterns.forEach((place, pattern) -> slow.addAll(slowOn(place, pattern)));
    assertThat(slow).isEmpty();
  }

  private void addCalls(Path file, Map<String, Pattern> patterns) throws IOException {
    Matcher call = CALL.matcher(Files.readString(file));
    while (call.find()) {
      patterns.put(
          file.getFileName() + " at " + call.start(), Pattern.compile(unescaped(call.group(1))));
    }
  }

  /** As the compiler reads it; a pattern reads the form of a character by its number as well. */
  private static String unescaped(String literal) {
    return literal.replaceAll("(?<!\\\\)\\\\u", "\\\\\\\\u").translateEscapes();
  }

  private void addFields(Path file, Map<String, Pattern> patterns) throws IOException {
    String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
    if (name.endsWith("-info")) {
      return;
    }
    try {
      Class<?> type = Class.forName(name);
      Set<String> before = Set.copyOf(patterns.keySet());
      List<Class<?>> types = new ArrayList<>(List.of(type.getDeclaredClasses()));
      types.add(type);
      for (Class<?> each : types) {
        for (Field field : each.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            add(each.getSimpleName() + "." + field.getName(), field.get(null), 4, patterns);
          }
        }
      }
      if (FINDS.matcher(Files.readString(file)).find()) {
        patterns.keySet().stream().filter(p -> !before.contains(p)).forEach(isFound::add);
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static void add(String place, Object value, int depth, Map<String, Pattern> patterns)
      throws IllegalAccessException {
    if (value instanceof Pattern pattern) {
      patterns.put(place, pattern);
    } else if (value instanceof Iterable<?> values && !(value instanceof Path) && depth > 0) {
      int number = 0;
      for (Object each : values) {
        add(place + "#" + number++, each, depth - 1, patterns);
      }
    } else if (value instanceof Map<?, ?> map && depth > 0) {
      add(place, map.values(), depth - 1, patterns);
    } else if (value != null && value.getClass().isRecord() && depth > 0) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (value.getClass().getName().startsWith("org.annalist")) {
          field.setAccessible(true);
          if (!Modifier.isStatic(field.getModifiers())) {
            add(place + "." + field.getName(), field.get(value), depth - 1, patterns);
          }
        }
      }
    }
  }

  private List<String> slowOn(String place, Pattern pattern) {
    List<String> slow = new ArrayList<>();
    for (String part : parts(pattern)) {
      for (String end : List.of("!")) {
        String text = part.repeat(LONGEST / part.length() + 1).substring(0, LONGEST) + end;
        long least = Long.MAX_VALUE;
        for (int look = 0; look < 3 && least > MOST_NANOS; look++) {
          long start = THREADS.getCurrentThreadCpuTime();
          try {
            findAll(pattern, text, isFound.contains(place));
          } catch (StackOverflowError e) {
            slow.add("%s: too deep on %s…: %s".formatted(place, part, pattern));
          }
          least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        if (least > MOST_NANOS) {
          slow.add("%s: %d ms on %s…: %s".formatted(place, least / 1_000_000, part, pattern));
        }
      }
    }
    return slow;
  }

  private static void findAll(Pattern pattern, String text, boolean isFound) {
    Matcher matcher = pattern.matcher(text);
    boolean unused = matcher.matches();
    matcher.reset();
    while (isFound && matcher.find()) {
      // on to the next
    }
  }

  /** What the pattern is made of, alone and in pairs, and what patterns of all kinds repeat. */
  private static Set<String> parts(Pattern pattern) {
    List<String> own = new ArrayList<>(List.of("a", "0", " ", "a ", "-"));
    Matcher piece = PIECE.matcher(pattern.pattern());
    while (piece.find() && own.size() < 16) {
      own.add(piece.group());
    }
    Set<String> parts = new TreeSet<>(own);
    for (int i = 0; i + 1 < own.size(); i++) {
      parts.add(own.get(i) + " " + own.get(i + 1) + " ");
    }
    parts.addAll(
        List.of("1,", "0-", "(a", "/a@", "//", "password=", "the a ", ", a", "12:", "@a.", "a@"));
    return parts;
  }
}
