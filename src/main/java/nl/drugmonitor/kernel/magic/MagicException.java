package nl.drugmonitor.kernel.magic;

/** A magic cannot do what the user asked; the message says why, and what may help. */
public final class MagicException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public MagicException(String message) {
        super(message);
    }
}
