/** Printed statements as claims about figures, and the verdict on each, in exact arithmetic. */
@NullMarked
package nl.drugmonitor.claim;

import org.jspecify.annotations.NullMarked;
