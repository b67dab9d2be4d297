package nl.drugmonitor.tablefile;

import tech.tablesaw.api.Table;

/**
 * A table that was read from a file.
 *
 * @param report how it was read: what was given and what guessed, and what each column holds
 */
public record TableReading(Table table, ReadReport report) {}
