/** Makes the word vectors that ship with the program, from a sentence model; no part of it. */
@NullMarked
package org.annalist.vectors;

import org.jspecify.annotations.NullMarked;
