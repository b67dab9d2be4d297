package nl.drugmonitor.kernel.engine;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/**
 * The imports that every cell has, such as {@code java.util.*}. JShell writes all of them into each compilation, and
 * for an import the compiler lists the package with all its classes, and goes over these after each compilation. Where
 * it is known which names are used, only those imports are written that may give one of them a meaning.
 *
 * <p>JShell has no method for this. It gets them as one snippet, whose text is replaced by reflection.
 */
final class StandingImports {
    private static final String ALL = ".*";
    private static final String STATIC = "static ";

    /**
     * JShell names a snippet after its first import, and a cell that imports the same replaces it: this is one that no
     * cell has, and it is compiled quickly.
     */
    private static final String FIRST = InCell.class.getName();

    private final List<String> imports;
    private final Function<String, Set<String>> classes;
    private final String all;
    private final ImportSnippet snippet;
    private final Field text;
    private final Method wrap;

    private StandingImports(
            List<String> imports,
            Function<String, Set<String>> classes,
            ImportSnippet snippet,
            Field text,
            Method wrap) {
        this.imports = imports;
        this.classes = classes;
        all = lines(imports.stream());
        this.snippet = snippet;
        this.text = text;
        this.wrap = wrap;
    }

    /**
     * Declares imports in a JShell that has none yet. Where the JVM does not allow reflection, each compilation has all
     * of them.
     *
     * @param classes gives the names of all classes of a package; none if they are not known
     * @return nothing if each compilation has all of them
     */
    static Optional<StandingImports> declare(
            JShell jshell, List<String> imports, Function<String, Set<String>> classes) {
        try {
            Field text = Snippet.class.getDeclaredField("guts");
            text.setAccessible(true);
            Method wrap = text.getType().getDeclaredMethod("simpleWrap", String.class);
            wrap.setAccessible(true);
            ImportSnippet snippet = declare(jshell, lines(Stream.empty()));
            StandingImports declared = new StandingImports(List.copyOf(imports), classes, snippet, text, wrap);
            declared.writeAll();
            return Optional.of(declared);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) { // JShell is closed, or another version
            declare(jshell, lines(imports.stream()));
            return Optional.empty();
        }
    }

    private static ImportSnippet declare(JShell jshell, String lines) {
        Snippet snippet = jshell.eval(lines).get(0).snippet();
        if (jshell.status(snippet) != Snippet.Status.VALID) {
            throw new IllegalArgumentException("cannot compile " + lines);
        }
        return (ImportSnippet) snippet;
    }

    /** Returns the lines of imports, below the first. */
    private static String lines(Stream<String> imports) {
        return Stream.concat(Stream.of(FIRST), imports)
                .map(one -> "import " + one + ";")
                .collect(Collectors.joining(" "));
    }

    /** Has all imports compiled. */
    void writeAll() {
        write(all);
    }

    /** Has only those imports compiled that may give one of these names a meaning. */
    void writeFor(Set<String> names) {
        Set<String> ofClasses = names.stream().filter(SourceVersion::isName).collect(Collectors.toSet());
        write(lines(imports.stream().filter(one -> isNeeded(one, ofClasses))));
    }

    private void write(String lines) {
        try {
            text.set(snippet, wrap.invoke(null, lines));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Static imports are few, and what they need is read quickly. */
    private boolean isNeeded(String imported, Set<String> names) {
        if (imported.startsWith(STATIC)) {
            return true;
        }
        if (names.isEmpty()) {
            return false; // as for "1 + 1": no library need be opened
        }
        if (!imported.endsWith(ALL)) {
            return names.contains(imported.substring(imported.lastIndexOf('.') + 1));
        }
        Set<String> known = classes.apply(imported.substring(0, imported.length() - ALL.length()));
        return known.isEmpty() || !Collections.disjoint(known, names);
    }
}
