package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.kernel.magic.Magics;

/** Helps the user to write a cell: completes, and says whether the cell is complete. */
final class Assistant {
    /** How long the first completion waits for JShell's list of all packages. */
    private static final long PACKAGES_MILLIS = 3_000;

    private static final Map<String, String> KEYWORDS =
            Stream.of("""
            abstract assert boolean break byte case catch char class continue default do double else enum
            extends false final finally float for if implements import instanceof int interface long new null
            private protected public record return sealed short static super switch synchronized this throw
            throws true try var void while yield""".split("\\s+")).collect(Collectors.toMap(word -> word, word -> "keyword"));

    private final Compiler compiler;
    private final SourceCodeAnalysis analysis;
    private final Magics magics;
    private boolean hasPackages;

    Assistant(Compiler compiler, Magics magics) {
        this.compiler = compiler;
        this.magics = magics;
        analysis = compiler.analysis;
    }

    Completion complete(String code, int cursor) {
        return magics.complete(code, cursor)
                .map(found -> Completion.of(found.texts(), found.type(), found.start(), found.end()))
                .orElseGet(() ->
                        compiler.heldSoon(() -> completeJava(code, cursor), new Completion(List.of(), cursor, cursor)));
    }

    /** Waits for JShell's list of all packages, which another thread makes, but not for long. */
    private void awaitPackages() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PACKAGES_MILLIS);
        while (!hasPackages && System.nanoTime() < end) {
            hasPackages = analysis.listQualifiedNames("Name", 1).isUpToDate();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(hasPackages ? 0 : 10));
        }
    }

    private Completion completeJava(String code, int cursor) {
        awaitPackages();
        Question question = Question.of(analysis, magics.toJavaBefore(code, cursor));
        Map<String, String> typesByMatch = new LinkedHashMap<>();
        int replaced = add(typesByMatch, question.scope(), question.source());
        if (typesByMatch.isEmpty() && !question.scope().isEmpty()) {
            replaced = add(typesByMatch, "", question.source());
        }
        int nameStart = JavaText.nameStart(code, cursor);
        String prefix = code.substring(nameStart, cursor);
        boolean isMember = code.startsWith(".", nameStart - 1) || code.startsWith("::", nameStart - 2);
        if (!isMember && (typesByMatch.isEmpty() ? !prefix.isEmpty() : replaced == prefix.length())) {
            replaced = prefix.length();
            addBareNames(typesByMatch, question.declared(), prefix);
            if (!prefix.isEmpty()) {
                addBareNames(typesByMatch, KEYWORDS, prefix);
            }
        }
        List<Match> matches = new ArrayList<>();
        typesByMatch.forEach((text, type) -> matches.add(new Match(text, type)));
        return new Completion(matches, cursor - replaced, cursor);
    }

    /** Adds names that JShell leaves out. */
    private static void addBareNames(Map<String, String> typesByMatch, Map<String, String> typesByName, String prefix) {
        typesByName.forEach((name, type) -> {
            boolean isMethod = type.equals("method");
            if (name.startsWith(prefix) && !(isMethod && typesByMatch.containsKey(name + "()"))) {
                typesByMatch.putIfAbsent(isMethod ? name + "(" : name, type);
            }
        });
    }

    /** Adds what JShell suggests, and returns how many characters before the cursor that would replace. */
    private int add(Map<String, String> typesByMatch, String scope, String source) {
        int[] anchor = new int[1];
        String all = scope + source;
        List<Suggestion> suggestions = analysis.completionSuggestions(all, all.length(), anchor);
        suggestions.stream()
                .sorted(Comparator.comparing(suggestion -> !suggestion.matchesType()))
                .map(Suggestion::continuation)
                .forEach(text -> typesByMatch.putIfAbsent(text, type(text)));
        return all.length() - anchor[0];
    }

    private static String type(String match) {
        String name = match.strip();
        if (name.endsWith("(") || name.endsWith(")")) {
            return "method";
        }
        if (name.endsWith(".")) {
            return "package";
        }
        if (SourceVersion.isKeyword(name)) {
            return "keyword";
        }
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.ROOT))
                ? "class"
                : "variable";
    }

    Completeness isComplete(String code) {
        return compiler.heldSoon(() -> completeness(code), new Completeness(Completeness.Status.UNKNOWN, ""));
    }

    /** Judges Java by its syntax. The text of a cell magic has none, so it ends with an empty line. */
    private Completeness completeness(String code) {
        Optional<String> ofMagic = magics.codeOfCellMagic(code);
        List<Piece> pieces = Piece.split(analysis, ofMagic.orElseGet(() -> magics.toJava(code)));
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).isWhole()) {
            boolean goesOn = ofMagic.isPresent() && !endsWithEmptyLine(code);
            return new Completeness(goesOn ? Completeness.Status.INCOMPLETE : Completeness.Status.COMPLETE, "");
        }
        return pieces.get(pieces.size() - 1).completeness() == SourceCodeAnalysis.Completeness.DEFINITELY_INCOMPLETE
                ? new Completeness(Completeness.Status.INCOMPLETE, "    ".repeat(JavaText.openBraces(code)))
                : new Completeness(Completeness.Status.INVALID, "");
    }

    private static boolean endsWithEmptyLine(String code) {
        return code.lines().reduce("", (before, line) -> line).isBlank();
    }
}
