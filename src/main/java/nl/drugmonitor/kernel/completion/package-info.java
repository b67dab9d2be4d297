/** What libraries offer inside the texts of a cell, such as the names of files or of figures. */
@NullMarked
package nl.drugmonitor.kernel.completion;

import org.jspecify.annotations.NullMarked;
