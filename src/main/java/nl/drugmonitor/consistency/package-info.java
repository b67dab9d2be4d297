/** Claims that share figures, and what follows when they cannot all hold. */
@NullMarked
package nl.drugmonitor.consistency;

import org.jspecify.annotations.NullMarked;
