/** Two editions beside each other: what changed from the one to the other. */
@NullMarked
package nl.drugmonitor.comparison;

import org.jspecify.annotations.NullMarked;
