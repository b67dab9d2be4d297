/** What was found, written for a terminal, for a program and for a page. */
@NullMarked
package nl.drugmonitor.report;

import org.jspecify.annotations.NullMarked;
