/** A factsheet: its statements in order, the verdict on each, and the contradictions among them with their readings. */
@NullMarked
package nl.drugmonitor.edition;

import org.jspecify.annotations.NullMarked;
