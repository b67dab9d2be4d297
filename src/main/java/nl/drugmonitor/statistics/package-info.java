/**
 * Statistics for counts and the decomposition of changes. They are of the evidence for an explanation; no verdict on a
 * statement hangs on them.
 */
@NullMarked
package nl.drugmonitor.statistics;

import org.jspecify.annotations.NullMarked;
