/** Charts: values computed from the figures, each drawn in several ways that agree. */
@NullMarked
package nl.drugmonitor.chart;

import org.jspecify.annotations.NullMarked;
