/** Jupyter messages over ZeroMQ, versions 5.3 and 5.4 of the protocol. */
@NullMarked
package nl.drugmonitor.kernel.protocol;

import org.jspecify.annotations.NullMarked;
