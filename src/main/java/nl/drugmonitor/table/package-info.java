/** Series as Tablesaw tables. */
@NullMarked
package nl.drugmonitor.table;

import org.jspecify.annotations.NullMarked;
