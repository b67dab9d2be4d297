package nl.drugmonitor.kernel.magic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command by its name: {@code %name arguments} on a line, {@code %%name arguments} above a cell, or both.
 *
 * @param names the name, then the others it goes by
 * @param usage how it is written, one line each way; these lines say whether it takes a line or a cell
 * @param help what it does
 * @param takesCode whether what stands behind the name on its line is Java, handed over as one argument as it stands
 * @param offer what its arguments may be
 */
public record Magic(List<String> names, String usage, String help, boolean takesCode, Offer offer, Action action) {
    /** What may be written as an argument. */
    @FunctionalInterface
    public interface Offer {
        /** Returns what a word may go on to, itself included, in a notebook that lies in the folder. */
        List<String> completions(Path folder, String word);
    }

    /** What a magic does. */
    @FunctionalInterface
    public interface Action {
        /**
         * Does it, and returns its value, null if it has none.
         *
         * @param body what stands below the line in a cell magic, else empty
         */
        @Nullable
        Object run(List<String> arguments, String body, Session session) throws Exception;
    }

    public Magic {
        names = List.copyOf(names);
    }

    /** Returns a magic of words, named as its usage says. */
    public static Magic of(String usage, String help, Action action) {
        String name = usage.split("\\s", 2)[0].replace("%", "");
        return new Magic(List.of(name), usage, help, false, (folder, word) -> List.of(), action);
    }

    /** Returns the same with other names too. */
    public Magic also(String... aliases) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(aliases));
        return new Magic(all, usage, help, takesCode, offer, action);
    }

    /** Returns the same with the whole of its line, which is Java, as one argument. */
    public Magic takingCode() {
        return new Magic(names, usage, help, true, offer, action);
    }

    /** Returns the same with arguments that can be completed. */
    public Magic offering(Offer arguments) {
        return new Magic(names, usage, help, takesCode, arguments, action);
    }

    public String name() {
        return names.get(0);
    }

    /** Returns whether it can stand on a line among others. */
    public boolean takesLine() {
        return usage.lines().anyMatch(way -> !way.startsWith("%%"));
    }

    /** Returns whether it can be the first line of a cell that is its body. */
    public boolean takesCell() {
        return usage.lines().anyMatch(way -> way.startsWith("%%"));
    }

    /** Returns usage, help and other names. */
    String text() {
        List<String> aliases = names.subList(1, names.size());
        return usage + "\n\n" + help + (aliases.isEmpty() ? "" : "\nAlso: " + String.join(", ", aliases));
    }

    /** Fails where no argument stands, with the question what is meant. */
    static void need(List<String> arguments, String what, String usage) {
        if (arguments.isEmpty()) {
            throw new MagicException("which " + what + "? " + usage);
        }
    }
}
