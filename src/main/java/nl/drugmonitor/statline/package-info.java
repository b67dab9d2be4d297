/**
 * Tables of Statistics Netherlands (CBS): files of StatLine and answers of its web services, read as tables, or fetched
 * and kept.
 */
@NullMarked
package nl.drugmonitor.statline;

import org.jspecify.annotations.NullMarked;
