package nl.drugmonitor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.drugmonitor.document.TerminalWriter;

/** Makes JSON text that is the same for the same content on every machine. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns indented text. */
    static String of(Content content) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return text(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter), content);
    }

    /** Returns one line. */
    static String line(Content content) {
        NopIndenter none = NopIndenter.instance;
        Separators spaced = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEntrySpacing(Spacing.AFTER)
                .withArrayValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("");
        return text(new DefaultPrettyPrinter(spaced).withObjectIndenter(none).withArrayIndenter(none), content);
    }

    static void writeTexts(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String text(PrettyPrinter printer, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withEscapes(text.append('\n').toString());
    }

    /** Escapes what JSON may hold as it is and a terminal would obey. It can stand in strings only. */
    private static String withEscapes(String json) {
        if (json.chars().noneMatch(Json::isToBeEscaped)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 100);
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (isToBeEscaped(sign)) {
                escaped.append("\\u%04X".formatted((int) sign));
            } else {
                escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    private static boolean isToBeEscaped(int sign) {
        return sign > '~' && TerminalWriter.steers(sign) && !Character.isSurrogate((char) sign);
    }
}
