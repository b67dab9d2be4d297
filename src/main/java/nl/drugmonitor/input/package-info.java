/** Reading of text, CSV, JSON and YAML so that each value knows its place, and faults that say how to mend them. */
@NullMarked
package nl.drugmonitor.input;

import org.jspecify.annotations.NullMarked;
