package org.annalist.temporal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules that are tried together. Which patterns may start with a word or a slot is known
 * beforehand, so that most words of an utterance cost next to nothing.
 */
final class DateStage {
  private record Form(DateRule rule, DatePattern pattern) {}

  private final List<Form> forms = new ArrayList<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<DateSlot, BitSet> bySlot = new EnumMap<>(DateSlot.class);
  private final List<DateRule> rules;

  /**
   * Makes a stage.
   *
   * @param rules its rules; of two finds of the same words, that of the earlier rule stays
   */
  DateStage(List<DateRule> rules) {
    this.rules = List.copyOf(rules);
    for (DateRule rule : rules) {
      for (DatePattern pattern : rule.patterns()) {
        int number = forms.size();
        forms.add(new Form(rule, pattern));
        pattern.firstWords().forEach(word -> formsOf(byWord, word).set(number));
        pattern.firstSlots().forEach(slot -> formsOf(bySlot, slot).set(number));
      }
    }
  }

  /**
   * Returns the rules.
   *
   * @return the rules in their order
   */
  List<DateRule> rules() {
    return rules;
  }

  /**
   * Tries all rules everywhere.
   *
   * @param line the line
   * @return what was found, from left to right, at one place in the order of the rules
   */
  List<FoundDate> find(DateLine line) {
    List<FoundDate> found = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      BitSet candidates = candidates(line, at);
      for (int form = candidates.nextSetBit(0); form >= 0; form = candidates.nextSetBit(form + 1)) {
        DateRule rule = forms.get(form).rule();
        forms.get(form).pattern().match(line, at).flatMap(rule::read).ifPresent(found::add);
      }
    }
    return found;
  }

  private BitSet candidates(DateLine line, int at) {
    BitSet candidates = new BitSet(forms.size());
    BitSet ofWord = byWord.get(line.token(at).text());
    if (ofWord != null) {
      candidates.or(ofWord);
    }
    bySlot.forEach(
        (slot, ofSlot) -> {
          if (slot.read(line, at) != null) {
            candidates.or(ofSlot);
          }
        });
    return candidates;
  }

  private static <K> BitSet formsOf(Map<K, BitSet> index, K key) {
    return index.computeIfAbsent(key, any -> new BitSet());
  }
}
