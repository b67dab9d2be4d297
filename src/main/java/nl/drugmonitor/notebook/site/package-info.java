/**
 * Pages made of notebooks, which need no network: an index, a page for each notebook, and a search over all of them.
 */
@NullMarked
package nl.drugmonitor.notebook.site;

import org.jspecify.annotations.NullMarked;
