package io.github.spencerpark.jupyter.kernel.display.mime;

import java.util.Locale;
import java.util.regex.Pattern;

/** A form of data, such as {@code text/html}. */
public final class MIMEType {
    public static final MIMEType ANY = new MIMEType("*");
    public static final MIMEType APPLICATION_XML = new MIMEType("application/xml");
    public static final MIMEType APPLICATION_JSON = new MIMEType("application/json");
    public static final MIMEType APPLICATION_JAVASCRIPT = new MIMEType("application/javascript");
    public static final MIMEType APPLICATION_PDF = new MIMEType("application/pdf");
    public static final MIMEType TEXT_HTML = new MIMEType("text/html");
    public static final MIMEType TEXT_MARKDOWN = new MIMEType("text/markdown");
    public static final MIMEType TEXT_LATEX = new MIMEType("text/latex");
    public static final MIMEType TEXT_PLAIN = new MIMEType("text/plain");
    public static final MIMEType TEXT_CSS = new MIMEType("text/css");
    public static final MIMEType IMAGE_PNG = new MIMEType("image/png");
    public static final MIMEType IMAGE_JPEG = new MIMEType("image/jpeg");
    public static final MIMEType IMAGE_GIF = new MIMEType("image/gif");
    public static final MIMEType IMAGE_SVG = new MIMEType("image/svg+xml");

    private static final Pattern FORM = Pattern.compile("\\*(/\\*)?|[\\w!#$&^.+-]+(/(\\*|[\\w!#$&^.+-]+))?");

    private final String text;

    private MIMEType(String text) {
        this.text = text;
    }

    /**
     * Reads a type; {@code *} stands for all, {@code image/*} for all of a group.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static MIMEType parse(String raw) {
        if (!FORM.matcher(raw).matches()) {
            throw new IllegalArgumentException("\"" + raw + "\" is no MIME type, such as text/html");
        }
        return raw.startsWith("*") ? ANY : new MIMEType(raw.toLowerCase(Locale.ROOT));
    }

    public boolean isWildcard() {
        return text.equals("*");
    }

    public boolean subtypeIsWildcard() {
        return isWildcard() || text.endsWith("/*");
    }

    public String getGroup() {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    /** Returns whether this is the other, or stands for it. */
    public boolean includes(MIMEType other) {
        return isWildcard()
                || equals(other)
                || (subtypeIsWildcard() && getGroup().equals(other.getGroup()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MIMEType type && text.equals(type.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
