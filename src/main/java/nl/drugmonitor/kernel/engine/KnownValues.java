package nl.drugmonitor.kernel.engine;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.completion.Call;
import nl.drugmonitor.kernel.completion.TextLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an expression of a cell is worth, before the cell has run.
 *
 * <p>Nothing of it is run here, but for the initialiser of an enum of a library. Variables have the values that earlier
 * cells gave them. A variable that the same cell declares above has the value of its initialiser, if that is known. Of
 * a call, a {@link TextLibrary} says what it is worth, and a library makes only those calls of its own that change
 * nothing. So completion neither changes the notebook nor runs code of its user. Where no value is known, the type may
 * be.
 */
final class KnownValues extends SimpleTreeVisitor<Known, @Nullable Void> {
    private final SessionNames names;
    private final List<TextLibrary> libraries;

    /** The statements of the cell above, in their order. */
    private final List<String> above;

    /** What is known of the variables that the cell declares, by the place of the statement and the name. */
    private final Map<String, Known> declared;

    KnownValues(SessionNames names, List<TextLibrary> libraries, List<String> above) {
        this(names, libraries, above, new HashMap<>());
    }

    private KnownValues(
            SessionNames names, List<TextLibrary> libraries, List<String> above, Map<String, Known> declared) {
        super(Known.NOTHING);
        this.names = names;
        this.libraries = libraries;
        this.above = List.copyOf(above);
        this.declared = declared;
    }

    Known of(Tree expression) {
        return visit(expression, null);
    }

    @Override
    public Known visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        return literal.getValue() == null ? Known.NOTHING : Known.value(literal.getValue());
    }

    @Override
    public Known visitParenthesized(ParenthesizedTree inBrackets, @Nullable Void nothing) {
        return of(inBrackets.getExpression());
    }

    @Override
    public Known visitParameterizedType(ParameterizedTypeTree type, @Nullable Void nothing) {
        return of(type.getType());
    }

    /** A cell that is changed after it has run declares a variable anew: the value of before tells most. */
    @Override
    public Known visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
        String name = identifier.getName().toString();
        List<Known> variables = Stream.of(inCell(name), names.variable(name))
                .flatMap(Optional::stream)
                .toList();
        return variables.stream()
                .filter(known -> known.value().isPresent())
                .findFirst()
                .or(() -> variables.stream()
                        .filter(known -> known.type().isPresent())
                        .findFirst())
                .or(() -> names.type(name).map(Known::type))
                .orElse(Known.NOTHING);
    }

    /** Returns what is known of a variable that the cell declares above. */
    private Optional<Known> inCell(String name) {
        Pattern declared = Pattern.compile("\\b" + Pattern.quote(name) + "\\s*[=:;,)]");
        for (int i = above.size() - 1; i >= 0; i--) {
            if (declared.matcher(above.get(i)).find()) {
                Optional<VariableTree> variable = CellTrees.variables(above.get(i)).stream()
                        .filter(one -> one.getName().contentEquals(name))
                        .reduce((before, last) -> last);
                if (variable.isPresent()) {
                    return Optional.of(declared(variable.get(), i));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns what is known of a variable of a statement; its initialiser sees only what stands above it. */
    private Known declared(VariableTree variable, int statement) {
        String key = statement + " " + variable.getName();
        Known known = declared.get(key);
        if (known == null) {
            known = new KnownValues(names, libraries, above.subList(0, statement), declared).initial(variable);
            declared.put(key, known);
        }
        return known;
    }

    private Known initial(VariableTree variable) {
        ExpressionTree initialiser = variable.getInitializer();
        Known initial = initialiser == null ? Known.NOTHING : of(initialiser);
        Tree type = variable.getType();
        return initial.type().isPresent() || type == null
                ? initial
                : names.type(type.toString().replaceFirst("<.*", ""))
                        .map(Known::valueOf)
                        .orElse(Known.NOTHING);
    }

    @Override
    public Known visitMemberSelect(MemberSelectTree select, @Nullable Void nothing) {
        Known of = of(select.getExpression());
        if (of.isType()) {
            return of.type()
                    .flatMap(type -> constant(type, select.getIdentifier().toString()))
                    .orElse(Known.NOTHING);
        }
        return of.type().isPresent()
                ? Known.NOTHING
                : names.type(select.toString()).map(Known::type).orElse(Known.NOTHING);
    }

    private static Optional<Known> constant(Class<?> type, String name) {
        try {
            Field field = type.getField(name);
            return field.isEnumConstant() && !type.getName().startsWith(CellLoader.CELLS)
                    ? Optional.of(Known.value(field.get(null)))
                    : Optional.of(Known.valueOf(field.getType()));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    @Override
    public Known visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        return worth(call, call.getArguments());
    }

    @Override
    public Known visitNewClass(NewClassTree call, @Nullable Void nothing) {
        return worth(call, call.getArguments());
    }

    /** Returns what a library answers; something else if it fails, so that it takes no other answer with it. */
    static <T> T asked(Supplier<T> library, T otherwise) {
        try {
            return library.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return otherwise;
        }
    }

    private Known worth(Tree tree, List<? extends ExpressionTree> arguments) {
        List<Optional<Object>> given =
                arguments.stream().map(argument -> of(argument).value()).toList();
        Known result = Known.NOTHING;
        for (Call call : calls(tree, given)) {
            if (!ArgumentTypes.fit(call.method(), given)) {
                continue;
            }
            Call whole = new Call(call.method(), call.receiver(), ArgumentTypes.packed(call.method(), given));
            Class<?> type = call.method() instanceof Method method
                    ? method.getReturnType()
                    : call.method().getDeclaringClass();
            Optional<Object> value = libraries.stream()
                    .flatMap(library -> asked(() -> library.value(whole), Optional.empty()).stream())
                    .findFirst();
            Class<?> found =
                    value.isPresent() && type == Object.class ? value.get().getClass() : type;
            result = new Known(Optional.of(found), value, false);
            if (value.isPresent()) {
                return result;
            }
        }
        return result;
    }

    /** Returns the methods or constructors that a call may mean, with these arguments. */
    List<Call> calls(Tree tree, List<Optional<Object>> given) {
        if (tree instanceof NewClassTree made) {
            Known type = of(made.getIdentifier());
            return type.type().stream()
                    .flatMap(found -> Stream.<Constructor<?>>of(found.getConstructors()))
                    .map(constructor -> new Call(constructor, Optional.empty(), given))
                    .toList();
        }
        ExpressionTree called = ((MethodInvocationTree) tree).getMethodSelect();
        if (called instanceof IdentifierTree identifier) {
            String name = identifier.getName().toString();
            return names.typesWithStatic(name)
                    .flatMap(type -> methods(type, name))
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .map(method -> new Call(method, Optional.empty(), given))
                    .toList();
        }
        if (!(called instanceof MemberSelectTree select)) {
            return List.of();
        }
        Known receiver = of(select.getExpression());
        return receiver.type().stream()
                .flatMap(type -> methods(type, select.getIdentifier().toString()))
                .map(method -> new Call(method, receiver.value(), given))
                .toList();
    }

    private static Stream<Executable> methods(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .map(method -> method);
    }
}
