package nl.drugmonitor.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of {@code ndm}. */
interface Command {
    CommandSpec spec();

    /** Does what the user asked for, and returns the exit status. */
    int run(ParseResult command);
}
