/**
 * Knowledge as the text files that a historian edits: their reader, which keeps every place, and
 * the problems it finds.
 */
@NullMarked
package org.annalist.knowledge.file;

import org.jspecify.annotations.NullMarked;
