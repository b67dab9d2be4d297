package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import nl.drugmonitor.kernel.magic.Magics;

/** Runs the snippets of a cell one by one, up to the first that fails. */
final class CellRunner {
    private static final Pattern PACKAGE = Pattern.compile("(?s)package\\s+[\\w.]+\\s*;.*");

    private final Magics magics;
    private final Compiler compiler;
    private final JShell jshell;
    private final Declarations declarations;
    private final CellErrors errors;
    private final UserThread thread;

    CellRunner(Magics magics, Compiler compiler, Declarations declarations, CellErrors errors, UserThread thread) {
        this.magics = magics;
        this.compiler = compiler;
        this.declarations = declarations;
        this.errors = errors;
        this.thread = thread;
        jshell = compiler.jshell;
    }

    /** Runs code, and returns the value of its last snippet, if that is an expression. */
    Optional<Object> run(String written, int number) throws CellException {
        String java = magics.toJava(written).replaceAll("\r\n?", "\n"); // the line ends of Java
        Cell cell = new Cell(written, java, number);
        try {
            return run(cell);
        } catch (TooDeep e) {
            throw new CellException(CompilerFaults.tooDeep(cell, e.position));
        }
    }

    private Optional<Object> run(Cell cell) throws CellException {
        List<Piece> pieces = compiler.held(() -> Piece.split(compiler.analysis, cell.java()));
        for (Piece piece : pieces) {
            if (PACKAGE.matcher(piece.source()).matches()) {
                throw new CellException(CompilerFaults.packageNamed(cell, piece));
            }
        }
        refuseIfBroken(pieces, cell);
        Optional<Object> value = Optional.empty();
        List<SnippetEvent> changes = new ArrayList<>();
        try {
            for (int at = 0; at < pieces.size(); at++) {
                compiler.origins.begins(pieces.get(at), cell);
                try {
                    value = run(pieces, at, cell, changes);
                } finally {
                    compiler.origins.ends();
                }
                declarations.resetIfAsked();
            }
        } catch (CellException e) {
            changes.removeIf(event -> event.causeSnippet() == null
                    && !declarations.isLeftOpen(e.failed(), (DeclarationSnippet) event.snippet()));
            throw e;
        } finally {
            if (!changes.isEmpty()) {
                declarations.notes(changes).forEach(CellRunner::note);
            }
        }
        return value;
    }

    private static void note(String text) {
        RunningCell.here().session().console().note(text);
    }

    /** Refuses a cell with a piece that is not Java, before any of it runs. */
    private void refuseIfBroken(List<Piece> pieces, Cell cell) throws CellException {
        if (pieces.isEmpty()) {
            return;
        }
        Piece last = pieces.get(pieces.size() - 1);
        if (compiler.held(() -> last.isBroken(compiler.analysis))) {
            List<Remark> remarks = compiler.held(() -> unrun().judge(pieces, cell.java()));
            throw notCompiled(List.of(), last, remarks, cell);
        }
    }

    private CellException notCompiled(List<Piece> ran, Piece failed, List<Remark> remarks, Cell cell) {
        NearInCell near = new NearInCell(compiler);
        return new CellException(
                compiler.held(() -> CompilerFaults.notCompiled(ran, failed, remarks, cell, near::advice)));
    }

    private UnrunSnippets unrun() {
        return new UnrunSnippets(jshell, compiler.passed, thread);
    }

    /**
     * Runs one piece of the cell.
     *
     * @param changes collects the changed declarations that the user should know of
     */
    private Optional<Object> run(List<Piece> pieces, int at, Cell cell, List<SnippetEvent> changes)
            throws CellException {
        Piece piece = pieces.get(at);
        if (thread.isInterrupted()) {
            throw new CellException(CellErrors.interrupted("", List.of(), false));
        }
        Optional<VarSnippet> variable = compiler.held(() -> declarations.variable(piece.source()));
        if (variable.isPresent()) {
            return compiler.held(() -> declarations.value(variable.get()));
        }
        LiveControl control = compiler.control;
        control.takeValue();
        control.takeThrown();
        Set<String> empty = piece.isType() ? compiler.held(declarations::withoutValue) : Set.of();
        List<SnippetEvent> events = compiler.eval(piece.source(), piece.start());
        Optional<Object> value = control.takeValue();
        Optional<Throwable> live = control.takeThrown();
        List<Snippet> rejected = new ArrayList<>();
        Optional<CellException> thrown = Optional.empty();
        boolean hasValue = false;
        for (SnippetEvent event : events) {
            Snippet snippet = event.snippet();
            if (event.causeSnippet() == null && isBeyondLimit(snippet)) {
                rejected.add(snippet);
                drop(snippet, events);
            } else if (isRejected(event)) {
                rejected.add(snippet);
                compiler.passed.add(snippet);
            } else if (event.status() == Status.OVERWRITTEN) {
                compiler.passed.add(snippet);
            } else if (event.causeSnippet() == null) {
                compiler.origins.remember(snippet, piece, cell);
                if (event.exception() != null) {
                    thrown = Optional.of(new CellException(errors.thrown(event.exception(), live), live.orElse(null)));
                }
                if (snippet instanceof DeclarationSnippet && Declarations.isWaiting(event.status())) {
                    changes.add(event);
                }
                hasValue = hasValue(snippet);
                letPass(snippet);
            } else if (isLost(event, empty)) {
                changes.add(event);
            }
        }
        if (!rejected.isEmpty()) {
            List<Remark> remarks = compiler.held(() -> remarks(pieces, at, rejected, cell.java()));
            throw notCompiled(pieces.subList(0, at), piece, remarks, cell);
        }
        if (thrown.isPresent()) {
            throw thrown.get();
        }
        return hasValue ? value : Optional.empty();
    }

    /** Returns whether this is Java, but more of it than a class file can hold. */
    private boolean isBeyondLimit(Snippet snippet) {
        return jshell.diagnostics(snippet).anyMatch(diag -> diag.getCode().startsWith(CompilerFaults.LIMIT));
    }

    /** Returns whether JShell has refused a snippet, or keeps a statement for later: that would never run. */
    private static boolean isRejected(SnippetEvent event) {
        return event.status() == Status.REJECTED
                || (Declarations.isWaiting(event.status()) && !(event.snippet() instanceof DeclarationSnippet));
    }

    /** Returns whether another declaration has made this one unusable, or has taken a value from it. */
    private static boolean isLost(SnippetEvent event, Set<String> emptyBefore) {
        return event.snippet() instanceof DeclarationSnippet declared
                && event.previousStatus() == Status.VALID
                && (!emptyBefore.contains(declared.name()) || Declarations.isWaiting(event.status()));
    }

    /** Drops a declaration, which JShell would otherwise compile again with each later one. */
    private void drop(Snippet snippet, List<SnippetEvent> events) {
        compiler.startAnew();
        if (snippet.kind().isPersistent()) {
            compiler.held(() -> jshell.drop(snippet));
        }
        compiler.passed.add(snippet);
        if (snippet instanceof PersistentSnippet persistent
                && events.stream().anyMatch(event -> event.status() == Status.OVERWRITTEN)) {
            note(persistent.name() + " is not declared any more");
        }
    }

    private void letPass(Snippet snippet) {
        if (Declarations.isPassing(snippet)) {
            compiler.held(() -> jshell.drop(snippet));
        }
        if (PassedSnippets.isUnique(snippet)) {
            compiler.passed.add(snippet);
        }
    }

    /** Returns the compiler's remarks on a piece that it rejected, and on those below. */
    private List<Remark> remarks(List<Piece> pieces, int at, List<Snippet> rejected, String java) {
        Piece piece = pieces.get(at);
        List<Remark> remarks = new ArrayList<>();
        rejected.stream().flatMap(jshell::diagnostics).forEach(diag -> remarks.add(new Remark(piece, diag)));
        UnrunSnippets unrun = unrun();
        unrun.add(piece, rejected);
        remarks.addAll(unrun.judge(pieces.subList(at + 1, pieces.size()), java));
        return remarks;
    }

    /** Returns whether a cell that ends with this shows its value. */
    static boolean hasValue(Snippet snippet) {
        return snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                || (snippet.kind() == Kind.EXPRESSION && snippet.subKind() != SubKind.ASSIGNMENT_SUBKIND);
    }
}
