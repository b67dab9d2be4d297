package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import jdk.jshell.VarSnippet;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.kernel.magic.Magics;

/** Helps to write a cell: what may stand at the cursor, what a name means, whether the cell is whole. */
final class Assistant {
    /** How long to wait for a cell that is being compiled. */
    private static final long PATIENCE_MILLIS = 500;

    private static final int LONGEST_VALUE = 120;
    private static final List<String> KEYWORDS = List.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "new",
            "null",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "sealed",
            "short",
            "static",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "true",
            "try",
            "var",
            "void",
            "while",
            "yield");

    private final JShell jshell;
    private final Magics magics;
    private final ReentrantLock compiler;
    private final SourceCodeAnalysis analysis;
    private boolean hasPackages;

    Assistant(JShell jshell, Magics magics, ReentrantLock compiler) {
        this.jshell = jshell;
        this.magics = magics;
        this.compiler = compiler;
        analysis = jshell.sourceCodeAnalysis();
    }

    private <T> T ask(Supplier<T> question, T otherwise) {
        try {
            if (!compiler.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return otherwise;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
        try {
            return question.get();
        } finally {
            compiler.unlock();
        }
    }

    Completion complete(String code, int cursor) {
        return magics.complete(code, cursor)
                .orElseGet(() -> ask(() -> completeJava(code, cursor), new Completion(List.of(), cursor, cursor)));
    }

    /** Waits a while for JShell's list of all packages, which it makes beside, if it is not there yet. */
    private void awaitPackages() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!hasPackages && System.nanoTime() < end) {
            hasPackages = analysis.listQualifiedNames("Name", 1).isUpToDate();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(hasPackages ? 0 : 10));
        }
    }

    private Completion completeJava(String code, int cursor) {
        awaitPackages();
        List<Piece> pieces = Piece.split(analysis, code.substring(0, cursor));
        Piece last = pieces.isEmpty()
                ? new Piece("", cursor, SourceCodeAnalysis.Completeness.EMPTY)
                : pieces.get(pieces.size() - 1);
        String source = code.substring(last.start(), cursor);
        List<Piece> before = pieces.isEmpty() ? List.of() : pieces.subList(0, pieces.size() - 1);
        Map<String, String> typesByMatch = new LinkedHashMap<>();
        int start = add(typesByMatch, "", source, cursor);
        if (typesByMatch.isEmpty() && !before.isEmpty()) {
            // As if in a block with the variables that the cell declares before, which no cell has declared yet.
            String block = before.stream()
                    .map(Piece::source)
                    .filter(this::isVariable)
                    .collect(Collectors.joining("\n", "{\n", "\n"));
            start = add(typesByMatch, block, source, cursor);
        }
        int nameStart = nameStart(code, cursor);
        boolean isBareName = nameStart < cursor && (nameStart == 0 || code.charAt(nameStart - 1) != '.');
        if (isBareName && (typesByMatch.isEmpty() || start == nameStart)) {
            start = nameStart;
            addBareNames(typesByMatch, code.substring(nameStart, cursor), before);
        }
        List<Match> matches = new ArrayList<>();
        typesByMatch.forEach((text, type) -> matches.add(new Match(text, type)));
        return new Completion(matches, start, cursor);
    }

    private static int nameStart(String code, int cursor) {
        int start = cursor;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Adds what JShell leaves out: names declared before in the same cell, and keywords. */
    private void addBareNames(Map<String, String> typesByMatch, String prefix, List<Piece> before) {
        for (Piece piece : before) {
            for (Snippet snippet : analysis.sourceToSnippets(piece.source())) {
                if (snippet instanceof DeclarationSnippet declaration
                        && declaration.name().startsWith(prefix)) {
                    String match = snippet instanceof MethodSnippet ? declaration.name() + "(" : declaration.name();
                    typesByMatch.putIfAbsent(match, type(match));
                }
            }
        }
        KEYWORDS.stream()
                .filter(keyword -> keyword.startsWith(prefix))
                .forEach(keyword -> typesByMatch.putIfAbsent(keyword, "keyword"));
    }

    private boolean isVariable(String source) {
        return analysis.sourceToSnippets(source).stream().allMatch(snippet -> snippet.kind() == Kind.VAR);
    }

    /** Adds what JShell suggests, and returns where the text begins that it would replace. */
    private int add(Map<String, String> typesByMatch, String before, String source, int cursor) {
        int[] anchor = new int[1];
        String all = before + source;
        List<Suggestion> suggestions = analysis.completionSuggestions(all, all.length(), anchor);
        for (boolean matches : new boolean[] {true, false}) {
            for (Suggestion suggestion : suggestions) {
                if (suggestion.matchesType() == matches) {
                    typesByMatch.putIfAbsent(suggestion.continuation(), type(suggestion.continuation()));
                }
            }
        }
        return cursor - (all.length() - anchor[0]);
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

    Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return magics.inspect(code, cursor)
                .or(() -> ask(() -> inspectJava(code, cursor, detail), Optional.empty()))
                .map(MimeBundle::text);
    }

    private Optional<String> inspectJava(String code, int cursor, int detail) {
        int start = nameStart(code, cursor);
        int end = cursor;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        String name = code.substring(start, end);
        boolean isMember = start > 0 && code.charAt(start - 1) == '.';
        boolean isCall = end < code.length() && code.charAt(end) == '(';
        if (!name.isEmpty() && !isMember && !isCall) {
            Optional<String> variable = variable(name);
            if (variable.isPresent()) {
                return variable;
            }
        }
        List<Piece> pieces = Piece.split(analysis, code.substring(0, end));
        int first = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).start();
        String source = code.substring(first, end);
        List<String> attempts =
                name.isEmpty() ? List.of(source) : isCall ? List.of(source + "(") : List.of(source, source + "(");
        for (String attempt : attempts) {
            String text = analysis.documentation(attempt, attempt.length(), detail > 0).stream()
                    .map(Assistant::text)
                    .distinct()
                    .collect(Collectors.joining("\n"));
            if (!text.isBlank()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private Optional<String> variable(String name) {
        for (VarSnippet variable : jshell.variables().toList()) {
            if (variable.name().equals(name) && jshell.status(variable).isActive()) {
                String value = jshell.varValue(variable);
                String brief = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
                return Optional.of(name + ": " + Faults.type(variable) + " = " + brief);
            }
        }
        return Optional.empty();
    }

    private static String text(Documentation documentation) {
        String javadoc = documentation.javadoc();
        return Faults.clean(documentation.signature()) + (javadoc == null ? "" : "\n" + javadoc.strip() + "\n");
    }

    Completeness isComplete(String code) {
        return ask(() -> completeness(code), new Completeness(Completeness.Status.UNKNOWN, ""));
    }

    private Completeness completeness(String code) {
        List<Piece> pieces = Piece.split(analysis, magics.toJava(code));
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).isWhole()) {
            return new Completeness(Completeness.Status.COMPLETE, "");
        }
        return pieces.get(pieces.size() - 1).completeness() == SourceCodeAnalysis.Completeness.DEFINITELY_INCOMPLETE
                ? new Completeness(Completeness.Status.INCOMPLETE, "    ".repeat(JavaText.openBraces(code)))
                : new Completeness(Completeness.Status.INVALID, "");
    }
}
