package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.kernel.magic.Magics;
import org.jspecify.annotations.Nullable;

/** Helps the user to write a cell: completes, explains names, and says whether the cell is complete. */
final class Assistant {
    private static final int LONGEST_VALUE = 120;

    /** Packages before the names of types, which make signatures long. */
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    /** The components that some JDKs put between a record and its member. */
    private static final Pattern COMPONENTS = Pattern.compile("\\([^()]*\\)(?=\\.\\w)");

    private final Compiler compiler;
    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final Magics magics;
    private final Supplier<List<Path>> classPath;
    private final TextCompleter texts;
    private final NameCompleter javaNames;
    private @Nullable Sources sources;

    Assistant(Compiler compiler, SessionNames names, Magics magics, Supplier<List<Path>> classPath, Path folder) {
        this.compiler = compiler;
        this.magics = magics;
        this.classPath = classPath;
        jshell = compiler.jshell;
        analysis = compiler.analysis;
        texts = new TextCompleter(names, folder);
        javaNames = new NameCompleter(compiler, names);
    }

    /** Returns what makes the first completions fast, in steps. */
    List<Runnable> preparation() {
        return List.of(() -> complete("\"\".", 3), () -> complete("Str", 3), texts::prepare);
    }

    Completion complete(String code, int cursor) {
        return magics.complete(code, cursor)
                .map(found -> Completion.of(found.texts(), found.type(), found.start(), found.end()))
                .orElseGet(() -> completeJava(code, cursor));
    }

    /**
     * Completes a text that is an argument, or a name. In a comment, or in any other text, there is nothing to
     * complete.
     */
    private Completion completeJava(String code, int cursor) {
        String before = magics.toJavaBefore(code, cursor);
        Optional<TextInCall> text = TextInCall.of(before);
        List<Match> matches =
                new ArrayList<>(text.map(found -> texts.matches(found, before)).orElse(List.of()));
        if (text.isPresent() && text.get().isQuoted()) {
            return new Completion(matches, cursor - text.get().written().length(), cursor);
        }
        if (JavaText.openAtEnd(before) < 0) {
            matches.addAll(compiler.heldSoon(() -> javaNames.matches(before), List.of()));
        }
        return new Completion(matches, JavaText.nameStart(code, cursor), cursor);
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
