package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.kernel.magic.Magics;
import org.jspecify.annotations.Nullable;

/** Helps the user to write a cell: completes, explains names, and says whether the cell is complete. */
final class Assistant {
    /** How long the first completion waits for JShell's list of all packages. */
    private static final long PACKAGES_MILLIS = 3_000;

    private static final int LONGEST_VALUE = 120;

    /** Packages before the names of types, which make signatures long. */
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    /** The components that some JDKs put between a record and its member. */
    private static final Pattern COMPONENTS = Pattern.compile("\\([^()]*\\)(?=\\.\\w)");

    private static final Map<String, String> KEYWORDS =
            Stream.of("""
            abstract assert boolean break byte case catch char class continue default do double else enum
            extends false final finally float for if implements import instanceof int interface long new null
            private protected public record return sealed short static super switch synchronized this throw
            throws true try var void while yield""".split("\\s+")).collect(Collectors.toMap(word -> word, word -> "keyword"));

    private final Compiler compiler;
    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final Magics magics;
    private final Supplier<List<Path>> classPath;
    private boolean hasPackages;
    private @Nullable Sources sources;

    Assistant(Compiler compiler, Magics magics, Supplier<List<Path>> classPath) {
        this.compiler = compiler;
        this.magics = magics;
        this.classPath = classPath;
        jshell = compiler.jshell;
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

    Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return magics.inspect(code, cursor)
                .or(() -> compiler.heldSoon(
                        () -> inspectJava(code, JavaText.textStart(code, cursor), detail), Optional.empty()))
                .map(MimeBundle::text);
    }

    private Optional<String> inspectJava(String code, int cursor, int detail) {
        int start = JavaText.nameStart(code, cursor);
        int end = JavaText.nameEnd(code, cursor);
        String name = code.substring(start, end);
        boolean isMember = start > 0 && code.charAt(start - 1) == '.';
        boolean isCall = end < code.length() && code.charAt(end) == '(';
        if (!name.isEmpty() && !isMember && !isCall) {
            Optional<String> variable = variable(name);
            if (variable.isPresent()) {
                return variable;
            }
        }
        Question question = Question.of(analysis, magics.toJavaBefore(code, end));
        String source = question.source();
        List<String> attempts =
                name.isEmpty() ? List.of(source) : isCall ? List.of(source + "(") : List.of(source, source + "(");
        return (question.scope().isEmpty() ? Stream.of("") : Stream.of(question.scope(), ""))
                .flatMap(scope -> attempts.stream().map(attempt -> documentation(scope + attempt, detail)))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private String documentation(String code, int detail) {
        Sources all = sources == null ? new Sources(analysis) : sources;
        sources = all;
        classPath.get().forEach(all::addOf);
        return analysis.documentation(code, code.length(), true).stream()
                .map(known -> text(known, detail))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> variable(String name) {
        return jshell.variables()
                .filter(variable -> variable.name().equals(name))
                .filter(variable -> jshell.status(variable).isActive())
                .findFirst()
                .map(variable -> name + ": " + CellNames.type(variable) + " = " + brief(jshell.varValue(variable)));
    }

    private static String brief(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        boolean isWithinSign = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
        return value.substring(0, isWithinSign ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "...";
    }

    private static String text(Documentation documentation, int detail) {
        String javadoc = documentation.javadoc();
        if (javadoc != null && detail == 0) {
            javadoc = javadoc.strip().split("\\n\\s*\\n", 2)[0];
        }
        String signature =
                COMPONENTS.matcher(CellNames.clean(documentation.signature())).replaceAll("");
        String brief = signature.contains("(") ? PACKAGES.matcher(signature).replaceAll("") : signature;
        return brief + (javadoc == null ? "" : "\n" + javadoc.strip() + "\n");
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
