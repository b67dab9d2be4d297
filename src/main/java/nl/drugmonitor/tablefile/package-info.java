/** Tables that others made, in csv, xlsx, sav and json, read without a silent mistake. */
@NullMarked
package nl.drugmonitor.tablefile;

import org.jspecify.annotations.NullMarked;
