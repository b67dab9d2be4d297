package nl.drugmonitor.kernel.engine;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.ErroneousSnippet;
import jdk.jshell.JShell;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/**
 * Compiles the snippets of a cell that do not run because another one cannot be compiled, so that the user sees all
 * errors of the cell at once. None of them is run, and only imports are declared. A snippet whose meaning depends on
 * snippets that have not run is left out, as its errors may not be real.
 *
 * <p>JShell compiles declarations only when it declares them, so its internal trial compilation is called by
 * reflection. Where the JVM does not allow that, declarations are left out.
 */
final class UnrunSnippets {
    /** A name in a position where it may be declared: after a type or a word, or after a comma. */
    private static final Pattern DECLARED = Pattern.compile("(?:\\w\\s+|[>\\]]\\s*|,\\s*)" + Piece.NAME);

    /** Methods that may declare anything, or add libraries. */
    private static final Set<String> MAY_DECLARE_ALL = Set.of(
            "lineMagic",
            "cellMagic",
            "eval",
            "applyLineMagic",
            "applyCellMagic",
            "evalRaw",
            "addToClasspath",
            "addMavenDependencies",
            "loadFromPOM");

    /** How long to look for more errors once one is found: the user is waiting. */
    private static final long LONGEST_NANOS = 1_000_000_000;

    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final PassedSnippets passed;
    private final UserThread thread;
    private final Optional<Trial> trial;

    /** The names that snippets which have not run will declare, and all that depends on them. */
    private final Set<String> undecided = new HashSet<>();

    /** By the name of a declaration, all names in its source. */
    private final Map<String, Set<String>> declared = new HashMap<>();

    /** The names of methods that may declare anything, and all that depends on them. */
    private final Set<String> mayDeclareAll = new HashSet<>(MAY_DECLARE_ALL);

    private boolean isAnythingUndecided;
    private boolean isAnyTypeUndecided;

    UnrunSnippets(JShell jshell, PassedSnippets passed, UserThread thread) {
        this.jshell = jshell;
        this.passed = passed;
        this.thread = thread;
        analysis = jshell.sourceCodeAnalysis();
        trial = Trial.of(jshell);
        jshell.snippets()
                .filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .filter(one -> jshell.status(one).isActive())
                .forEach(one -> declared.computeIfAbsent(one.name(), name -> new HashSet<>())
                        .addAll(Piece.namesIn(one.source())));
        addWhatRestsOn(mayDeclareAll);
    }

    /** Adds a piece that has not run. */
    void add(Piece piece, List<? extends Snippet> snippets) {
        isAnythingUndecided |= !Collections.disjoint(Piece.namesIn(piece.source()), mayDeclareAll);
        isAnyTypeUndecided |=
                piece.isImport() && !snippets.isEmpty() && piece.source().contains("*");
        for (Snippet snippet : snippets) {
            if (snippet instanceof PersistentSnippet persistent) {
                undecided.add(persistent.name());
            } else if (snippet instanceof ErroneousSnippet erroneous && (piece.isType() || mayDeclare(erroneous))) {
                DECLARED.matcher(piece.source()).results().forEach(found -> undecided.add(found.group(1)));
            }
        }
        addWhatRestsOn(undecided);
    }

    private void addWhatRestsOn(Set<String> names) {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = names.addAll(declared.keySet().stream()
                    .filter(name -> !Collections.disjoint(declared.get(name), names))
                    .toList());
        }
    }

    private static boolean mayDeclare(ErroneousSnippet snippet) {
        return snippet.probableKind() != Kind.EXPRESSION && snippet.probableKind() != Kind.STATEMENT;
    }

    /**
     * Returns the errors of pieces, until there are more than are shown or the time is over. Imports are declared,
     * because they run nothing and the pieces below need them.
     */
    List<Remark> judge(List<Piece> pieces, String cell) {
        List<Remark> found = new ArrayList<>();
        Deque<Piece> left = new ArrayDeque<>(pieces);
        long end = System.nanoTime() + LONGEST_NANOS;
        while (!left.isEmpty() && !thread.isInterrupted() && found.size() <= CompilerFaults.MOST_REMARKS) {
            Piece piece = left.remove();
            if (System.nanoTime() > end && (piece.isWhole() || !found.isEmpty())) {
                continue;
            }
            List<Snippet> snippets = piece.snippets(analysis);
            boolean isBroken = piece.isBroken(snippets);
            if (canJudge(piece) || isBroken) {
                snippets = judged(piece, snippets);
                snippets.stream().flatMap(this::judge).forEach(diag -> found.add(new Remark(piece, diag)));
            }
            List<Piece> below = isBroken && !found.isEmpty()
                    ? piece.below(analysis, cell, found.get(found.size() - 1).position())
                    : List.of();
            add(below.isEmpty() ? piece : piece.above(below.get(0)), snippets);
            left.addAll(below);
        }
        return found;
    }

    private boolean canJudge(Piece piece) {
        return !isAnythingUndecided
                && (piece.isImport()
                        || (!isAnyTypeUndecided && Collections.disjoint(Piece.namesIn(piece.source()), undecided)));
    }

    /** Returns the snippets of a piece to look for errors in: JShell says why only of those that it has rejected. */
    private List<Snippet> judged(Piece piece, List<Snippet> snippets) {
        boolean isToBeRejected = piece.isImport() || snippets.stream().allMatch(ErroneousSnippet.class::isInstance);
        if (snippets.isEmpty() || !isToBeRejected) {
            return snippets;
        }
        List<Snippet> rejected = jshell.eval(piece.source()).stream()
                .filter(event -> event.status() == Status.REJECTED)
                .map(SnippetEvent::snippet)
                .toList();
        rejected.forEach(passed::add);
        return rejected;
    }

    /** Returns errors and warnings if there is an error. */
    private Stream<Diag> judge(Snippet snippet) {
        List<Diag> found = snippet instanceof ErroneousSnippet || snippet.kind() == Kind.IMPORT
                ? jshell.diagnostics(snippet).toList()
                : trial.map(it -> it.compile(snippet)).orElse(List.of());
        boolean isWrong = found.stream().anyMatch(Diag::isError) && !mayWait(snippet, found);
        return isWrong ? found.stream() : Stream.empty();
    }

    /** Returns whether JShell accepts a declaration although it does not know some names yet. */
    private static boolean mayWait(Snippet snippet, List<Diag> found) {
        return snippet instanceof DeclarationSnippet
                && snippet.subKind() != SubKind.VAR_DECLARATION_WITH_INITIALIZER_SUBKIND
                && found.stream().filter(Diag::isError).map(Diag::getCode).allMatch(UnrunSnippets::isUnresolved);
    }

    private static boolean isUnresolved(String code) {
        return code.startsWith("compiler.err.cant.resolve")
                || code.equals("compiler.err.cant.apply.symbol")
                || code.equals("compiler.err.method.does.not.override.superclass");
    }

    /** JShell's internal trial compilation. */
    private record Trial(Object eval, Method trialCompile, Method guts) {
        static Optional<Trial> of(JShell jshell) {
            try {
                Field eval = JShell.class.getDeclaredField("eval");
                eval.setAccessible(true);
                Method guts = Snippet.class.getDeclaredMethod("guts");
                guts.setAccessible(true);
                Method trialCompile = eval.getType().getDeclaredMethod("trialCompile", guts.getReturnType());
                trialCompile.setAccessible(true);
                return Optional.of(new Trial(eval.get(jshell), trialCompile, guts));
            } catch (ReflectiveOperationException | InaccessibleObjectException e) {
                return Optional.empty(); // JShell is not open to us, or is another version
            }
        }

        @SuppressWarnings("unchecked")
        List<Diag> compile(Snippet snippet) {
            try {
                return (List<Diag>) trialCompile.invoke(eval, guts.invoke(snippet));
            } catch (ReflectiveOperationException e) { // the compiler itself fails
                return List.of();
            }
        }
    }
}
