package nl.drugmonitor.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.drugmonitor.language.Bilingual;
import nl.drugmonitor.language.Note;
import nl.drugmonitor.spelling.NearNames;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** A value in a JSON or YAML file that knows its place. Both formats give the same tree. */
public final class Node extends Value {
    /** What a value is. A number that is not in quotes is no text: 1.230 and 1,5 would lose their meaning. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING,
        LIST,
        OBJECT
    }

    /** Ends the key of a text in Dutch. */
    private static final String DUTCH = "_nl";

    /** The YAML reader takes quadratic time for a line: a second for this one, two minutes for one of 9 MB. */
    private static final int LONGEST_LINE = 1_000_000;

    /** What Jackson goes on to say to its programmer, and not to a user. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(": enable | \\(not recognized as | due to \\(");

    /** A name that only a programmer knows. */
    private static final Pattern LIBRARY = Pattern.compile("\\b(java|com|org)\\.\\w+|`|tokenize");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,1000}");

    private final Place place;
    private final String name;
    private final Kind kind;
    private final String text;
    private final List<Node> items;
    private final Map<String, Node> members;

    private Node(Place place, String name, Kind kind, String text, List<Node> items, Map<String, Node> members) {
        this.place = place;
        this.name = name;
        this.kind = kind;
        this.text = text;
        this.items = items;
        this.members = members;
    }

    /**
     * Reads a file: as YAML if its name ends in yaml or yml, as JSON if it ends in json, and of another name, such as
     * what is piped in, as JSON if it begins with a bracket.
     *
     * @throws InvalidInputException if it is no such text, with line and column, or names a key twice
     */
    public static Node read(TextFile file) {
        boolean yaml = isYaml(file);
        if (yaml) {
            refuseLongLines(file);
        }
        try (JsonParser parser = (yaml ? yaml() : new JsonFactory()).createParser(file.content())) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            if (parser.nextToken() == null) {
                throw InvalidInputException.at(Place.of(file.name()), "only_comments");
            }
            Node node = next(parser, file.name(), "");
            if (parser.nextToken() != null) {
                throw InvalidInputException.at(place(file.name(), parser.currentTokenLocation()), "goes_on");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw notReadable(file, yaml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isYaml(TextFile file) {
        if (file.name().endsWith(".yaml") || file.name().endsWith(".yml")) {
            return true;
        }
        char first = file.content().stripLeading().charAt(0);
        return !file.name().endsWith(".json") && first != '{' && first != '[';
    }

    private static JsonFactory yaml() {
        // As in JSON only true and false are truth values: "no" is a word and "y" may be a name.
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) TextFile.LARGEST);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
    }

    private static void refuseLongLines(TextFile file) {
        String text = file.content();
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            if (length > LONGEST_LINE) {
                throw InvalidInputException.at(
                        new Place(file.name(), line, 1),
                        "long_line",
                        Integer.toString(LONGEST_LINE),
                        Integer.toString(length));
            }
            start += length + 1;
        }
    }

    private static InvalidInputException notReadable(TextFile file, boolean yaml, JsonProcessingException e) {
        String format = yaml ? "YAML" : "JSON";
        Place place = e.getLocation() == null ? Place.of(file.name()) : place(file.name(), e.getLocation());
        if (e.getCause() instanceof MarkedYAMLException cause) { // the location is that of the last good token
            place = new Place(
                    file.name(),
                    cause.getProblemMark().getLine() + 1,
                    cause.getProblemMark().getColumn() + 1);
        } else if (e.getCause() instanceof ReaderException cause) { // it has read ahead
            place = file.place(file.content().indexOf(cause.getCodePoint()));
        }
        boolean isTwice =
                e instanceof JsonParseException && e.getOriginalMessage().startsWith("Duplicate");
        return InvalidInputException.at(place, isTwice ? "key_twice" : "unreadable", format, reason(e, yaml));
    }

    private static Object reason(JsonProcessingException e, boolean isYaml) {
        if (e instanceof JsonEOFException) {
            return Note.of("unreadable.end");
        }
        if (e instanceof StreamConstraintsException) { // of many MB, or made by somebody who wants to break the program
            return Note.of(e.getOriginalMessage().contains("depth") ? "unreadable.depth" : "unreadable.length");
        }
        if (e.getCause() instanceof ReaderException cause) {
            return Note.of("unreadable.sign", "U+%04X".formatted(cause.getCodePoint()));
        }
        if (e.getCause() instanceof MarkedYAMLException cause) {
            return YamlProblem.note(cause);
        }
        if (e.getOriginalMessage().startsWith("Expected a field name")) {
            return Note.of("unreadable.key");
        }
        String plain = FOR_PROGRAMMERS.split(e.getOriginalMessage(), 2)[0];
        return LIBRARY.matcher(plain).find()
                ? Note.of("unreadable.other")
                : Note.of(isYaml ? "unreadable.yaml_reader" : "unreadable.json_reader", plain);
    }

    private static Node next(JsonParser parser, String file, String name) throws IOException {
        Place place = place(file, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Node> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                members.put(key, next(parser, file, key));
            }
            return new Node(place, name, Kind.OBJECT, "", List.of(), members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(next(parser, file, name));
            }
            return new Node(place, name, Kind.LIST, "", items, Map.of());
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw InvalidInputException.at(place, "alias", parser.getText());
        }
        return new Node(place, name, scalar(token), parser.getText(), List.of(), Map.of());
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

    @Override
    public Place place() {
        return place;
    }

    @Override
    String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the text as written, also of a number or a truth value. */
    @Override
    public String raw() {
        return text;
    }

    @Override
    public String text() {
        if (kind != Kind.TEXT) {
            throw fault(kind == Kind.NUMBER ? "number_for_text" : "no_text", described(), text);
        }
        return text;
    }

    /**
     * Returns the whole number that stands here, in quotes or not.
     *
     * @throws InvalidInputException if there is none, or it is lower or higher than these
     */
    public int wholeNumber(int lowest, int highest) {
        BigInteger number = wholeNumber();
        if (number.compareTo(BigInteger.valueOf(lowest)) < 0 || number.compareTo(BigInteger.valueOf(highest)) > 0) {
            throw fault("range", name, text, Integer.toString(lowest), Integer.toString(highest));
        }
        return number.intValue();
    }

    /** Returns the whole number that stands here, in quotes or not, however large. */
    public BigInteger wholeNumber() {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw fault("no_whole_number", described());
        }
        return new BigInteger(text);
    }

    public boolean truth() {
        if (kind != Kind.TRUTH) {
            throw fault("no_truth", described());
        }
        return Boolean.parseBoolean(text);
    }

    public List<Node> items() {
        if (kind != Kind.LIST) {
            throw fault(kind == Kind.NOTHING ? "nothing_for_list" : "no_list", described());
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

    /** Returns the text under a key with its Dutch, which stands under the same key with {@code _nl} behind it. */
    public Bilingual bilingual(String key) {
        return new Bilingual(require(key).text(), textOf(key + DUTCH).orElse(""));
    }

    /** Returns the text under a key with its Dutch, if the key is there. */
    public Optional<Bilingual> bilingualOf(String key) {
        return get(key).map(found -> bilingual(key));
    }

    /**
     * Returns the texts of a list under a key with their Dutch, none if the key is not there.
     *
     * @throws InvalidInputException if there is a Dutch list that has not as many texts
     */
    public List<Bilingual> bilinguals(String key) {
        List<Node> english = list(key);
        List<Node> dutch = list(key + DUTCH);
        if (!dutch.isEmpty() && dutch.size() != english.size()) {
            throw require(key + DUTCH).fault("translations", key + DUTCH, key);
        }
        return IntStream.range(0, english.size())
                .mapToObj(i -> new Bilingual(
                        english.get(i).text(),
                        dutch.isEmpty() ? "" : dutch.get(i).text()))
                .toList();
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
            String key = member.getKey();
            boolean isDutch = key.endsWith(DUTCH) && known.contains(key.substring(0, key.length() - DUTCH.length()));
            if (!isDutch && !known.contains(key)) {
                List<String> near = NearNames.to(key, known);
                throw member.getValue()
                        .fault(
                                "unknown_key",
                                key,
                                new TreeSet<>(known),
                                near.isEmpty() ? "" : Note.of("near_names", near));
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
            throw fault("no_key", key, members.keySet());
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
            throw fault("no_object", described(), "{", "}");
        }
        return members;
    }

    private Note described() {
        return Note.of("described", kind, kind == Kind.NOTHING ? "" : text);
    }
}
