package org.dflib.jjava.jupyter.kernel.display.mime;

import java.util.Set;
import java.util.stream.Collectors;

/** A form of data, such as {@code text/html}. */
public final class MIMEType {
    public static final MIMEType ANY = parse("*");
    public static final MIMEType APPLICATION_XML = parse("application/xml");
    public static final MIMEType APPLICATION_JSON = parse("application/json");
    public static final MIMEType APPLICATION_JAVASCRIPT = parse("application/javascript");
    public static final MIMEType APPLICATION_PDF = parse("application/pdf");
    public static final MIMEType TEXT_HTML = parse("text/html");
    public static final MIMEType TEXT_MARKDOWN = parse("text/markdown");
    public static final MIMEType TEXT_LATEX = parse("text/latex");
    public static final MIMEType TEXT_PLAIN = parse("text/plain");
    public static final MIMEType TEXT_CSS = parse("text/css");
    public static final MIMEType IMAGE_PNG = parse("image/png");
    public static final MIMEType IMAGE_JPEG = parse("image/jpeg");
    public static final MIMEType IMAGE_GIF = parse("image/gif");
    public static final MIMEType IMAGE_SVG = parse("image/svg+xml");

    private final io.github.spencerpark.jupyter.kernel.display.mime.MIMEType same;

    private MIMEType(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType same) {
        this.same = same;
    }

    /**
     * Reads a type; {@code *} stands for all, {@code image/*} for all of a group.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static MIMEType parse(String raw) {
        return new MIMEType(io.github.spencerpark.jupyter.kernel.display.mime.MIMEType.parse(raw));
    }

    /** Returns the same type under IJava's name. */
    public io.github.spencerpark.jupyter.kernel.display.mime.MIMEType ofIJava() {
        return same;
    }

    public static Set<io.github.spencerpark.jupyter.kernel.display.mime.MIMEType> ofIJava(Set<MIMEType> types) {
        return types.stream().map(MIMEType::ofIJava).collect(Collectors.toSet());
    }

    public boolean isWildcard() {
        return same.isWildcard();
    }

    public boolean subtypeIsWildcard() {
        return same.subtypeIsWildcard();
    }

    public String getGroup() {
        return same.getGroup();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MIMEType type && same.equals(type.same);
    }

    @Override
    public int hashCode() {
        return same.hashCode();
    }

    @Override
    public String toString() {
        return same.toString();
    }
}
