package org.annalist.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.annalist.channel.telegram.Answering;
import org.annalist.channel.telegram.ButtonAction;
import org.annalist.channel.telegram.CommandAction;
import org.annalist.channel.telegram.Feature;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a feature of whatever generation is current. Made by reflection, so that a method
 * that the interface gets one day is passed on as well. The names of commands and buttons are those
 * of the first generation; they do not depend on the knowledge.
 */
final class StandIn implements InvocationHandler {
  private final Live<Generation> live;
  private final int index;
  private final Consumer<String> introduced;

  private StandIn(Live<Generation> live, int index, Consumer<String> introduced) {
    this.live = live;
    this.index = index;
    this.introduced = introduced;
  }

  /**
   * Makes a stand-in.
   *
   * @param index which of the generation's features
   * @param introduced is told how the bot is called
   */
  static Feature of(Live<Generation> live, int index, Consumer<String> introduced) {
    boolean answers =
        live.with(generation -> generation.features().get(index) instanceof Answering);
    Class<?> type = answers ? Answering.class : Feature.class;
    StandIn handler = new StandIn(live, index, introduced);
    return (Feature) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, arguments);
    }
    return switch (method.getName()) {
      case "commands" -> commands();
      case "buttons" -> buttons();
      default -> {
        if (method.getName().equals("introduce")) {
          introduced.accept(String.valueOf(Objects.requireNonNull(arguments)[0]));
        }
        Result result = live.with(generation -> passedOn(feature(generation), method, arguments));
        yield result.get();
      }
    };
  }

  private Feature feature(Generation generation) {
    return generation.features().get(index);
  }

  private static Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "a feature of the current generation";
    };
  }

  private static Result passedOn(Feature feature, Method method, Object @Nullable [] arguments) {
    try {
      return new Result(method.invoke(feature, arguments), null);
    } catch (InvocationTargetException e) {
      return new Result(null, e.getCause());
    } catch (IllegalAccessException e) {
      return new Result(null, e);
    }
  }

  private record Result(@Nullable Object value, @Nullable Throwable failure) {
    @Nullable Object get() throws Throwable {
      if (failure != null) {
        throw failure;
      }
      return value;
    }
  }

  private Map<String, CommandAction> commands() {
    Map<String, CommandAction> actions = new HashMap<>();
    for (String name : live.with(generation -> feature(generation).commands()).keySet()) {
      actions.put(
          name,
          (place, argument) ->
              live.with(
                  generation ->
                      Objects.requireNonNull(feature(generation).commands().get(name))
                          .obey(place, argument)));
    }
    return actions;
  }

  private Map<String, ButtonAction> buttons() {
    Map<String, ButtonAction> actions = new HashMap<>();
    for (String kind : live.with(generation -> feature(generation).buttons()).keySet()) {
      actions.put(
          kind,
          press ->
              live.with(
                  generation ->
                      Objects.requireNonNull(feature(generation).buttons().get(kind))
                          .press(press)));
    }
    return actions;
  }
}
