package nl.drugmonitor.document;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Templates, scripts and styles of pages. Each lies beside a class that says where it is. */
public final class Template {
    private static final Pattern CURRENCY = Pattern.compile("(\\p{Sc}) (?=\\d)");

    private Template() {}

    /** Fills a template, and escapes what is filled in; a name that the content does not have is an error. */
    public static String fill(Class<?> beside, String template, Object content) {
        Mustache.Compiler compiler = Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withEscaper(text -> Escapers.HTML.escape(together(legible(text))))
                .withCollector(new Values())
                .withLoader(name -> new StringReader(text(beside, name)));
        return compiler.compile(text(beside, template)).execute(content);
    }

    /**
     * Returns the text of a file as it stands.
     *
     * @param name of a file beside the class; where it begins with a slash, its path in a library
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("cannot find " + name + ". Build the program again.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the sign of a currency on the line of its number. */
    private static String together(String text) {
        return CURRENCY.matcher(text).replaceAll("$1\u00a0");
    }

    /** Shows what may not stand in a page, such as control characters and half characters, as {@code ?}. */
    private static String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().map(sign -> isLegible(sign) ? sign : '?').forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private static boolean isLegible(int sign) {
        boolean noncharacter = (sign & 0xFFFE) == 0xFFFE;
        boolean control = Character.isISOControl(sign) && sign != '\n';
        return !control
                && !noncharacter
                && Character.getType(sign) != Character.SURROGATE
                && Character.getType(sign) != Character.FORMAT;
    }

    /**
     * Takes an Optional for a list of one or none, and the name of a kind of block for that block, if it is of the
     * kind.
     */
    private static final class Values extends DefaultCollector {
        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Block && Character.isUpperCase(name.charAt(0))
                    ? (block, kind) -> block.getClass().getSimpleName().equals(kind)
                            ? List.of(block instanceof Block.Table table ? new TableView(table) : block)
                            : List.of()
                    : super.createFetcher(context, name);
        }

        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
