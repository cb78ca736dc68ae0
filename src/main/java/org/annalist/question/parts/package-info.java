/**
 * A message that asks for several things at once, divided into questions that each ask for one.
 * What a later one leaves out is taken from the first.
 */
@NullMarked
package org.annalist.question.parts;

import org.jspecify.annotations.NullMarked;
