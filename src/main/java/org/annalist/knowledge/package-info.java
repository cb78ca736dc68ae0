/**
 * What the bot knows: sources, entities, and claims with their citations; the walls behind which
 * they are read and kept.
 */
@NullMarked
package org.annalist.knowledge;

import org.jspecify.annotations.NullMarked;
