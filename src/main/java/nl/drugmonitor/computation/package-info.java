/** Computations on published figures: changes, proportions, contributions and rates, exact and with their cautions. */
@NullMarked
package nl.drugmonitor.computation;

import org.jspecify.annotations.NullMarked;
