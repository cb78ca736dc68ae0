/**
 * Draws timelines as pictures for phones. The JDK fills shapes and writes PNG; FontBox reads the
 * fonts that lie beside, since the JDK cannot draw text on a machine without fontconfig.
 */
@NullMarked
package org.annalist.picture;

import org.jspecify.annotations.NullMarked;
