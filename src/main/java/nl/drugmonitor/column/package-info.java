/** Computations on the columns of Tablesaw tables, in the words of the field, with what stands in their way. */
@NullMarked
package nl.drugmonitor.column;

import org.jspecify.annotations.NullMarked;
