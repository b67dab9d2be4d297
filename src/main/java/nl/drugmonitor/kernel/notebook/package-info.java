/** What a cell can call without an import. */
@NullMarked
package nl.drugmonitor.kernel.notebook;

import org.jspecify.annotations.NullMarked;
