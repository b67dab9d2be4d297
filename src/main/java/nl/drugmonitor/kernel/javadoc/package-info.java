/** What Javadoc says, as HTML, as Markdown and as plain text. */
@NullMarked
package nl.drugmonitor.kernel.javadoc;

import org.jspecify.annotations.NullMarked;
