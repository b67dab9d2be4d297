package nl.drugmonitor.kernel.magic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The magics of a notebook, by name. */
public interface Magics {
    /** Adds a magic, which replaces others of the same name and kind. */
    void register(Magic magic);

    /**
     * Returns the cell as Java: each line magic becomes the expression {@code lineMagic("name", arguments)}, and a cell
     * magic makes the whole cell {@code cellMagic("name", arguments, body)}. Line numbers stay as they are. What stands
     * in text, in comments and in text blocks is left alone.
     */
    String toJava(String cell);

    /**
     * Returns the part of a cell before the cursor as Java that can be completed: of a magic that takes code, only the
     * code.
     */
    String toJavaBefore(String cell, int cursor);

    /** Returns the code that a cell magic takes, empty if it takes none; nothing if the cell has no cell magic. */
    Optional<String> codeOfCellMagic(String cell);

    @Nullable
    Object line(String name, List<String> arguments, Session session) throws Exception;

    @Nullable
    Object cell(String name, List<String> arguments, String body, Session session) throws Exception;

    /** Returns what may stand at the cursor, if it is in a magic. */
    Optional<MagicCompletion> complete(String code, int cursor);

    /** Returns the help for the magic at the cursor, if there is one. */
    Optional<String> inspect(String code, int cursor);
}
