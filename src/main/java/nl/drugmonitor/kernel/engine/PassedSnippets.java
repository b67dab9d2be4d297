package nl.drugmonitor.kernel.engine;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/**
 * Makes JShell forget snippets that nothing can refer to any more: temporary variables, expressions, statements, and
 * variables that were declared again. JShell keeps each of them with its source and class file, and lists them in every
 * compilation.
 *
 * <p>JShell has no method for this, so its own collections are changed by reflection. Where the JVM does not allow
 * that, they grow.
 */
final class PassedSnippets {
    /** How many are kept: a thread of a cell may fail, and name its snippet, some time after the cell. */
    private static final int KEPT = 50;

    /** After how many snippets the compiler starts anew, as it keeps every name that it has seen. */
    private static final int FRESH_COMPILER = 2_000;

    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final Origins origins;
    private final Predicate<String> forgetLoaded;
    private final Optional<Memory> memory;
    private final Deque<Snippet> passed = new ArrayDeque<>();
    private int forgotten;

    /**
     * Looks for the collections of JShell.
     *
     * @param forgetLoaded forgets a loaded class, and returns whether another of its name can be loaded
     */
    PassedSnippets(JShell jshell, Origins origins, Predicate<String> forgetLoaded) {
        this.jshell = jshell;
        analysis = jshell.sourceCodeAnalysis();
        this.origins = origins;
        this.forgetLoaded = forgetLoaded;
        memory = Memory.of(jshell);
    }

    /** Adds a snippet that has run or was replaced, and forgets the oldest one. */
    void add(Snippet snippet) {
        passed.add(snippet);
        if (passed.size() > KEPT) {
            forget(passed.remove());
        }
    }

    /**
     * Forgets the names of types that JShell has read but not kept, because they were refused, dropped or only
     * analysed. While it knows such a name, the JShell of Java 25 explains nothing, and takes {@code var} for
     * {@code Object}.
     */
    void forgetGoneTypes() {
        memory.ifPresent(found -> found.types
                .keySet()
                .retainAll(jshell.types().map(TypeDeclSnippet::name).collect(Collectors.toSet())));
    }

    private void forget(Snippet snippet) {
        boolean isUnique = isUnique(snippet);
        if (isUnique) {
            origins.forget(snippet);
        }
        memory.ifPresent(found -> {
            found.forget(snippet);
            if (isUnique || snippet.kind() == Kind.VAR) {
                forgetClass(found, analysis.wrapper(snippet).fullClassName(), current(found, snippet), isUnique);
            }
            forgotten++;
            if (forgotten % FRESH_COMPILER == 0) {
                found.startCompilerAnew();
            }
        });
    }

    /**
     * Forgets a class of a cell and its inner classes.
     *
     * @param current the class that has replaced it, which may be the same
     * @param isUnique whether no other class will have its name. Else JShell must go on to know that the class is
     *     loaded, if it still is.
     */
    private void forgetClass(Memory found, String name, String current, boolean isUnique) {
        if (name.equals(current)) {
            return;
        }
        found.sources.remove(name.substring(name.indexOf('.') + 1));
        List<String> names = found.classFiles.keySet().stream()
                .filter(one -> Memory.isWithin(one, name))
                .toList();
        names.forEach(found.classFiles::remove);
        boolean isForgotten = forgetLoaded.test(name);
        if (isUnique || isForgotten) {
            names.forEach(found.loadedClasses::remove);
        }
    }

    /** Returns whether no other snippet, earlier or later, has the same id and class name. */
    static boolean isUnique(Snippet snippet) {
        return snippet.kind() == Kind.EXPRESSION
                || snippet.kind() == Kind.STATEMENT
                || snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    }

    private String current(Memory found, Snippet snippet) {
        Snippet replacement = found.snippetsById.get(Integer.parseInt(snippet.id()));
        return replacement == null ? "" : analysis.wrapper(replacement).fullClassName();
    }

    /** What JShell keeps of its snippets. */
    private record Memory(
            Set<Snippet> snippets,
            List<@Nullable Snippet> snippetsById,
            Map<String, Set<Integer>> dependents,
            Map<String, ?> variables,
            Map<String, ?> types,
            Map<String, ?> sources,
            Map<String, ?> classFiles,
            Map<String, ?> loadedClasses,
            Object taskFactory,
            Method initTaskPool) {
        @SuppressWarnings("unchecked")
        static Optional<Memory> of(JShell jshell) {
            try {
                Object taskFactory = in(jshell, "taskFactory");
                Method initTaskPool = taskFactory.getClass().getDeclaredMethod("initTaskPool");
                initTaskPool.setAccessible(true);
                return Optional.of(new Memory(
                        (Set<Snippet>) in(jshell, "maps", "snippets"),
                        (List<@Nullable Snippet>) in(jshell, "maps", "keyIndexToSnippet"),
                        (Map<String, Set<Integer>>) in(jshell, "maps", "dependencies"),
                        (Map<String, ?>) in(jshell, "keyMap", "varMap"),
                        (Map<String, ?>) in(jshell, "keyMap", "classMap"),
                        (Map<String, ?>) in(jshell, "outerMap", "classOuters"),
                        (Map<String, ?>) in(jshell, "taskFactory", "fileManager", "classObjects"),
                        (Map<String, ?>) in(jshell, "classTracker", "map"),
                        taskFactory,
                        initTaskPool));
            } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
                return Optional.empty(); // JShell is not open to us, or is another version
            }
        }

        private static Object in(Object of, String... path) throws ReflectiveOperationException {
            Object found = of;
            for (String name : path) {
                Field field = found.getClass().getDeclaredField(name);
                field.setAccessible(true);
                found = field.get(found);
            }
            return found;
        }

        void forget(Snippet snippet) {
            int index = Integer.parseInt(snippet.id());
            snippets.remove(snippet);
            if (snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
                variables.remove(((VarSnippet) snippet).name());
            }
            if (snippetsById.get(index) == snippet) {
                snippetsById.set(index, null);
                dependents.values().forEach(all -> all.remove(index));
            }
        }

        void startCompilerAnew() {
            try {
                initTaskPool.invoke(taskFactory);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean isWithin(String one, String name) {
            return one.startsWith(name) && (one.length() == name.length() || one.charAt(name.length()) == '$');
        }
    }
}
