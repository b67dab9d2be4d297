package nl.drugmonitor.kernel.engine;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type that cells can use, as Java declares it. JShell says its name only. */
record LoadedType(Class<?> type) {
    private static final int MOST_CONSTANTS = 20;

    /** Finds a type by its full name; one that a cell declares by the name of the class that JShell puts it into. */
    static Optional<LoadedType> find(String name, ClassLoader loader) {
        for (String binary = name; ; ) {
            try {
                return Optional.of(new LoadedType(Class.forName(binary, false, loader)));
            } catch (ClassNotFoundException | LinkageError e) {
                int dot = binary.lastIndexOf('.'); // a type within a type
                if (dot < 0) {
                    return Optional.empty();
                }
                binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
            }
        }
    }

    /** Returns {@code class java.lang.String}. */
    String place() {
        return kind() + " " + name(type.getTypeName());
    }

    private String kind() {
        return type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    /** Returns the first line of the declaration: {@code interface List<E> extends Collection<E>}. */
    String declaration() {
        boolean isPlain = kind().equals("class");
        StringBuilder java = new StringBuilder()
                .append(isPlain && Modifier.isAbstract(type.getModifiers()) ? "abstract " : "")
                .append(type.isSealed() ? "sealed " : "")
                .append(isPlain && Modifier.isFinal(type.getModifiers()) ? "final " : "")
                .append(kind())
                .append(' ')
                .append(Signature.shortened(name(type.getTypeName())))
                .append(parameters(type.getTypeParameters()));
        if (type.isRecord()) {
            java.append(Signature.inBrackets(
                    java.length(),
                    Stream.of(type.getRecordComponents())
                            .map(LoadedType::component)
                            .toList()));
        }
        if (isPlain && type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            java.append(" extends ").append(name(type.getGenericSuperclass()));
        }
        if (!type.isAnnotation() && type.getInterfaces().length > 0) {
            java.append(type.isInterface() ? " extends " : " implements ").append(names(type.getGenericInterfaces()));
        }
        return java.toString();
    }

    private static String component(RecordComponent component) {
        return name(component.getGenericType()) + " " + component.getName();
    }

    private static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getBounds()[0] == Object.class
                                ? variable.getName()
                                : variable.getName() + " extends "
                                        + Stream.of(variable.getBounds())
                                                .map(LoadedType::name)
                                                .collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String names(Type[] types) {
        return Stream.of(types).map(LoadedType::name).collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        return Signature.shortened(name(type.getTypeName()));
    }

    private static String name(String binary) {
        return CellNames.clean(binary).replace('$', '.');
    }

    /** Returns whether it comes with Java, so that most people know it. */
    boolean isOfJava() {
        return type.isPrimitive() || type.isArray() || type.getPackageName().startsWith("java.");
    }

    /** Returns whether a cell declares it. */
    boolean isOfCell() {
        return !CellNames.clean(type.getName()).equals(type.getName());
    }

    /** Returns the constants of an enum. */
    List<String> constants() {
        List<String> names = Stream.of(type.getFields())
                .filter(Field::isEnumConstant)
                .map(Field::getName)
                .limit(MOST_CONSTANTS + 1L)
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.size() > MOST_CONSTANTS) {
            names.set(MOST_CONSTANTS, "...");
        }
        return names;
    }

    /** Returns what the type can do beyond what each object can, by name. */
    List<Method> methods() {
        return Stream.of(type.getMethods())
                .filter(method -> !method.isBridge() && !method.isSynthetic() && !isOfEach(method))
                .sorted(Comparator.comparing(Method::getName)
                        .thenComparing(Method::getParameterCount)
                        .thenComparing(Method::toGenericString))
                .toList();
    }

    private boolean isOfEach(Method method) {
        Class<?> owner = method.getDeclaringClass();
        boolean isOfObject = Stream.of(Object.class.getMethods())
                .anyMatch(one -> one.getName().equals(method.getName()) && hasTypesOf(one, method));
        return owner == Object.class || owner == Enum.class || owner == Record.class || isOfObject;
    }

    private static boolean hasTypesOf(Method one, Method other) {
        return List.of(one.getParameterTypes()).equals(List.of(other.getParameterTypes()));
    }

    /** Returns a method as a line of Java. */
    static String line(Method method) {
        String parameters =
                Stream.of(method.getParameters()).map(LoadedType::parameter).collect(Collectors.joining(", "));
        return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
                + name(method.getGenericReturnType())
                + " "
                + method.getName()
                + "("
                + parameters
                + ")";
    }

    private static String parameter(Parameter parameter) {
        String type = name(parameter.getParameterizedType());
        String written = parameter.isVarArgs() ? type.replaceFirst("\\[]$", "...") : type;
        return parameter.isNamePresent() ? written + " " + parameter.getName() : written;
    }

    /** Returns what stands before a method or field of this type: {@code static}, {@code default}. */
    String modifiers(Signature signature) {
        if (signature.kind() == Signature.Kind.FIELD) {
            return Stream.of(type.getFields())
                    .filter(field -> field.getName().equals(signature.name()))
                    .findFirst()
                    .map(field -> Modifier.toString(field.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) + " ")
                    .orElse("")
                    .stripLeading();
        }
        return executables(signature)
                .filter(Method.class::isInstance)
                .map(Method.class::cast)
                .findFirst()
                .map(method ->
                        Modifier.isStatic(method.getModifiers()) ? "static " : method.isDefault() ? "default " : "")
                .orElse("");
    }

    /** Returns the names of the parameters, if the class file has them. */
    List<String> parameterNames(Signature signature) {
        return executables(signature)
                .filter(found -> Stream.of(found.getParameters()).allMatch(Parameter::isNamePresent))
                .findFirst()
                .map(found ->
                        Stream.of(found.getParameters()).map(Parameter::getName).toList())
                .orElse(List.of());
    }

    /** Returns the methods or constructors of a signature; of several with as many parameters, those that fit best. */
    private Stream<Executable> executables(Signature signature) {
        List<String> types = signature.parameterTypes();
        Stream<? extends Executable> all = signature.kind() == Signature.Kind.CONSTRUCTOR
                ? Stream.of(type.getDeclaredConstructors())
                : Stream.of(type.getDeclaredMethods())
                        .filter(one -> one.getName().equals(signature.name()));
        return all.filter(one -> one.getParameterCount() == types.size() && !one.isSynthetic())
                .sorted(Comparator.<Executable>comparingLong(one -> equalTypes(one, types))
                        .reversed())
                .map(Executable.class::cast);
    }

    private static long equalTypes(Executable one, List<String> types) {
        long equal = 0;
        for (int i = 0; i < types.size(); i++) {
            String known = name(one.getGenericParameterTypes()[i]);
            equal += known.equals(types.get(i).replace("...", "[]")) ? 1 : 0;
        }
        return equal;
    }
}
