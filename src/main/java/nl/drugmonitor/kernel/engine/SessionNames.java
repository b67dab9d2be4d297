package nl.drugmonitor.kernel.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ImportSnippet;

/** What the names of a cell mean in its notebook: variables with their values, and types. Nothing of it is run. */
final class SessionNames {
    private static final String ALL = ".*";
    private static final String STATIC = "static ";

    private final Compiler compiler;
    private final CellLoader loader;

    /** The imports that every cell has, such as {@code java.util.*}. */
    private final List<String> imports;

    private Optional<Set<String>> ofLibraries = Optional.empty();

    SessionNames(Compiler compiler, CellLoader loader, List<String> imports) {
        this.compiler = compiler;
        this.loader = loader;
        this.imports = imports;
    }

    /** Returns what is known of a variable that a cell has declared. */
    Optional<Known> variable(String name) {
        return held(() -> active(compiler.jshell.variables(), name)
                .flatMap(variable ->
                        loader.variable(compiler.analysis.wrapper(variable).fullClassName(), name)));
    }

    /** Returns the type of a name, which may have its package. */
    Optional<Class<?>> type(String name) {
        if (name.indexOf('.') >= 0) {
            int dot = name.lastIndexOf('.');
            return load(name.substring(0, dot), name.substring(dot + 1));
        }
        return declared(name).or(() -> all().stream()
                .flatMap(imported -> imported(imported, name).stream())
                .findFirst());
    }

    /** Returns the names of the library types that every cell has imported. */
    synchronized Set<String> ofLibraries() {
        if (ofLibraries.isEmpty()) {
            ofLibraries = Optional.of(imports.stream()
                    .filter(one -> !one.startsWith(STATIC) && !PackageNames.isOfJdk(packageOf(one)))
                    .flatMap(one -> one.endsWith(ALL)
                            ? compiler.files.classesOf(packageOf(one)).stream()
                            : Stream.of(one.substring(one.lastIndexOf('.') + 1)))
                    .collect(Collectors.toSet()));
        }
        return ofLibraries.get();
    }

    /** Returns the types of which a static member of this name is imported. */
    Stream<Class<?>> typesWithStatic(String member) {
        return Stream.concat(
                        imports.stream()
                                .filter(one -> one.startsWith(STATIC))
                                .map(one -> one.substring(STATIC.length())),
                        ofSession(ImportSnippet::isStatic))
                .filter(one -> one.endsWith(ALL) || one.endsWith("." + member))
                .map(SessionNames::packageOf) // of a member, its type
                .distinct()
                .flatMap(type -> type(type).stream());
    }

    /** Returns the imports of cells. */
    private Stream<String> ofSession(Predicate<ImportSnippet> some) {
        return held(() -> Optional.of(compiler.jshell
                        .imports()
                        .filter(some)
                        .map(ImportSnippet::fullname)
                        .toList()))
                .stream()
                .flatMap(List::stream);
    }

    private Optional<Class<?>> declared(String name) {
        return held(() -> active(compiler.jshell.types(), name)
                .flatMap(type -> loader.loaded(compiler.analysis.wrapper(type).fullClassName() + "$" + name)));
    }

    /** Returns all imports, those of one type first: they count before those of a whole package. */
    private List<String> all() {
        List<String> all = new ArrayList<>(imports);
        all.add("java.lang" + ALL);
        all.addAll(ofSession(one -> !one.isStatic()).toList());
        return Stream.concat(
                        all.stream().filter(one -> !one.endsWith(ALL)),
                        all.stream().filter(one -> one.endsWith(ALL)))
                .toList();
    }

    private Optional<Class<?>> imported(String imported, String name) {
        if (imported.startsWith(STATIC) || !(imported.endsWith(ALL) || imported.endsWith("." + name))) {
            return Optional.empty();
        }
        return load(packageOf(imported), name);
    }

    /** Loads a class without initialising it, if its package has it: to look for others would open all jars. */
    private Optional<Class<?>> load(String packageName, String name) {
        return PackageNames.isOfJdk(packageName)
                        || compiler.files.classesOf(packageName).contains(name)
                ? loader.loaded(packageName + "." + name)
                : Optional.empty();
    }

    private static String packageOf(String imported) {
        return imported.substring(0, imported.lastIndexOf('.'));
    }

    private <T extends DeclarationSnippet> Optional<T> active(Stream<T> all, String name) {
        return all.filter(one -> one.name().equals(name))
                .filter(one -> compiler.jshell.status(one).isActive())
                .findFirst();
    }

    private <T> Optional<T> held(Supplier<Optional<T>> question) {
        return Objects.requireNonNull(compiler.heldSoon(question, Optional.empty()));
    }
}
