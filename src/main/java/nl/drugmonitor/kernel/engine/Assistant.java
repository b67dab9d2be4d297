package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis;
import nl.drugmonitor.kernel.engine.Engine.Completeness;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.kernel.magic.Magics;

/** Helps the user to write a cell: completes, and says whether the cell is complete. */
final class Assistant {

    private final Compiler compiler;
    private final SourceCodeAnalysis analysis;
    private final Magics magics;
    private final TextCompleter texts;
    private final NameCompleter javaNames;

    Assistant(Compiler compiler, SessionNames names, Magics magics, Path folder) {
        this.compiler = compiler;
        this.magics = magics;
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
