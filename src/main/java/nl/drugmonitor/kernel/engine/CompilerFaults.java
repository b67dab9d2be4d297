package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.magic.JavaText;

/** Describes why a cell was not compiled, with the user's lines and names. */
final class CompilerFaults {
    static final String NAME = "CompilationError";

    /** How many remarks of the compiler are shown. */
    static final int MOST_REMARKS = 10;

    /** The beginning of the codes of errors about the limits of class files. */
    static final String LIMIT = "compiler.err.limit.";

    /** How many characters of a line are shown, around the fault. */
    private static final int LONGEST_LINE = 160;

    private static final Pattern TYPE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*");

    private CompilerFaults() {}

    /**
     * Says why a cell was not compiled to its end: errors first, then warnings.
     *
     * @param ran the pieces that have run
     * @param failed the piece that cannot be compiled
     * @param remarks on that piece and on others
     * @param advice what to write instead, if that can be guessed
     */
    static Failed notCompiled(
            List<Piece> ran, Piece failed, List<Remark> remarks, Cell cell, Function<Remark, Optional<String>> advice) {
        List<Remark> sorted = remarks.stream()
                .sorted(Comparator.comparing(remark -> !remark.diagnostic().isError()))
                .toList();
        List<String> lines = new ArrayList<>();
        sorted.stream().limit(MOST_REMARKS).forEach(remark -> {
            addRemark(lines, remark, cell);
            advice.apply(remark).ifPresent(text -> lines.add("  " + text));
        });
        if (sorted.size() > MOST_REMARKS) {
            lines.add("... and more"); // the search for errors has stopped, so their number is not known
        }
        String first;
        if (sorted.isEmpty()) {
            first = "this is no whole statement or declaration";
            lines.add(Colour.RED.of(cell.at(failed.start()) + ": ") + first);
        } else {
            first = words(sorted.get(0).diagnostic()).get(0);
        }
        int open = JavaText.openBraces(cell.java());
        if (first.contains("reached end of file") && open > 0) {
            lines.add("  the cell ends with " + open + " { not closed");
        }
        if (!ran.stream().allMatch(Piece::isImport)) {
            lines.add("The cell ran up to " + cell.at(failed.start()) + " and no further.");
        }
        return new Failed(NAME, first, lines);
    }

    private static List<String> words(Diag diagnostic) {
        if (diagnostic.getCode().startsWith(LIMIT + "string")) {
            return List.of("this text is too long: Java holds fewer than 65,535 bytes in one, and joins those that"
                    + " + stands between. Read it from a file, or join shorter ones with String.join");
        }
        if (diagnostic.getCode().startsWith(LIMIT + "code")) {
            return List.of("this is more code than Java holds in one method, 65,535 bytes: make several of it");
        }
        Optional<UnknownName> unknown = UnknownName.of(diagnostic);
        if (unknown.isPresent()) {
            return List.of(unknown.get().sentence());
        }
        String message = diagnostic.getMessage(Locale.ENGLISH);
        String explained = NewerClass.explained(message);
        return (explained.equals(message) ? withShortTypes(CellNames.clean(message)) : explained)
                .lines()
                .toList();
    }

    /** Returns a message without the packages before its types, unless it needs them to tell two types apart. */
    private static String withShortTypes(String message) {
        Set<String> types =
                TYPE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
        boolean isClear =
                types.stream().map(JavaText::withoutPackages).distinct().count() == types.size();
        return isClear ? JavaText.withoutPackages(message) : message;
    }

    private static void addRemark(List<String> lines, Remark remark, Cell cell) {
        Diag diag = remark.diagnostic();
        int at = Math.min(remark.position(), cell.java().length());
        int line = cell.line(at);
        List<String> words = words(diag);
        Colour colour = diag.isError() ? Colour.RED : Colour.YELLOW;
        String kind = diag.isError() ? "error: " : "warning: ";
        lines.add(colour.of(cell.at(at) + ": " + kind) + words.get(0));
        String source = line(cell.java(), line);
        if (source.equals(line(cell.written(), line)) && diag.getStartPosition() != Diag.NOPOS) {
            int lineStart = cell.java().lastIndexOf('\n', at - 1) + 1;
            int start = remark.piece().start() - lineStart;
            int from = (int) Math.max(start + markedFrom(diag, remark.piece().source()), 0);
            int to = (int) Math.min(start + diag.getEndPosition(), source.length());
            int first = source.length() <= LONGEST_LINE ? 0 : Math.max(0, from - LONGEST_LINE / 2);
            String shown = cut(source, first);
            String before = shown.substring(0, from - first).replaceAll("[^\t]", " ");
            int marked = Math.min(to - first, shown.length()) - before.length();
            lines.add("    " + shown);
            lines.add("    " + before + colour.of("^".repeat(Math.max(1, marked))));
        } else {
            lines.add("    " + cut(line(cell.written(), line), 0));
        }
        words.stream().skip(1).forEach(lines::add);
    }

    /** Returns where the mark below the line begins: at an unknown name, and not at what stands before its dot. */
    private static long markedFrom(Diag diag, String source) {
        long end = Math.min(diag.getEndPosition(), source.length());
        return UnknownName.of(diag)
                .map(unknown -> end - unknown.name().length())
                .filter(start -> start > diag.getStartPosition() && source.charAt(start.intValue() - 1) == '.')
                .orElse(diag.getStartPosition());
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    /** Returns as much of a line as is shown, from one character on. */
    private static String cut(String line, int first) {
        return line.substring(first, Math.min(line.length(), first + LONGEST_LINE));
    }

    /** Says that the compiler cannot follow a cell from some position on. */
    static Failed tooDeep(Cell cell, int position) {
        return error(
                cell,
                position,
                "this nests or chains more than the compiler can follow: make several statements of it");
    }

    static Failed packageNamed(Cell cell, Piece piece) {
        return error(
                cell,
                piece.start(),
                "a cell must not name a package: what cells declare is in none. Leave this line out");
    }

    private static Failed error(Cell cell, int position, String message) {
        return new Failed(NAME, message, List.of(Colour.RED.of(cell.at(position) + ": error: ") + message));
    }
}
