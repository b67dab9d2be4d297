package nl.drugmonitor.kernel.engine;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the arguments of a call, which may be unknown, against the parameters of a method. */
final class ArgumentTypes {
    private ArgumentTypes() {}

    /** Returns whether a method can be called with these arguments. */
    static boolean fit(Executable method, List<Optional<Object>> given) {
        int parameters = method.getParameterCount();
        boolean isCount = method.isVarArgs() ? given.size() >= parameters - 1 : given.size() == parameters;
        return isCount && fitAtStart(method, given);
    }

    /** Returns whether a method can be called with these arguments and more. */
    static boolean fitAtStart(Executable method, List<Optional<Object>> given) {
        for (int i = 0; i < given.size(); i++) {
            Optional<Class<?>> type = type(method, i);
            Optional<Object> value = given.get(i);
            if (type.isEmpty() || (value.isPresent() && !type.get().isInstance(value.get()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the parameter for an argument; several may have the last one. */
    static Optional<Parameter> parameter(Executable method, int argument) {
        Parameter[] all = method.getParameters();
        int at = method.isVarArgs() ? Math.min(argument, all.length - 1) : argument;
        return at < all.length ? Optional.of(all[at]) : Optional.empty();
    }

    /** Returns the type of an argument, as an object. */
    static Optional<Class<?>> type(Executable method, int argument) {
        return parameter(method, argument)
                .<Class<?>>map(parameter ->
                        parameter.isVarArgs() ? parameter.getType().getComponentType() : parameter.getType())
                .map(type -> MethodType.methodType(type).wrap().returnType());
    }

    /** Returns one argument for each parameter: those of a variable number become an array. */
    static List<Optional<Object>> packed(Executable method, List<Optional<Object>> given) {
        if (!method.isVarArgs()) {
            return given;
        }
        int last = method.getParameterCount() - 1;
        List<Optional<Object>> packed = new ArrayList<>(given.subList(0, last));
        List<Optional<Object>> rest = given.subList(last, given.size());
        Class<?> type = method.getParameterTypes()[last].getComponentType();
        if (type.isPrimitive() || rest.stream().anyMatch(Optional::isEmpty)) {
            packed.add(Optional.empty());
            return packed;
        }
        Object array = Array.newInstance(type, rest.size());
        for (int i = 0; i < rest.size(); i++) {
            Array.set(array, i, rest.get(i).orElseThrow());
        }
        packed.add(Optional.of(array));
        return packed;
    }
}
