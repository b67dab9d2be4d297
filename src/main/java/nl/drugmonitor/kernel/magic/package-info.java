/** Magics: commands in a cell that are not Java. */
@NullMarked
package nl.drugmonitor.kernel.magic;

import org.jspecify.annotations.NullMarked;
