/** Turns values into what a notebook shows. */
@NullMarked
package nl.drugmonitor.kernel.display;

import org.jspecify.annotations.NullMarked;
