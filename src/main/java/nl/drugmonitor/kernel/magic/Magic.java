package nl.drugmonitor.kernel.magic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command by its name: a {@link Line}, a {@link Cell}, or both. */
public interface Magic {
    String name();

    /** Returns the other names it goes by. */
    default List<String> aliases() {
        return List.of();
    }

    /** Returns how it is written, one line each way. */
    String usage();

    /** Returns what it does. */
    String help();

    /** Returns whether what follows the name on its line is Java, handed over as one argument as it stands. */
    default boolean takesCode() {
        return false;
    }

    /** Returns whether its arguments are files. */
    default boolean takesFiles() {
        return false;
    }

    /** A magic of one line: {@code %name arguments}. */
    interface Line extends Magic {
        /** Runs it, and returns its value, null if it has none. */
        @Nullable
        Object run(List<String> arguments, Session session) throws Exception;
    }

    /** A magic of a whole cell: {@code %%name arguments} and a body. */
    interface Cell extends Magic {
        /** Runs it, and returns its value, null if it has none. */
        @Nullable
        Object run(List<String> arguments, String body, Session session) throws Exception;
    }
}
