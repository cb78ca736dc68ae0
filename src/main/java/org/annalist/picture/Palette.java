package org.annalist.picture;

import java.awt.Color;

/** Colours of no flag: what they tell, shapes tell, too. */
final class Palette {
  static final Color PAPER = new Color(0xFCFBF8);
  static final Color INK = new Color(0x1F2933);
  static final Color QUIET = new Color(0x5F6B76);
  static final Color LINE = new Color(0xC3CBD2);
  static final Color AXIS = new Color(0x7B8794);
  static final Color EVENT = new Color(0x1F5F8B);
  static final Color BAR = new Color(0x8FB5D1);
  static final Color DISPUTE = new Color(0xB4530A);

  private Palette() {}
}
