package nl.drugmonitor.spss;

import java.util.List;

/** Something in an SPSS file that cannot be read; the name of the file is added where it is known. */
final class SavException extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> parts;

    SavException(String key, Object... parts) {
        this.key = key;
        this.parts = List.of(parts);
    }

    /** Returns the key of the fault. */
    String key() {
        return key;
    }

    Object[] parts() {
        return parts.toArray();
    }
}
