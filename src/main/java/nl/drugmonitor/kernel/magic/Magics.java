package nl.drugmonitor.kernel.magic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The magics of a notebook, by name. */
public interface Magics {
    /** Adds a magic, in the place of those of its names that take a line, or a cell, as it does. */
    void register(Magic magic);

    /**
     * Returns the cell as Java: each line magic becomes the expression {@code lineMagic("name", arguments)}, and a cell
     * magic makes the whole cell {@code cellMagic("name", arguments, body)}. Line numbers stay as they are. What stands
     * in text, in comments and in text blocks is left alone.
     */
    String toJava(String cell);

    /**
     * Returns the Java before a cursor, which ends as the cell does there: magics as calls, but what a magic that takes
     * code takes as that code.
     */
    String toJavaBefore(String cell, int cursor);

    /**
     * Returns the Java that the magic of a whole cell takes, empty if it takes none; nothing if the cell is not one of
     * a cell magic.
     */
    Optional<String> codeOfCellMagic(String cell);

    /** Runs a line magic, and returns its value, null if it has none. */
    @Nullable
    Object line(String name, List<String> arguments, Session session) throws Exception;

    /** Runs a cell magic. */
    @Nullable
    Object cell(String name, List<String> arguments, String body, Session session) throws Exception;

    /** Returns what may stand at the cursor of a magic, if the cursor is in a magic. */
    Optional<MagicCompletion> complete(String code, int cursor);

    /** Returns what the help says of a magic, if the cursor is on one. */
    Optional<String> inspect(String code, int cursor);
}
