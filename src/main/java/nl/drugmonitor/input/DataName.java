package nl.drugmonitor.input;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A constant that files name: by its name in small letters, unless it has another there. */
public interface DataName {
    /** Returns the name of the constant in the program. */
    String name();

    default String dataName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the constant that files name like this, if it is one of these. */
    static <E extends DataName> Optional<E> find(Collection<E> constants, String dataName) {
        return constants.stream()
                .filter(constant -> constant.dataName().equals(dataName))
                .findFirst();
    }
}
