package io.github.spencerpark.jupyter.kernel.magic.registry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import nl.drugmonitor.kernel.engine.RunningCell;
import nl.drugmonitor.kernel.magic.Magic;
import org.jspecify.annotations.Nullable;

/** The magics of the running kernel. */
public final class Magics {
    public void registerLineMagic(String name, LineMagicFunction<?> function) {
        register("%" + name + " ...", (arguments, body, session) -> function.execute(arguments));
    }

    public void registerCellMagic(String name, CellMagicFunction<?> function) {
        register("%%" + name + " ...", (arguments, body, session) -> function.execute(arguments, body));
    }

    public <T extends LineMagicFunction<?> & CellMagicFunction<?>> void registerLineCellMagic(String name, T function) {
        registerLineMagic(name, function);
        registerCellMagic(name, function);
    }

    private void register(String usage, Magic.Action action) {
        RunningCell.here().magics().register(Magic.of(usage, "A magic of a library.", action));
    }

    /** Registers the methods of a value that are marked as magics. */
    public void registerMagics(Object magics) {
        registerMagics(magics.getClass(), magics);
    }

    /** Registers the static methods of a class that are marked as magics. */
    public void registerMagics(Class<?> magics) {
        registerMagics(magics, null);
    }

    private void registerMagics(Class<?> type, @Nullable Object magics) {
        for (Method method : type.getDeclaredMethods()) {
            LineMagic line = method.getAnnotation(LineMagic.class);
            CellMagic cell = method.getAnnotation(CellMagic.class);
            if (line == null && cell == null) {
                continue;
            }
            if (!method.trySetAccessible()) {
                throw new IllegalArgumentException("a magic must be public: " + method);
            }
            if (line != null) {
                LineMagicFunction<Object> function = args -> call(method, magics, args, null);
                registerLineMagic(line.value().isEmpty() ? method.getName() : line.value(), function);
                for (String alias : line.aliases()) {
                    registerLineMagic(alias, function);
                }
            }
            if (cell != null) {
                CellMagicFunction<Object> function = (args, body) -> call(method, magics, args, body);
                registerCellMagic(cell.value().isEmpty() ? method.getName() : cell.value(), function);
                for (String alias : cell.aliases()) {
                    registerCellMagic(alias, function);
                }
            }
        }
    }

    /** Calls a magic with as much as it takes: nothing, its arguments, or its arguments and the body. */
    private static @Nullable Object call(Method magic, @Nullable Object on, List<String> args, @Nullable String body)
            throws Exception {
        try {
            return switch (magic.getParameterCount()) {
                case 0 -> magic.invoke(on);
                case 1 -> magic.invoke(on, args);
                default -> magic.invoke(on, args, body);
            };
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) Objects.requireNonNull(e.getCause());
        }
    }

    /**
     * Runs a line magic.
     *
     * @param <T> what the caller takes the value for
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T applyLineMagic(String name, List<String> args) throws Exception {
        RunningCell running = RunningCell.here();
        return (T) running.magics().line(name, args, running.session());
    }

    /**
     * Runs a cell magic.
     *
     * @param <T> what the caller takes the value for
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T applyCellMagic(String name, List<String> args, String body) throws Exception {
        RunningCell running = RunningCell.here();
        return (T) running.magics().cell(name, args, body, running.session());
    }
}
