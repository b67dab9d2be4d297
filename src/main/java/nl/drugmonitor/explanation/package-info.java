/**
 * The candidate explanations of an edition's findings: what each predicts, what the data say of it, and what would
 * settle it.
 */
@NullMarked
package nl.drugmonitor.explanation;

import org.jspecify.annotations.NullMarked;
