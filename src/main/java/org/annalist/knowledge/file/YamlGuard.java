package org.annalist.knowledge.file;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Refuses what YAML allows and knowledge does not need, before anything is built from it: aliases,
 * which can make a small file huge; tags, which ask for objects; and nesting so deep that a
 * recursive reader would fail.
 */
final class YamlGuard implements Parser {
  private static final int DEEPEST = 20;

  private final Path file;
  private final Parser parser;
  private int depth;

  /**
   * Makes a guard.
   *
   * @param file the file, to be named in messages
   * @param parser what gives the parts of the file, in their order
   */
  YamlGuard(Path file, Parser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** Carries what is broken past an interface that knows of nothing such. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final BrokenFileException broken;

    RefusedException(BrokenFileException broken) {
      super(broken);
      this.broken = broken;
    }

    BrokenFileException broken() {
      return broken;
    }
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    try {
      check(event);
    } catch (BrokenFileException e) {
      throw new RefusedException(e);
    }
    return event;
  }

  private void check(Event event) throws BrokenFileException {
    if (event instanceof CollectionStartEvent) {
      depth++;
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (depth > DEEPEST) {
      throw broken(
          event,
          "here lists and entries stand more than " + DEEPEST + " deep in each other",
          "Knowledge needs no more than six levels: put the text in quotes if brackets are meant.");
    }
    if (event instanceof NodeEvent node) {
      checkNode(node);
    }
  }

  private void checkNode(NodeEvent event) throws BrokenFileException {
    if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
      String sign = event instanceof AliasEvent ? "*" : "&";
      throw broken(
          event,
          sign + " stands before a text, where YAML takes it for a reference",
          "Put the text in quotes; if a reference is meant, write out what it refers to.");
    }
    Optional<String> tag = tag(event);
    if (tag.isPresent()) {
      throw broken(
          event,
          "the tag "
              + tag.get().replace("tag:yaml.org,2002:", "!!")
              + " stands here, and knowledge has no tags",
          "Take it out, or put the text in quotes if it begins with an exclamation mark.");
    }
  }

  private static Optional<String> tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  private BrokenFileException broken(Event event, String finding, String mend) {
    return new BrokenFileException(YamlSyntax.place(file, event.getStartMark()), finding, mend);
  }
}
