package nl.drugmonitor.report;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import nl.drugmonitor.edition.Reproduction;

/**
 * The reproduction of an edition as one page that needs nothing else: no script, no network, no other file. It is
 * well-formed XML too, so that a program can read it.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** Returns the page, the same for the same reproduction on every machine. */
    public static String of(Reproduction reproduction) {
        return page("report.mustache", new HtmlPage(reproduction));
    }

    /** Fills a template that lies beside this class; a name that the content does not have is an error. */
    static String page(String template, Object content) {
        Mustache.Compiler compiler = Mustache.compiler()
                .strictSections(true)
                .withEscaper(text -> Escapers.HTML.escape(legible(text)))
                .withCollector(new WithOptionals())
                .withLoader(HtmlReport::open);
        try (Reader source = open(template)) {
            return compiler.compile(source).execute(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream file = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name);
        return new InputStreamReader(file, StandardCharsets.UTF_8);
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

    /** Takes an Optional in a template for a list of one or none. */
    private static final class WithOptionals extends DefaultCollector {
        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
