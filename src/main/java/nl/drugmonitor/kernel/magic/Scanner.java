package nl.drugmonitor.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the magics of a cell. A {@code %} between two values is Java's remainder; one where Java allows none starts a
 * magic: as the first sign of a line after the end of a statement, and after {@code =} or {@code return}. As JShell
 * asks for no semicolon after the last expression, a {@code %} at the very start of a line after a value is a magic
 * too, if a magic of that name is known and what follows does not go on as an expression.
 */
final class Scanner {
    /** How much of a cell a magic takes. */
    enum Kind {
        LINE,
        CELL,
        /** A cell magic that is not the first thing in its cell: it takes its line, and fails with a message. */
        MISPLACED_CELL
    }

    /**
     * A magic.
     *
     * @param start of its percent sign
     * @param nameEnd where its name ends, and its arguments start
     * @param end of its line, or of the cell for a cell magic
     */
    record Found(Kind kind, String name, int start, int nameEnd, int end) {
        boolean contains(int cursor) {
            return start < cursor && cursor <= end;
        }
    }

    private static final Pattern SHELL = Pattern.compile(
            "!(?:ls|cat|cd|pwd|mkdir|rm|cp|mv|echo|pip3?|conda|apt(?:-get)?|git|curl|wget|unzip|tar|java|javac|mvn)(?=\\s|$)");

    private final String code;
    private final Predicate<String> isKnown;
    private final List<Found> found = new ArrayList<>();
    private int at;
    /** The position of the last character that is neither white space nor comment; -1 before the first. */
    private int last = -1;
    /** Whether a new statement may begin here, as after a magic, which needs no semicolon. */
    private boolean isFresh = true;

    private Scanner(String code, Predicate<String> isKnown) {
        this.code = code;
        this.isKnown = isKnown;
    }

    static List<Found> magics(String code, Predicate<String> isKnown) {
        Scanner scanner = new Scanner(code, isKnown);
        scanner.scan();
        return scanner.found;
    }

    private void scan() {
        at = JavaText.afterGap(code, 0);
        while (at < code.length()) {
            if (code.charAt(at) == '%' && isMagic()) {
                add();
            } else if (isShell()) {
                addShell();
            } else {
                at = JavaText.after(code, at);
                last = at - 1;
                isFresh = false;
            }
            at = JavaText.afterGap(code, at);
        }
    }

    private boolean isShell() {
        return code.charAt(at) == '!'
                && isFirstOfLine()
                && (isFresh || ";}".indexOf(code.charAt(last)) >= 0)
                && SHELL.matcher(code).region(at, code.length()).lookingAt();
    }

    /** Adds a command for a shell, which other kernels run. Here it fails with a message. */
    private void addShell() {
        int end = JavaText.lineEnd(code, at);
        found.add(new Found(Kind.LINE, "!", at, at + 1, end));
        at = end;
    }

    private boolean isMagic() {
        int nameStart = code.startsWith("%%", at) ? at + 2 : at + 1;
        boolean isNameless = nameStart == code.length() || code.charAt(nameStart) == '\n';
        if (!isNameless && !Character.isJavaIdentifierStart(code.charAt(nameStart))) {
            return false;
        }
        if (isFresh) {
            return isFirstOfLine();
        }
        char before = code.charAt(last);
        if (before == '=') {
            return last == 0 || "=!<>".indexOf(code.charAt(last - 1)) < 0;
        }
        if (isAfterReturn()) {
            return true;
        }
        if (!isFirstOfLine()) {
            return false;
        }
        return before == ';' || before == '{' || before == '}' || goesOnAsNoExpression(nameStart);
    }

    private boolean isAfterReturn() {
        String word = "return";
        int start = last - word.length() + 1;
        return start >= 0
                && code.startsWith(word, start)
                && (start == 0 || !Character.isJavaIdentifierPart(code.charAt(start - 1)));
    }

    private boolean isFirstOfLine() {
        int lineStart = code.lastIndexOf('\n', at - 1) + 1;
        return code.substring(lineStart, at).isBlank();
    }

    private boolean goesOnAsNoExpression(int nameStart) {
        int nameEnd = JavaText.nameEnd(code, nameStart);
        boolean isAtTheEdge = at == 0 || code.charAt(at - 1) == '\n';
        boolean endsAValue = ")]\"'".indexOf(code.charAt(last)) >= 0
                || Character.isJavaIdentifierPart(code.charAt(last))
                || code.startsWith("++", last - 1)
                || code.startsWith("--", last - 1);
        if (!isAtTheEdge || !endsAValue || !isKnown.test(code.substring(nameStart, nameEnd))) {
            return false;
        }
        String rest = code.substring(nameEnd, JavaText.lineEnd(code, nameEnd)).strip();
        boolean isOption = rest.length() > 1 && rest.charAt(0) == '-' && Character.isLetter(rest.charAt(1));
        return rest.isEmpty() || isOption || ";.,()[]+-*/%<>=!?:&|^".indexOf(rest.charAt(0)) < 0;
    }

    private void add() {
        boolean isCell = code.startsWith("%%", at);
        int nameStart = isCell ? at + 2 : at + 1;
        int nameEnd = JavaText.nameEnd(code, nameStart);
        boolean isWhole = isCell && last < 0 && found.isEmpty();
        int end = isWhole ? code.length() : JavaText.lineEnd(code, nameEnd);
        Kind kind = isWhole ? Kind.CELL : isCell ? Kind.MISPLACED_CELL : Kind.LINE;
        found.add(new Found(kind, code.substring(nameStart, nameEnd), at, nameEnd, end));
        at = end;
        isFresh = true;
    }

    static Optional<Found> at(String code, int cursor, Predicate<String> isKnown) {
        return magics(code, isKnown).stream()
                .filter(magic -> magic.contains(cursor))
                .findFirst();
    }
}
