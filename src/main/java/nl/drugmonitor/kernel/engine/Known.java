package nl.drugmonitor.kernel.engine;

import java.util.Optional;

/**
 * What is known of an expression that has not run.
 *
 * @param type of its values, or the type itself if the expression names one
 * @param value empty if it is not known, or there is none
 * @param isType whether the expression names a type, as in {@code Math.max}
 */
record Known(Optional<Class<?>> type, Optional<Object> value, boolean isType) {
    static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), false);

    static Known value(Object value) {
        return new Known(Optional.of(value.getClass()), Optional.of(value), false);
    }

    static Known type(Class<?> type) {
        return new Known(Optional.of(type), Optional.empty(), true);
    }

    static Known valueOf(Class<?> type) {
        return new Known(Optional.of(type), Optional.empty(), false);
    }
}
