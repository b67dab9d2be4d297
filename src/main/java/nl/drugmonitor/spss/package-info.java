/** Data files of SPSS, with their labels and the reasons of their missing values. */
@NullMarked
package nl.drugmonitor.spss;

import org.jspecify.annotations.NullMarked;
