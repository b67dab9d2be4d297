package nl.drugmonitor.language;

/** Something was given that cannot be worked with, such as a text that is no number. */
public final class RefusedException extends IllegalArgumentException implements Sayable {
    private static final long serialVersionUID = 1;

    private final transient Sayable reason;

    public RefusedException(Sayable reason) {
        this.reason = reason;
    }

    /** Returns the exception with words of the message files, under {@code refused.key}. */
    public static RefusedException of(String key, Object... parts) {
        return new RefusedException(Note.of("refused." + key, parts));
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
