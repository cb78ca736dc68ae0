package org.annalist.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font beside this class. Not for use by several threads. */
final class FontFile {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private FontFile(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /**
   * A character as it is drawn, in a size of one pixel.
   *
   * @param outline its shape, the baseline at 0 and y growing upwards
   * @param advance how far it moves the next one
   */
  record Glyph(Shape outline, double advance) {}

  static FontFile read(String name) {
    try (InputStream in = FontFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the font " + name + " is missing");
      }
      return new FontFile(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glyph of a character, or empty where the font has none. */
  Optional<Glyph> glyph(int codePoint) {
    int id = glyphs.getGlyphId(codePoint);
    return id == 0 ? Optional.empty() : Optional.of(glyphOfId(id));
  }

  /** What stands for a character that no font has. */
  Glyph missing() {
    return glyphOfId(0);
  }

  private Glyph glyphOfId(int id) {
    try {
      GlyphData shape = font.getGlyph().getGlyph(id);
      GeneralPath path = shape == null ? new GeneralPath() : shape.getPath();
      path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
      return new Glyph(path, font.getAdvanceWidth(id) / unitsPerEm);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
