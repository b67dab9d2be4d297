package nl.drugmonitor.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A value in a JSON or YAML file that knows its place. Both formats give the same tree. */
public final class Node {
    /** What a value is. A number that is not in quotes is no text: 1.230 and 1,5 would lose their meaning. */
    public enum Kind {
        TEXT("a text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NOTHING("null"),
        LIST("a list"),
        OBJECT("an object");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final Place place;
    private final Kind kind;
    private final String text;
    private final List<Node> items;
    private final Map<String, Node> members;

    Node(Place place, Kind kind, String text, List<Node> items, Map<String, Node> members) {
        this.place = place;
        this.kind = kind;
        this.text = text;
        this.items = items;
        this.members = members;
    }

    /**
     * Reads a file: as YAML if its name ends in yaml or yml, else as JSON.
     *
     * @throws InvalidInputException if it is no such text, with line and column, or names a key twice
     */
    public static Node read(TextFile file) {
        boolean yaml = file.name().endsWith(".yaml") || file.name().endsWith(".yml");
        try (JsonParser parser = (yaml ? yaml() : new JsonFactory()).createParser(file.content())) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            if (parser.nextToken() == null) {
                throw new InvalidInputException(
                        Place.of(file.name()), "this file holds nothing but comments.", "Write its content.");
            }
            Node node = next(parser, file.name());
            if (parser.nextToken() != null) {
                throw new InvalidInputException(
                        place(file.name(), parser.currentTokenLocation()),
                        "the text must end here, but goes on.",
                        "Put several objects into one list.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw notReadable(file, yaml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonFactory yaml() {
        // As in JSON only true and false are truth values: "no" is a word and "y" may be a name.
        return new YAMLFactory().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS);
    }

    private static InvalidInputException notReadable(TextFile file, boolean yaml, JsonProcessingException e) {
        String format = yaml ? "YAML" : "JSON";
        String reason = e instanceof JsonEOFException ? "it ends before all is closed" : e.getOriginalMessage();
        Place place = e.getLocation() == null ? Place.of(file.name()) : place(file.name(), e.getLocation());
        if (e.getCause() instanceof MarkedYAMLException cause) { // the location is that of the last good token
            reason = cause.getProblem();
            place = new Place(
                    file.name(),
                    cause.getProblemMark().getLine() + 1,
                    cause.getProblemMark().getColumn() + 1);
        }
        String remedy = e instanceof JsonParseException && reason.startsWith("Duplicate")
                ? "Keep one of the two."
                : "Check brackets, quotes and indents just before this place.";
        return new InvalidInputException(place, "this must be " + format + " (" + reason + ").", remedy);
    }

    private static Node next(JsonParser parser, String file) throws IOException {
        Place place = place(file, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Node> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                members.put(key, next(parser, file));
            }
            return new Node(place, Kind.OBJECT, "", List.of(), members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(next(parser, file));
            }
            return new Node(place, Kind.LIST, "", items, Map.of());
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new InvalidInputException(
                    place, "a value must stand here, not the alias *" + parser.getText() + ".", "Write the value out.");
        }
        return new Node(place, scalar(token), parser.getText(), List.of(), Map.of());
    }

    private static Kind scalar(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.TRUTH;
            case VALUE_NULL -> Kind.NOTHING;
            default -> Kind.TEXT;
        };
    }

    private static Place place(String file, JsonLocation location) {
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }

    public Place place() {
        return place;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the text as written, also of a number or a truth value. */
    public String raw() {
        return text;
    }

    /**
     * Returns the text.
     *
     * @throws InvalidInputException if this is no text; a number must be in quotes
     */
    public String text() {
        if (kind != Kind.TEXT) {
            throw new InvalidInputException(
                    place,
                    "a text must stand here, not " + describe() + ".",
                    kind == Kind.NUMBER ? "Write \"" + text + "\" in quotes." : "Write a text in quotes.");
        }
        return text;
    }

    /** Returns the whole number that stands here, in quotes or not. */
    public int wholeNumber() {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidInputException(
                    place, "a whole number must stand here, not " + describe() + ".", "Write digits only.");
        }
    }

    public boolean truth() {
        if (kind != Kind.TRUTH) {
            throw new InvalidInputException(
                    place, "true or false must stand here, not " + describe() + ".", "Write true or false.");
        }
        return Boolean.parseBoolean(text);
    }

    public List<Node> items() {
        if (kind != Kind.LIST) {
            throw new InvalidInputException(
                    place, "a list must stand here, not " + describe() + ".", "Write [ and ] around it.");
        }
        return items;
    }

    /** Returns the items of a list under a key, none if the key is not there. */
    public List<Node> list(String key) {
        Node list = members().get(key);
        return list == null ? List.of() : list.items();
    }

    /** Returns whether a value in this tree is written like this. */
    public boolean mentions(String value) {
        return text.equals(value)
                || items.stream().anyMatch(item -> item.mentions(value))
                || members.values().stream().anyMatch(member -> member.mentions(value));
    }

    /** Returns the text under a key, if the key is there. */
    public Optional<String> textOf(String key) {
        Node value = members().get(key);
        return value == null ? Optional.empty() : Optional.of(value.text());
    }

    /** Returns whether the value under a key is true; a key that is not there is false. */
    public boolean isTrue(String key) {
        Node value = members().get(key);
        return value != null && value.truth();
    }

    /**
     * Refuses an object with a key that is none of those known, for a misspelt key would be passed over.
     *
     * @throws InvalidInputException with the place of the value under it
     */
    public void refuseOtherKeys(Set<String> known) {
        for (Map.Entry<String, Node> member : members().entrySet()) {
            if (!known.contains(member.getKey())) {
                throw new InvalidInputException(
                        member.getValue().place,
                        "key \"" + member.getKey() + "\" is none that can stand here.",
                        "Write one of: " + String.join(", ", new TreeSet<>(known)) + ".");
            }
        }
    }

    /** Returns the value of a key, if it is there. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(members().get(key));
    }

    /**
     * Returns the value of a key.
     *
     * @throws InvalidInputException if it is not there
     */
    public Node require(String key) {
        Node value = members().get(key);
        if (value == null) {
            throw new InvalidInputException(
                    place,
                    "cannot find key \"" + key + "\".",
                    members.isEmpty() ? "Add it." : "Add it; here are: " + String.join(", ", members.keySet()) + ".");
        }
        return value;
    }

    /**
     * Returns the keys of an object with their values, in the order of the file.
     *
     * @throws InvalidInputException if this is no object
     */
    public Map<String, Node> members() {
        if (kind != Kind.OBJECT) {
            throw new InvalidInputException(
                    place, "an object must stand here, not " + describe() + ".", "Write { and } around its keys.");
        }
        return members;
    }

    private String describe() {
        return text.isEmpty() || kind == Kind.NOTHING ? kind.toString() : kind + " (" + text + ")";
    }
}
