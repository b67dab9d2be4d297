/** Exact arithmetic: fractions, closed intervals, and numbers as printed. Knows nothing of drugs. */
@NullMarked
package nl.drugmonitor.exact;

import org.jspecify.annotations.NullMarked;
