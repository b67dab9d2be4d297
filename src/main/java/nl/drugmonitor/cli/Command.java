package nl.drugmonitor.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of {@code ndm}. */
interface Command {
    /** The exit status where the user can mend what is wrong, such as a file that cannot be read. */
    int REFUSED = 2;

    /** The exit status where something differs: a statement from its figures, or a notebook from what it stores. */
    int DIFFERS = 3;

    CommandSpec spec();

    /** Does what the user asked for, and returns the exit status. */
    int run(ParseResult command);
}
