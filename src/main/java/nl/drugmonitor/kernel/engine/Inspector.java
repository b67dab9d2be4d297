package nl.drugmonitor.kernel.engine;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.VarSnippet;
import nl.drugmonitor.kernel.display.Cut;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.javadoc.CommentedSource;
import nl.drugmonitor.kernel.javadoc.DocComment;
import nl.drugmonitor.kernel.javadoc.DocComment.Named;
import nl.drugmonitor.kernel.javadoc.HelpPage;
import nl.drugmonitor.kernel.magic.JavaText;
import nl.drugmonitor.kernel.magic.Magics;
import org.jspecify.annotations.Nullable;

/** Explains the name at the cursor of a cell. */
final class Inspector {
    private static final int LONGEST_VALUE = 120;
    private static final int MOST_FORMS = 8;
    private static final int MOST_METHODS = 30;

    /** Stands before the name of a type of which an object is made. */
    private static final Pattern NEW = Pattern.compile("\\bnew\\s+(?:\\w+\\.)*$");

    private final Compiler compiler;
    private final CellLoader loader;
    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final Magics magics;
    private final Supplier<List<Path>> classPath;
    private @Nullable Sources sources;

    Inspector(Compiler compiler, CellLoader loader, Magics magics, Supplier<List<Path>> classPath) {
        this.compiler = compiler;
        this.loader = loader;
        this.magics = magics;
        this.classPath = classPath;
        jshell = compiler.jshell;
        analysis = compiler.analysis;
    }

    /** A declaration, with its Javadoc if there is any. */
    private record Documented(Signature signature, Optional<DocComment> comment) {
        static Documented of(Documentation found, boolean isCall) {
            String text = found.javadoc();
            return new Documented(
                    isCall ? Signature.of(found.signature()) : Signature.ofName(found.signature()),
                    text == null || text.isBlank() ? Optional.empty() : Optional.of(DocComment.of(text)));
        }
    }

    /**
     * Returns the help for a place in a cell that has perhaps not run.
     *
     * @param detail 1 for the Javadoc of each form of a method, 0 for that of the one that fits the call
     */
    Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return magics.inspect(code, cursor)
                .map(text -> new HelpPage().text(text).bundle())
                .or(() -> compiler.heldSoon(
                        () -> inspectJava(code, JavaText.textStart(code, cursor), detail), Optional.empty()));
    }

    private Optional<MimeBundle> inspectJava(String code, int cursor, int detail) {
        int start = JavaText.nameStart(code, cursor);
        int end = JavaText.nameEnd(code, cursor);
        String name = code.substring(start, end);
        boolean isName = SourceVersion.isIdentifier(name);
        boolean isMember = start > 0 && code.charAt(start - 1) == '.';
        boolean isNew = NEW.matcher(code.substring(0, start)).find();
        int open = isNew ? JavaText.afterTypes(code, end) : end;
        boolean isCall = isName && code.startsWith("(", open);
        if (isName && !isMember && !isCall) {
            Optional<MimeBundle> variable = variable(name);
            if (variable.isPresent()) {
                return variable;
            }
        }
        if (name.isEmpty() && cursor > 0 && code.charAt(cursor - 1) == ')') {
            int opening = JavaText.opening(code, cursor - 1);
            return opening > 0 ? inspectJava(code, opening, detail) : Optional.empty();
        }
        Question question = Question.of(analysis, magics.toJavaBefore(code, end));
        String source = question.source();
        String call = source + (open > end ? "<>(" : "(");
        List<String> attempts = !isName ? List.of(source) : isCall ? List.of(call) : List.of(source, call);
        List<String> given = isCall ? arguments(JavaText.inBrackets(code, open)) : List.of();
        return (question.scope().isEmpty() ? Stream.of("") : Stream.of(question.scope(), ""))
                .flatMap(scope -> attempts.stream()
                        .map(attempt -> documentation(scope + attempt, !isName || attempt.equals(call))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> page(isCall ? sorted(found, given) : found, detail));
    }

    private static List<String> arguments(String inBrackets) {
        return CellTrees.expression("f(" + inBrackets + ")")
                .filter(MethodInvocationTree.class::isInstance)
                .map(call -> ((MethodInvocationTree) call)
                        .getArguments().stream().map(Tree::toString).toList())
                .orElse(List.of());
    }

    private List<Documented> documentation(String code, boolean isCall) {
        sources();
        return analysis.documentation(code, code.length(), true).stream()
                .map(found -> Documented.of(found, isCall))
                .distinct()
                .toList();
    }

    private Sources sources() {
        Sources all = sources == null ? new Sources(analysis) : sources;
        sources = all;
        classPath.get().forEach(all::addOf);
        return all;
    }

    /** Puts the form of a method first that fits the arguments of the call best. */
    private List<Documented> sorted(List<Documented> forms, List<String> given) {
        if (forms.size() < 2) {
            return forms;
        }
        List<String> types = given.stream().map(this::type).toList();
        return forms.stream()
                .sorted(Comparator.comparing(
                                (Documented form) -> !form.signature().takes(types.size()))
                        .thenComparing(form -> -equal(form.signature().parameterTypes(), types)))
                .toList();
    }

    private String type(String expression) {
        String type = analysis.analyzeType(expression, expression.length());
        return type == null ? "" : Signature.shortened(CellNames.clean(type));
    }

    private static long equal(List<String> ones, List<String> others) {
        long equal = 0;
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            equal += ones.get(i).equals(others.get(i)) ? 1 : 0;
        }
        return equal;
    }

    private MimeBundle page(List<Documented> forms, int detail) {
        HelpPage page = new HelpPage();
        int explained = detail > 0 ? forms.size() : 1;
        Map<String, Optional<LoadedType>> types = new HashMap<>();
        Function<Documented, Optional<LoadedType>> type =
                form -> types.computeIfAbsent(form.signature().owner(), this::loaded);
        forms.stream().limit(explained).forEach(form -> add(page, form, type.apply(form)));
        List<String> others = new ArrayList<>();
        forms.stream()
                .skip(explained)
                .limit(MOST_FORMS)
                .forEach(form -> others.add(
                        java(form, type.apply(form)).replaceAll("\\n\\s+", " ").replace("( ", "(")));
        if (!others.isEmpty()) {
            int left = forms.size() - explained - others.size();
            page.heading(left > 0 ? "Other forms, and " + left + " more" : "Other forms")
                    .code(String.join("\n", others));
        }
        return page.bundle();
    }

    private void add(HelpPage page, Documented known, Optional<LoadedType> type) {
        Signature signature = known.signature();
        if (signature.kind() == Signature.Kind.TYPE) {
            page.code(type.map(LoadedType::declaration).orElseGet(() -> constantOrPackage(signature)));
            type.filter(found -> !found.isOfCell())
                    .ifPresent(found -> page.line("", "in " + found.type().getPackageName()));
            known.comment().ifPresent(page::comment);
            type.ifPresent(found -> addMembers(page, found, known.comment()));
        } else {
            page.code(java(known, type));
            type.ifPresent(found -> page.line("", "in " + found.place()));
            known.comment().ifPresent(page::comment);
        }
    }

    /** Says what that is which JShell names like a type, and is none. */
    private static String constantOrPackage(Signature signature) {
        String name = signature.owner() + signature.type();
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.equals(last.toLowerCase(Locale.ROOT)) ? "package " + name : Signature.shortened(name);
    }

    /** Adds what can be called: each method with its first sentence, or only the names of many. */
    private void addMembers(HelpPage page, LoadedType type, Optional<DocComment> comment) {
        if (!type.constants().isEmpty()) {
            page.line("Constants", String.join(", ", type.constants()));
        }
        List<Method> methods = type.methods();
        if (methods.size() > MOST_METHODS) {
            page.line(
                    "Methods",
                    methods.stream()
                            .map(method -> method.getName() + "()")
                            .distinct()
                            .collect(Collectors.joining(", ")));
            return;
        }
        Map<Class<?>, Optional<CommentedSource>> comments = new HashMap<>();
        List<Named> components = comment.map(DocComment::parameters).orElse(List.of());
        page.list(
                "Methods",
                methods.stream()
                        .map(method -> new Named(
                                LoadedType.line(method),
                                comments.computeIfAbsent(method.getDeclaringClass(), sources()::commentsOf)
                                        .flatMap(source -> source.summary(method))
                                        .or(() -> components.stream()
                                                .filter(one -> one.name().equals(method.getName()))
                                                .findFirst()
                                                .map(Named::html))
                                        .orElse("")))
                        .toList());
    }

    private static String java(Documented known, Optional<LoadedType> type) {
        Signature signature = known.signature();
        List<String> explained = known.comment()
                .map(comment -> comment.parameters().stream()
                        .map(Named::name)
                        .filter(name -> !name.startsWith("<"))
                        .toList())
                .orElse(List.of());
        return signature
                .named(type.map(found -> found.parameterNames(signature)).orElse(List.of()))
                .named(explained)
                .java(type.map(found -> found.modifiers(signature)).orElse(""));
    }

    /** Finds a type by its full name, or by the one that cells know it by. */
    private Optional<LoadedType> loaded(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return jshell.types()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .map(type -> analysis.wrapper(type).fullClassName() + "." + name)
                .or(() -> Optional.of(name))
                .flatMap(found -> LoadedType.find(found, loader))
                .or(() -> analysis.documentation(name, name.length(), false).stream()
                        .map(found -> Signature.ofName(found.signature()))
                        .filter(found -> found.kind() == Signature.Kind.TYPE)
                        .findFirst()
                        .flatMap(found -> LoadedType.find(found.owner(), loader)));
    }

    private Optional<MimeBundle> variable(String name) {
        return jshell.variables()
                .filter(variable -> variable.name().equals(name))
                .filter(variable -> jshell.status(variable).isActive())
                .findFirst()
                .map(this::page);
    }

    private MimeBundle page(VarSnippet variable) {
        HelpPage page = new HelpPage()
                .code(CellNames.type(variable) + " " + variable.name() + " = " + brief(jshell.varValue(variable)));
        String type = Signature.of(variable.typeName()).owner();
        documentation(type, false).stream().findFirst().ifPresent(known -> {
            Optional<LoadedType> loaded = loaded(type);
            loaded.ifPresent(found -> page.line("", found.place()));
            known.comment().ifPresent(page::summary);
            loaded.filter(found -> !found.isOfJava()).ifPresent(found -> addMembers(page, found, known.comment()));
        });
        return page.bundle();
    }

    private static String brief(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, Cut.end(value, LONGEST_VALUE)) + "...";
    }
}
