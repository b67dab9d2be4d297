/** What was published: indicators, series and observations with their sources, vintages and breaks, read from data. */
@NullMarked
package nl.drugmonitor.figures;

import org.jspecify.annotations.NullMarked;
