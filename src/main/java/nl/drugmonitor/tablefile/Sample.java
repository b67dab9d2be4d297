package nl.drugmonitor.tablefile;

/** A cell that decides something, for messages. */
record Sample(String text, long line) {}
