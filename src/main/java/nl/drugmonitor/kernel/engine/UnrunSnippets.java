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
 * Judges the snippets of a cell that do not run, as another one of it cannot be compiled, so that all faults of a cell
 * are told at once. None of them is run, and none but imports is declared. One that may mean something else when those
 * above it have run is not judged: its faults may be none.
 *
 * <p>JShell tries statements by itself, but declarations only when it declares them, so its own trial is reached into.
 * Where the JVM does not let us, declarations are not judged.
 */
final class UnrunSnippets {
    /** What stands where a declared name may stand: behind a type or a word, or behind a comma. */
    private static final Pattern DECLARED = Pattern.compile("(?:\\w\\s+|[>\\]]\\s*|,\\s*)" + Piece.NAME);

    /** Calls that may declare anything, and add libraries. */
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

    /** After which only a first fault is still looked for: the user waits to see it. */
    private static final long LONGEST_NANOS = 1_000_000_000;

    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final PassedSnippets passed;
    private final UserThread thread;
    private final Optional<Trial> trial;

    /** What snippets that have not run will declare, and all that rests on it. */
    private final Set<String> undecided = new HashSet<>();

    /** By the name of a declaration all names that stand in it. */
    private final Map<String, Set<String>> declared = new HashMap<>();

    /** What may declare anything, and all that rests on it. */
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

    /** Takes in a piece that has not run. */
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
     * Returns what keeps pieces from being compiled, whatever the others do, until there is more than is shown or the
     * time is over. Imports are declared: they run nothing, and what stands below cannot be judged without them.
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

    /** Returns those snippets of a piece that can be wrong; JShell tells of no others why it rejects them. */
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

    /** Returns what is wrong, and what is dubious besides; nothing if nothing is wrong. */
    private Stream<Diag> judge(Snippet snippet) {
        List<Diag> found = snippet instanceof ErroneousSnippet || snippet.kind() == Kind.IMPORT
                ? jshell.diagnostics(snippet).toList()
                : trial.map(it -> it.compile(snippet)).orElse(List.of());
        boolean isWrong = found.stream().anyMatch(Diag::isError) && !mayWait(snippet, found);
        return isWrong ? found.stream() : Stream.empty();
    }

    /** Returns whether JShell takes a declaration as it is, to wait for names that it does not know yet. */
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

    /** JShell's compiler for snippets that it does not declare. */
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
                return Optional.empty(); // not open to us, or another JShell
            }
        }

        @SuppressWarnings("unchecked")
        List<Diag> compile(Snippet snippet) {
            try {
                return (List<Diag>) trialCompile.invoke(eval, guts.invoke(snippet));
            } catch (ReflectiveOperationException e) { // the compiler itself fails on this
                return List.of();
            }
        }
    }
}
