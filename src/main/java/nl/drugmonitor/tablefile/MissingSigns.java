package nl.drugmonitor.tablefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.language.Sayable;

/**
 * The signs that stand where a value is missing, and why it is: those of Statistics Netherlands (CBS), those that other
 * programs write, and those that the user names.
 */
public final class MissingSigns {
    private static final Map<String, String> KNOWN = reasons();

    private static final int LONGEST =
            KNOWN.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final Map<String, String> own = new HashMap<>();

    /** Takes signs that are missing values in each column, also among texts. */
    MissingSigns(List<String> own) {
        own.forEach(sign -> this.own.put(sign, "own"));
    }

    /** Returns the signs that are known, and none of the user's own. */
    public static MissingSigns known() {
        return new MissingSigns(List.of());
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        reasons.put(".", "unknown");
        reasons.put("-", "nil");
        reasons.put("\u2013", "nil");
        reasons.put("\u2014", "nil");
        reasons.put("x", "secret");
        reasons.put("?", "uncertain");
        List.of("..", "...", "\u2026", ":", "n.b.", "n.a.").forEach(sign -> reasons.put(sign, "not_available"));
        List.of("NA", "N/A", "#N/A", "NaN", "nan", "NULL", "null", "None")
                .forEach(sign -> reasons.put(sign, "program"));
        reasons.put("n.v.t.", "not_applicable");
        return Map.copyOf(reasons);
    }

    /** Returns whether a cell, without blanks around it, is a sign in any column. */
    boolean isOwn(String cell) {
        return !own.isEmpty() && own.containsKey(cell);
    }

    /** Returns whether a cell is a sign in a column of numbers or dates. */
    boolean isSign(Cell cell) {
        boolean mayBeKnown = !cell.isEmpty() && cell.length() <= LONGEST && !NumberText.isDigit(cell.at(0));
        return (mayBeKnown && KNOWN.containsKey(cell.text())) || isOwn(cell);
    }

    /** Returns whether the user names signs, which may be numbers. */
    boolean hasOwn() {
        return !own.isEmpty();
    }

    /** Returns whether a cell is a sign in any column. */
    boolean isOwn(Cell cell) {
        return !own.isEmpty() && own.containsKey(cell.text());
    }

    /** Returns whether a cell, without blanks around it, is a sign in a column of numbers or dates. */
    public boolean isSign(String cell) {
        boolean mayBeKnown = !cell.isEmpty() && cell.length() <= LONGEST && !NumberText.isDigit(cell.charAt(0));
        return (mayBeKnown && KNOWN.containsKey(cell)) || isOwn(cell);
    }

    /** Returns why a value is missing where a cell is empty or holds this sign, or the error of a formula. */
    public Sayable reason(String cell) {
        if (cell.isEmpty()) {
            return Note.of("missing.empty");
        }
        String reason = isOwn(cell) ? "own" : KNOWN.getOrDefault(cell, "error");
        return Note.of("missing." + reason, cell);
    }

    /** Returns what the file means by several signs, a line each. */
    List<String> legend(Iterable<String> signs, Language language) {
        List<String> lines = new ArrayList<>();
        signs.forEach(sign -> Optional.of(sign)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.add(language.say(reason(text)))));
        return lines;
    }
}
