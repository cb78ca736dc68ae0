/**
 * Intent classification and word forms by Apache OpenNLP; the only package that knows that library.
 */
@NullMarked
package org.annalist.question.opennlp;

import org.jspecify.annotations.NullMarked;
