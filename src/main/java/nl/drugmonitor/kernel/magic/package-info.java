/** Commands of a cell that are no Java. */
@NullMarked
package nl.drugmonitor.kernel.magic;

import org.jspecify.annotations.NullMarked;
