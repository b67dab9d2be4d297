package nl.drugmonitor.kernel.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/**
 * Lets JShell import into a snippet only what it may need: declarations of earlier cells, and the imports that every
 * cell has. JShell imports all declarations, each from a class of its own, and reads these classes anew in every
 * compilation: after some hundred declarations a cell takes several times as long.
 *
 * <p>A declaration may be needed if its name stands in the snippet, or in a declaration that is compiled again with it.
 * So may what stands in the types of those, for JShell writes the type of a {@code var} into the code that it compiles.
 * Names are looked for in the text: too much may be imported, never too little.
 *
 * <p>JShell has no method for this, so its own list of snippets is replaced by reflection. Where the JVM does not allow
 * that, everything is imported.
 */
final class NeededImports {
    private final JShell jshell;
    private final Optional<ListOfJShell> snippets;

    /** JShell's own: by a name, the indices of the snippets in which it stands. */
    private final Map<String, Set<Integer>> dependents;

    private Optional<StandingImports> standing = Optional.empty();

    private NeededImports(JShell jshell, Optional<ListOfJShell> snippets, Map<String, Set<Integer>> dependents) {
        this.jshell = jshell;
        this.snippets = snippets;
        this.dependents = dependents;
    }

    /** Replaces the list of a JShell. */
    @SuppressWarnings("unchecked")
    static NeededImports of(JShell jshell) {
        try {
            Object maps = accessible(JShell.class, "maps").get(jshell);
            Field list = accessible(maps.getClass(), "keyIndexToSnippet");
            Map<String, Set<Integer>> dependents = (Map<String, Set<Integer>>)
                    accessible(maps.getClass(), "dependencies").get(maps);
            ListOfJShell ours = new ListOfJShell((Collection<@Nullable Snippet>) list.get(maps));
            list.set(maps, ours);
            return new NeededImports(jshell, Optional.of(ours), dependents);
        } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
            return new NeededImports(jshell, Optional.empty(), Map.of()); // JShell is closed, or another version
        }
    }

    private static Field accessible(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /**
     * Declares the imports that every cell has, before anything else is declared.
     *
     * @param classes gives the names of all classes of a package; none if they are not known
     */
    void declare(List<String> imports, Function<String, Set<String>> classes) {
        standing = StandingImports.declare(jshell, imports, classes);
    }

    /** Imports only what a snippet needs, until {@link #importAll}. */
    void importFor(String snippet) {
        boolean isImport = snippet.startsWith("import"); // after it, any declaration may be compiled again
        Optional<Set<String>> names = isImport ? namesInAll(snippet) : needed(snippet);
        snippets.ifPresent(list -> list.imported = isImport ? Optional.empty() : names);
        standing.ifPresent(it -> names.ifPresentOrElse(it::writeFor, it::writeAll));
    }

    void importAll() {
        snippets.ifPresent(list -> list.imported = Optional.empty());
        standing.ifPresent(StandingImports::writeAll);
    }

    /** Returns the names in a snippet and in all declarations; nothing if they cannot be told. */
    private Optional<Set<String>> namesInAll(String snippet) {
        Stream<DeclarationSnippet> declared = declarations(snippets.stream().flatMap(List::stream));
        List<String> sources =
                Stream.concat(Stream.of(snippet), declared.map(Snippet::source)).toList();
        return sources.stream().anyMatch(CodeNames::areHidden)
                ? Optional.empty()
                : Optional.of(sources.stream()
                        .flatMap(one -> CodeNames.in(one).stream())
                        .collect(toSet()));
    }

    /** Returns the names that a snippet needs; nothing if that cannot be told. */
    private Optional<Set<String>> needed(String snippet) {
        Map<String, List<DeclarationSnippet>> declared =
                declarations(snippets.stream().flatMap(List::stream)).collect(groupingBy(DeclarationSnippet::name));
        Set<DeclarationSnippet> compiledAgain = dependents(snippet, declared);
        Stream<String> sources =
                Stream.concat(Stream.of(snippet), compiledAgain.stream().map(Snippet::source));
        if (sources.anyMatch(CodeNames::areHidden)) {
            return Optional.empty();
        }
        Deque<String> open = new ArrayDeque<>(CodeNames.in(snippet));
        compiledAgain.forEach(one -> {
            open.addAll(CodeNames.in(one.source()));
            open.addAll(namesInType(one));
        });
        Set<String> needed = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            if (needed.add(name)) {
                declared.getOrDefault(name, List.of()).forEach(one -> open.addAll(namesInType(one)));
            }
        }
        return Optional.of(needed);
    }

    private Stream<DeclarationSnippet> declarations(Stream<@Nullable Snippet> all) {
        return all.filter(DeclarationSnippet.class::isInstance)
                .map(DeclarationSnippet.class::cast)
                .filter(one -> jshell.status(one).isActive());
    }

    /** Returns the declarations that are compiled again because a snippet declares what they name. */
    private Set<DeclarationSnippet> dependents(String snippet, Map<String, List<DeclarationSnippet>> declared) {
        Set<DeclarationSnippet> found = new HashSet<>();
        Deque<String> changed = new ArrayDeque<>(CodeNames.mayBeDeclaredBy(snippet));
        while (!changed.isEmpty()) {
            String name = changed.remove();
            Stream<@Nullable Snippet> naming = dependents.getOrDefault(name, Set.of()).stream()
                    .flatMap(index -> snippets.stream().map(list -> list.get(index)));
            Stream<DeclarationSnippet> overloads = declared.getOrDefault(name, List.of()).stream();
            Stream.concat(declarations(naming), overloads).filter(found::add).forEach(one -> changed.add(one.name()));
        }
        return found;
    }

    /** Returns the names in the type of a variable, in the head of a method, or in a whole class. */
    private static Set<String> namesInType(DeclarationSnippet one) {
        if (one instanceof VarSnippet variable && !mayHoldClass(variable)) {
            return CodeNames.in(variable.typeName());
        }
        return one instanceof MethodSnippet ? CodeNames.outsideBraces(one.source()) : CodeNames.in(one.source());
    }

    /** Returns whether the type of a variable may be a class without a name, which its value declares. */
    private static boolean mayHoldClass(VarSnippet variable) {
        return variable.source().contains("{");
    }

    /** The snippets of JShell by their index. JShell iterates over them only to write imports. */
    private static final class ListOfJShell extends ArrayList<@Nullable Snippet> {
        private static final long serialVersionUID = 1;

        /** The names that are imported; all if empty. */
        private transient Optional<Set<String>> imported = Optional.empty();

        ListOfJShell(Collection<@Nullable Snippet> snippets) {
            super(snippets);
        }

        @Override
        public Iterator<@Nullable Snippet> iterator() {
            return imported.isEmpty()
                    ? super.iterator()
                    : stream().filter(one -> isImported(one, imported.get())).iterator();
        }

        private static boolean isImported(@Nullable Snippet one, Set<String> names) {
            return !(one instanceof DeclarationSnippet declared)
                    || names.contains(declared.name())
                    || (declared instanceof VarSnippet variable && mayHoldClass(variable));
        }
    }
}
