package nl.drugmonitor.kernel.magic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command: {@code %name arguments} on a line, {@code %%name arguments} above a cell, or both.
 *
 * @param names its name, then its other names
 * @param usage how it is written: a line for each way, with one or two percent signs
 * @param help what it does
 * @param takesCode whether the rest of its line is Java, which is then its one argument
 * @param offer completes its arguments
 */
public record Magic(List<String> names, String usage, String help, boolean takesCode, Offer offer, Action action) {
    @FunctionalInterface
    public interface Offer {
        /** Returns the arguments that begin with a word, for a notebook in the folder. */
        List<String> completions(Path folder, String word);
    }

    @FunctionalInterface
    public interface Action {
        /**
         * Runs the magic, and returns its value, null if it has none.
         *
         * @param body the lines below a cell magic; empty for a line magic
         */
        @Nullable
        Object run(List<String> arguments, String body, Session session) throws Exception;
    }

    public Magic {
        names = List.copyOf(names);
    }

    /** Returns a magic with the name that its usage begins with. */
    public static Magic of(String usage, String help, Action action) {
        String name = usage.split("\\s", 2)[0].replace("%", "");
        return new Magic(List.of(name), usage, help, false, (folder, word) -> List.of(), action);
    }

    /** Adds other names. */
    public Magic also(String... aliases) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(aliases));
        return new Magic(all, usage, help, takesCode, offer, action);
    }

    /** Takes the rest of the line, which is Java, as one argument. */
    public Magic takingCode() {
        return new Magic(names, usage, help, true, offer, action);
    }

    /** Completes arguments. */
    public Magic offering(Offer arguments) {
        return new Magic(names, usage, help, takesCode, arguments, action);
    }

    public String name() {
        return names.get(0);
    }

    /** Returns whether it can be a line magic. */
    public boolean takesLine() {
        return usage.lines().anyMatch(way -> !way.startsWith("%%"));
    }

    /** Returns whether it can be a cell magic. */
    public boolean takesCell() {
        return usage.lines().anyMatch(way -> way.startsWith("%%"));
    }

    String text() {
        List<String> aliases = names.subList(1, names.size());
        return usage + "\n\n" + help + (aliases.isEmpty() ? "" : "\nAlso: " + String.join(", ", aliases));
    }

    /** Fails if there is no argument. */
    static void need(List<String> arguments, String what, String usage) {
        if (arguments.isEmpty()) {
            throw new MagicException("which " + what + "? " + usage);
        }
    }

    /** Returns what to throw where a magic has several commands, and another is wanted. */
    static MagicException unknown(String command, String magic, List<String> commands) {
        return new MagicException(
                "there is no " + command + " here; " + magic + " knows " + String.join(", ", commands));
    }
}
