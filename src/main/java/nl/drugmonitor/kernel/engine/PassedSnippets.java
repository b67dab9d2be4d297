package nl.drugmonitor.kernel.engine;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/**
 * Snippets that nothing can refer to any more: temporary variables, expressions, statements, and variables that were
 * declared anew. JShell keeps each of them, its source and its class file, and lists all of them in every compilation.
 * Here it forgets all but the latest.
 *
 * <p>JShell has no such method, so its own collections are reached into. Where the JVM does not let us, they grow.
 */
final class PassedSnippets {
    /** A thread of a cell may still fail some time after the cell. */
    private static final int KEPT = 50;

    private final SourceCodeAnalysis analysis;
    private final Faults faults;
    private final Optional<Memory> memory;
    private final Deque<Snippet> passed = new ArrayDeque<>();

    PassedSnippets(JShell jshell, SourceCodeAnalysis analysis, Faults faults) {
        this.analysis = analysis;
        this.faults = faults;
        memory = Memory.of(jshell);
    }

    /** Takes in a snippet that has run, or was replaced; the oldest one makes room for it. */
    void add(Snippet snippet) {
        passed.add(snippet);
        if (passed.size() > KEPT) {
            forget(passed.remove());
        }
    }

    private void forget(Snippet snippet) {
        boolean isUnique = isUnique(snippet);
        if (isUnique) {
            faults.forget(snippet);
        }
        memory.ifPresent(found -> {
            found.forget(snippet);
            if (isUnique || snippet.kind() == Kind.VAR) {
                found.forgetClass(analysis.wrapper(snippet).fullClassName(), current(found, snippet), isUnique);
            }
        });
    }

    /** Returns whether no other snippet, earlier or later, has the same id and the same name of its class. */
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
            Map<String, ?> sources,
            Map<String, ?> classFiles,
            Map<String, ?> loadedClasses) {
        @SuppressWarnings("unchecked")
        static Optional<Memory> of(JShell jshell) {
            try {
                return Optional.of(new Memory(
                        (Set<Snippet>) in(jshell, "maps", "snippets"),
                        (List<@Nullable Snippet>) in(jshell, "maps", "keyIndexToSnippet"),
                        (Map<String, Set<Integer>>) in(jshell, "maps", "dependencies"),
                        (Map<String, ?>) in(jshell, "keyMap", "varMap"),
                        (Map<String, ?>) in(jshell, "outerMap", "classOuters"),
                        (Map<String, ?>) in(jshell, "taskFactory", "fileManager", "classObjects"),
                        (Map<String, ?>) in(jshell, "classTracker", "map")));
            } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
                return Optional.empty(); // not open to us, or another JShell
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

        /**
         * Forgets a class of a cell and those within it.
         *
         * @param current the class that has taken its place, which may be the same
         * @param isUnique whether its name never returns. One that may is still known to be loaded, so that it is not
         *     loaded anew.
         */
        void forgetClass(String name, String current, boolean isUnique) {
            if (name.equals(current)) {
                return;
            }
            sources.remove(name.substring(name.indexOf('.') + 1));
            List<String> names = classFiles.keySet().stream()
                    .filter(one -> isWithin(one, name))
                    .toList();
            names.forEach(classFiles::remove);
            if (isUnique) {
                names.forEach(loadedClasses::remove);
            }
        }

        private static boolean isWithin(String one, String name) {
            return one.startsWith(name) && (one.length() == name.length() || one.charAt(name.length()) == '$');
        }
    }
}
