package org.annalist.growth;

import java.util.List;

/**
 * An invented entity.
 *
 * @param number its place among all, from 0
 * @param type person, place, organisation or event
 * @param name how replies call it
 * @param aliases what else it is called
 * @param year the year that it is most of
 */
record Being(int number, String type, String name, List<String> aliases, int year) {
  String id() {
    return type + "-" + number;
  }
}
