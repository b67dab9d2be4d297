/**
 * A result as a small tree of headings, paragraphs, tables and lists, and its writers: terminal, page, Markdown, cell.
 */
@NullMarked
package nl.drugmonitor.document;

import org.jspecify.annotations.NullMarked;
