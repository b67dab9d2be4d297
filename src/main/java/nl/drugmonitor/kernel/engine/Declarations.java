package nl.drugmonitor.kernel.engine;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.kernel.magic.Session.Declared;

/** The variables, methods and types that cells have declared. */
final class Declarations {
    private final Compiler compiler;
    private final JShell jshell;
    private final CellLoader loader;

    /** What a reset keeps: the declarations of the engine itself, of start-up scripts and of libraries. */
    private final Set<Snippet> kept = new LinkedHashSet<>();

    private boolean isToBeReset;

    Declarations(Compiler compiler, CellLoader loader) {
        this.compiler = compiler;
        this.loader = loader;
        jshell = compiler.jshell;
    }

    void keep(List<Snippet> snippets) {
        kept.addAll(snippets);
    }

    /** Returns the declarations that a reset forgets. */
    List<Snippet> byUser() {
        return jshell.snippets()
                .filter(snippet -> snippet.kind().isPersistent())
                .filter(snippet -> jshell.status(snippet).isActive())
                .filter(snippet -> !kept.contains(snippet) && !isPassing(snippet))
                .toList();
    }

    /** Returns whether nothing can refer to a snippet once it has run. */
    static boolean isPassing(Snippet snippet) {
        return snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    }

    static boolean isWaiting(Status status) {
        return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
    }

    List<Declared> list() {
        return byUser().stream().flatMap(Declarations::declared).toList();
    }

    /** Returns what the cells have imported. */
    Stream<String> imports() {
        return byUser().stream()
                .flatMap(snippet -> snippet instanceof ImportSnippet one ? Stream.of(one) : Stream.empty())
                .map(one -> (one.isStatic() ? "static " : "") + one.fullname());
    }

    /** Returns the code of what the cells have imported and declared. */
    List<String> sources() {
        return byUser().stream().map(snippet -> snippet.source().strip()).toList();
    }

    private static Stream<Declared> declared(Snippet snippet) {
        if (snippet instanceof VarSnippet variable) {
            return Stream.of(new Declared("variable", CellNames.type(variable), variable.name()));
        }
        if (snippet instanceof MethodSnippet method) {
            return Stream.of(new Declared("method", CellNames.clean(method.signature()), method.name()));
        }
        return snippet instanceof TypeDeclSnippet type
                ? Stream.of(new Declared("type", kind(type), type.name()))
                : Stream.empty();
    }

    private static String kind(TypeDeclSnippet type) {
        return switch (type.subKind()) {
            case INTERFACE_SUBKIND -> "interface";
            case ENUM_SUBKIND -> "enum";
            case ANNOTATION_TYPE_SUBKIND -> "@interface";
            case RECORD_SUBKIND -> "record";
            default -> "class";
        };
    }

    /** Asks for a reset, which comes after the snippet that runs. */
    void askForReset() {
        isToBeReset = true;
    }

    void resetIfAsked() {
        if (isToBeReset) {
            isToBeReset = false;
            compiler.held(() -> {
                byUser().forEach(jshell::drop);
                return kept;
            });
        }
    }

    /** Returns the variables that are null. */
    Set<String> withoutValue() {
        return jshell.variables()
                .filter(variable -> value(variable).isEmpty())
                .map(VarSnippet::name)
                .collect(Collectors.toSet());
    }

    /** Returns the value of a variable; nothing if it is null. */
    Optional<Object> value(DeclarationSnippet variable) {
        return loader.value(compiler.analysis.wrapper(variable).fullClassName(), variable.name());
    }

    /**
     * Returns the variable whose name is all of a snippet, so that its value can be had without the compiler; nothing
     * if the name may mean something else.
     */
    Optional<VarSnippet> variable(String snippet) {
        boolean isName = JavaText.nameEnd(snippet, 0) == snippet.length();
        if (!isName || jshell.imports().anyMatch(imported -> imported.name().equals(snippet))) {
            return Optional.empty();
        }
        return jshell.variables()
                .filter(variable -> variable.name().equals(snippet))
                .filter(variable -> jshell.status(variable) == Status.VALID)
                .findAny();
    }

    /** Says which names a declaration waits for. */
    String unresolved(DeclarationSnippet snippet) {
        List<String> missing = jshell.unresolvedDependencies(snippet).toList();
        String words = missing.isEmpty()
                ? jshell.diagnostics(snippet)
                        .map(diag -> CellNames.clean(diag.getMessage(Locale.ENGLISH)))
                        .collect(Collectors.joining("; "))
                : String.join(", ", missing) + (missing.size() == 1 ? " is" : " are") + " declared";
        return snippet.name() + " cannot be used until " + words;
    }

    /** Returns whether a compilation error names a declaration without saying what it waits for. */
    boolean isLeftOpen(Failed failed, DeclarationSnippet snippet) {
        return failed.name().equals(CompilerFaults.NAME)
                && !failed.message().equals(unresolved(snippet))
                && Piece.namesIn(String.join("\n", failed.traceback())).contains(snippet.name());
    }

    /** Returns notes for the user on declarations that a cell has changed, in the order in which they were declared. */
    List<String> notes(List<SnippetEvent> changes) {
        List<Snippet> declared = compiler.held(() -> jshell.snippets().toList());
        return changes.stream()
                .sorted(Comparator.comparing(event -> declared.indexOf(event.snippet())))
                .flatMap(event -> note(event).stream())
                .distinct()
                .toList();
    }

    private Optional<String> note(SnippetEvent event) {
        DeclarationSnippet snippet = (DeclarationSnippet) event.snippet();
        boolean isWaiting = isWaiting(jshell.status(snippet));
        if (!(event.causeSnippet() instanceof PersistentSnippet cause) || snippet.kind() != Kind.VAR) {
            return isWaiting ? Optional.of(unresolved(snippet)) : Optional.empty();
        }
        if (isWaiting) {
            return Optional.of(snippet.name() + " must be declared anew, for " + cause.name() + " was");
        }
        return jshell.status(snippet) == Status.VALID && value(snippet).isEmpty()
                ? Optional.of(snippet.name() + " has lost its value, for " + cause.name() + " was declared anew")
                : Optional.empty();
    }
}
