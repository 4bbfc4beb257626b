/**
 * What kind of service something is, and what it helps with, told from its terms and its words.
 *
 * <p>Start at {@link org.meshwork.exchange.words.Classifier}. Terms of vocabularies that we know are looked up in
 * {@code graph-seed/reference/crosswalk.csv}; where there are none, the rules of {@code wording.csv} read the text, and
 * {@code wording-guards.csv} says when a phrase does not mean what it says. Every answer carries the words that led to it.
 * A wrong answer sends a person to the wrong door, so silence is preferred to a guess. No graph, no clock, no Spring.
 */
@NullMarked
package org.meshwork.exchange.words;

import org.jspecify.annotations.NullMarked;
