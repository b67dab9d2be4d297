package io.github.spencerpark.jupyter.kernel.magic.registry;

/** The arguments of a magic are not those it takes. */
public class MagicArgsParseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MagicArgsParseException(String message) {
        super(message);
    }
}
