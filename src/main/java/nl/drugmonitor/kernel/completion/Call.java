package nl.drugmonitor.kernel.completion;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call that stands in a cell, with what is known of it although it has not run.
 *
 * @param method a method or a constructor
 * @param receiver the value that the method is called on, if it is known; empty for a static method
 * @param arguments those before the cursor, or all; each empty if it is not known
 */
public record Call(Executable method, Optional<Object> receiver, List<Optional<Object>> arguments) {
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** Returns whether this is a method of a type, or of one that extends it. */
    public boolean isOf(Class<?> type) {
        return type.isAssignableFrom(method.getDeclaringClass());
    }

    /** Returns whether this is a method of a type with one of these names. */
    public boolean isOf(Class<?> type, Set<String> names) {
        return isOf(type) && names.contains(method.getName());
    }

    /** Returns what the method is called on, if that is known and of a type. */
    public <T> Optional<T> receiver(Class<T> type) {
        return receiver.filter(type::isInstance).map(type::cast);
    }

    /** Returns the values that are known: what the method is called on, and the arguments. */
    public Stream<Object> known() {
        return Stream.concat(receiver.stream(), arguments.stream().flatMap(Optional::stream));
    }

    /** Returns the first known argument of a type. */
    public <T> Optional<T> argument(Class<T> type) {
        return arguments.stream()
                .flatMap(Optional::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /**
     * Makes the call, if all of it is known. Only for methods that change nothing and are fast.
     *
     * @return its value; empty if it is not known, is {@code null}, or the call fails
     */
    public Optional<Object> made() {
        boolean isKnown = arguments.size() == method.getParameterCount()
                && arguments.stream().allMatch(Optional::isPresent);
        if (!isKnown) {
            return Optional.empty();
        }
        Object[] given = arguments.stream().map(Optional::orElseThrow).toArray();
        try {
            if (method instanceof Constructor<?> constructor) {
                return Optional.of(constructor.newInstance(given));
            }
            return Optional.ofNullable(((Method) method).invoke(receiver.orElse(null), given));
        } catch (InvocationTargetException | IllegalAccessException | InstantiationException e) {
            return Optional.empty(); // the cell would fail here, and say why
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty(); // the receiver is not known
        }
    }
}
