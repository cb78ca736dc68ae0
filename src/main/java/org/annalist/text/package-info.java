/**
 * Text as people type it: folding to a form that names and words can be compared in, words with
 * their places, and word forms.
 */
@NullMarked
package org.annalist.text;

import org.jspecify.annotations.NullMarked;
