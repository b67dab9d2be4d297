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
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.document.TerminalWriter;
import nl.drugmonitor.language.Language;

/**
 * Makes JSON text that is the same for the same content on every machine.
 *
 * <p>The content is a {@link JsonObject}, a collection, a number, a truth value or a text; an empty {@code Optional} is
 * null, a constant its name in small letters, and what can be said stands in the words of the language.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Returns indented text. */
    public static String of(Object content, Language language) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return text(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter), content, language);
    }

    /** Returns one line. */
    static String line(Object content, Language language) {
        NopIndenter none = NopIndenter.instance;
        Separators spaced = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEntrySpacing(Spacing.AFTER)
                .withArrayValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("");
        return text(
                new DefaultPrettyPrinter(spaced).withObjectIndenter(none).withArrayIndenter(none), content, language);
    }

    private static String text(PrettyPrinter printer, Object content, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            write(json, content, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withEscapes(text.append('\n').toString());
    }

    private static void write(JsonGenerator json, Object value, Language language) throws IOException {
        if (value instanceof JsonObject object) {
            json.writeStartObject();
            for (Map.Entry<String, Object> field : object.fields().entrySet()) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue(), language);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                write(json, each, language);
            }
            json.writeEndArray();
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(json, optional.get(), language);
            } else {
                json.writeNull();
            }
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name().toLowerCase(Locale.ROOT));
        } else {
            json.writeString(value instanceof String text ? text : language.say(value));
        }
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
