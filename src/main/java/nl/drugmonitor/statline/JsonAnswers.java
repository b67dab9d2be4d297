package nl.drugmonitor.statline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the JSON of a file once, without keeping it: one answer of a web service, or several, one after another
 * or in a list.
 */
final class JsonAnswers {
    /** Hears what is in the file, in its order. */
    interface Listener {
        /** An answer begins; its number in the file, from 0. */
        default void answer(int number) {}

        /** An entry of the list of an answer. */
        void entry(int number, Entry entry);

        /** A field of the answer itself, such as {@code @odata.context} or {@code odata.nextLink}. */
        default void field(int number, String name, String value) {}
    }

    private static final int QUOTED = 200;

    private final String file;
    private final JsonParser parser;
    private final Listener listener;
    private int answers;

    private JsonAnswers(String file, JsonParser parser, Listener listener) {
        this.file = file;
        this.parser = parser;
        this.listener = listener;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if it is no JSON, or no answer of StatLine, with its line and column
     */
    static void read(StoredFile file, Listener listener) {
        Place whole = Place.of(file.name());
        try (InputStream bytes = file.open(); // of which the parser skips a byte order mark
                JsonParser parser = new JsonFactory().createParser(bytes)) {
            new JsonAnswers(file.name(), parser, listener).readAll();
        } catch (JsonProcessingException e) {
            Place place = e.getLocation() == null ? whole : place(file.name(), e.getLocation());
            throw InvalidInputException.at(place, "statline_json", shortened(e.getOriginalMessage()));
        } catch (IOException e) {
            throw CsvPage.unreadable(whole, e);
        }
    }

    private static String shortened(String message) {
        String first = message.split("\\R| \\(start marker", 2)[0];
        return first.length() > QUOTED ? first.substring(0, QUOTED) : first;
    }

    private static Place place(String file, JsonLocation location) {
        return new Place(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    private void readAll() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw InvalidInputException.at(Place.of(file), "empty_file");
        }
        while (token != null) {
            switch (token) {
                case START_OBJECT -> readAnswer();
                case START_ARRAY -> readList();
                default -> throw InvalidInputException.at(here(), "statline_no_answer", parser.getText());
            }
            token = parser.nextToken();
        }
    }

    /** Reads a list of answers, or of entries without anything around them. */
    private void readList() throws IOException {
        int number = -1;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw InvalidInputException.at(here(), "statline_no_answer", parser.getText());
            }
            Place place = here();
            Map<String, @Nullable String> fields = new LinkedHashMap<>();
            boolean isAnswer = readObject(fields, number < 0);
            if (!isAnswer) {
                if (number < 0) {
                    number = begin();
                }
                listener.entry(number, new Entry(place, fields));
            }
        }
    }

    private void readAnswer() throws IOException {
        Place place = here();
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        if (!readObject(fields, true)) {
            int number = begin(); // the properties of a table are one object without a list
            fields.forEach((name, value) -> {
                if (name.contains("odata.")) {
                    listener.field(number, name, String.valueOf(value));
                }
            });
            listener.entry(number, new Entry(place, fields));
        }
    }

    private int begin() {
        listener.answer(answers);
        return answers++;
    }

    /**
     * Reads an object up to its end.
     *
     * @param fields takes its values
     * @param mayBeAnswer whether a list called {@code value} in it holds entries
     * @return whether there was such a list, whose entries were then told
     */
    private boolean readObject(Map<String, @Nullable String> fields, boolean mayBeAnswer) throws IOException {
        int number = -1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (mayBeAnswer && token == JsonToken.START_ARRAY && name.equals("value")) {
                number = begin();
                tell(number, fields);
                readEntries(number);
            } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                refuseError(name);
                parser.skipChildren();
            } else {
                String value = token == JsonToken.VALUE_NULL ? null : parser.getText();
                fields.put(name, value);
                if (number >= 0) {
                    listener.field(number, name, String.valueOf(value));
                }
            }
        }
        return number >= 0;
    }

    private void tell(int number, Map<String, @Nullable String> fields) {
        fields.forEach((name, value) -> listener.field(number, name, String.valueOf(value)));
    }

    /** Ends the reading at what a web service answers where it has nothing to give. */
    private void refuseError(String name) throws IOException {
        if (name.equals("error") || name.equals("odata.error")) {
            Place place = here();
            StringBuilder said = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                boolean isSaid = List.of("value", "message").contains(String.valueOf(parser.currentName()));
                if (isSaid
                        && token == JsonToken.VALUE_STRING
                        && !parser.getText().isBlank()) {
                    said.append(said.isEmpty() ? "" : "; ").append(parser.getText());
                }
            }
            throw InvalidInputException.at(place, "statline_error_kept", shortened(said.toString()));
        }
    }

    private void readEntries(int number) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw InvalidInputException.at(here(), "statline_no_answer", parser.getText());
            }
            Place place = here();
            Map<String, @Nullable String> fields = new LinkedHashMap<>();
            readObject(fields, false);
            listener.entry(number, new Entry(place, fields));
        }
    }
}
