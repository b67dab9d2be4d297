package nl.drugmonitor.edition;

import java.util.List;

/**
 * How far the source of an edition was read: what is not found may stand where nobody looked.
 *
 * @param read the parts of the source that were read; empty if that is not stated
 * @param notRead the parts that were not
 */
public record Reach(List<String> read, List<String> notRead) {
    /** Nothing is stated. */
    public static final Reach NOT_STATED = new Reach(List.of(), List.of());

    public Reach {
        read = List.copyOf(read);
        notRead = List.copyOf(notRead);
    }

    /** Returns what was read and what was not, in a sentence without its full stop. */
    public String sentence() {
        if (read.isEmpty() && notRead.isEmpty()) {
            return "which parts of the source were read is not stated";
        }
        String seen = read.isEmpty() ? "read of the source: not stated" : "read of the source: " + join(read);
        return notRead.isEmpty() ? seen : seen + "; not read: " + join(notRead);
    }

    /** Returns where was looked for what is not found, in a sentence without its full stop. */
    public String looked() {
        return "\"not found\" means: not in the part of the source that was read, and not in the publications of"
                + " sources.csv; " + sentence();
    }

    private static String join(List<String> parts) {
        return String.join(", ", parts);
    }
}
