package org.annalist.setting;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The kinds of settings that are not addresses. */
final class Kinds {
  private Kinds() {}

  /** A path; a relative one starts from the home directory. */
  static Kind<Path> path() {
    return new PathKind();
  }

  /** A whole number between two bounds, both included. */
  static Kind<Integer> wholeNumber(int least, int most) {
    return new WholeNumberKind(least, most);
  }

  /** One of several words. */
  static Kind<String> choice(String... choices) {
    return new ChoiceKind(List.of(choices));
  }

  /** A text of a certain form. */
  static Kind<String> text(String form, String expected) {
    return new TextKind(Pattern.compile(form), expected);
  }

  /**
   * A text of a certain form that is never shown.
   *
   * @param example what messages give as an example, which is no secret
   */
  static Kind<Secret> secret(String form, String expected, String example) {
    return new SecretKind(Pattern.compile(form), expected, example);
  }

  private record PathKind() implements Kind<Path> {
    @Override
    public Path read(String text, Path home) {
      return home.resolve(text).normalize();
    }

    @Override
    public String expected() {
      return "a path";
    }
  }

  private record WholeNumberKind(int least, int most) implements Kind<Integer> {
    @Override
    public Integer read(String text, Path home) {
      int number = Integer.parseInt(text);
      if (number < least || number > most) {
        throw new IllegalArgumentException("out of range");
      }
      return number;
    }

    @Override
    public String expected() {
      return "a whole number from " + least + " to " + most;
    }
  }

  private record ChoiceKind(List<String> choices) implements Kind<String> {
    @Override
    public String read(String text, Path home) {
      if (!choices.contains(text)) {
        throw new IllegalArgumentException("not a choice");
      }
      return text;
    }

    @Override
    public String expected() {
      return "one of " + String.join(", ", choices);
    }

    @Override
    public String nearest(String text) {
      return Nearest.to(text, choices).orElse("");
    }
  }

  private record TextKind(Pattern form, String expected) implements Kind<String> {
    @Override
    public String read(String text, Path home) {
      if (!form.matcher(text).matches()) {
        throw new IllegalArgumentException("not of the form");
      }
      return text;
    }
  }

  private record SecretKind(Pattern form, String expected, String example) implements Kind<Secret> {
    @Override
    public Secret read(String text, Path home) {
      if (!form.matcher(text).matches()) {
        throw new IllegalArgumentException("not of the form");
      }
      Secret secret = new Secret(text);
      if (!text.equals(example)) {
        Redaction.OF_THIS_PROCESS.hide(secret);
      }
      return secret;
    }

    @Override
    public String shown(String text) {
      return Secret.MASK;
    }
  }
}
