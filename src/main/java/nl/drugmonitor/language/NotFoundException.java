package nl.drugmonitor.language;

import java.util.NoSuchElementException;

/** What was asked for is not there. */
public final class NotFoundException extends NoSuchElementException implements Sayable {
    private static final long serialVersionUID = 1;

    private final transient Note reason;

    private NotFoundException(Note reason) {
        this.reason = reason;
    }

    /** Returns the exception with words of the message files, under {@code not_found.key}. */
    public static NotFoundException of(String key, Object... parts) {
        return new NotFoundException(Note.of("not_found." + key, parts));
    }

    @Override
    public String in(Language language) {
        return reason.in(language);
    }

    @Override
    public String getMessage() {
        return in(Language.EN);
    }
}
