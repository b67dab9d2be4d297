package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print as JSON is what docs/schema says. */
class SchemaTest {
    private static final Path PROJECT = Golden.projectFolder();
    private static final Path GOLDEN = PROJECT.resolve("src/test/resources/golden");
    private static final Path SCHEMAS = PROJECT.resolve("docs/schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(GOLDEN::relativize)
                    .sorted()
                    .toList();
        }
    }

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.map(SCHEMAS::relativize).sorted().toList();
        }
    }

    /** Returns the command that printed a golden file: {@code series} for {@code series-cocaine-antwerp.json}. */
    private static String command(Path golden) {
        return golden.getFileName().toString().split("[-.]")[0];
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void eachGoldenFileIsAsItsSchemaSays(Path golden) throws IOException {
        assertThat(faults(command(golden), Files.readString(GOLDEN.resolve(golden))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"factsheet.json", "causes.json", "typing-errors.json"})
    void eachLineOfRepairIsAsItsSchemaSays(String answers, @TempDir Path folder) throws IOException {
        JsonNode known = MAPPER.readTree(PROJECT.resolve("src/test/resources/claim/clusters")
                .resolve(answers)
                .toFile());
        Path clusters = Files.writeString(
                folder.resolve("clusters.json"), known.findValues("cluster").toString());

        assertThat(CommandRun.of("repair", clusters.toString()).out().lines())
                .hasSize(known.size())
                .allSatisfy(line -> assertThat(faults("repair", line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reproduce --language nl", "explain --language nl", "series"})
    void whatACommandPrintsNowIsAsItsSchemaSays(String line) {
        String command = line.split(" ")[0];

        assertThat(faults(
                        command,
                        CommandRun.of((line + " --format json").split(" ")).out()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reason", "reasons", "remark_reasons", "bound_reason", "verdict", "standing", "exact", "low"})
    void valuesAreTheSameInEachLanguage(String field) throws IOException {
        JsonNode english = MAPPER.readTree(CommandRun.of("reproduce", "--language", "en", "--format", "json")
                .out());
        JsonNode dutch = MAPPER.readTree(CommandRun.of("reproduce", "--language", "nl", "--format", "json")
                .out());

        assertThat(dutch.findValues(field)).isEqualTo(english.findValues(field)).isNotEmpty();
        assertThat(dutch.findValues("why")).isNotEqualTo(english.findValues("why"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aFieldThatTheSchemaDoesNotNameIsAFault(Path golden) throws IOException {
        JsonNode tree = MAPPER.readTree(GOLDEN.resolve(golden).toFile());
        List<ObjectNode> objects = new ArrayList<>();
        addObjects(tree, objects);
        ObjectNode first = objects.get(0);
        ObjectNode last = objects.get(objects.size() - 1);

        for (ObjectNode object : List.of(first, last)) {
            object.putObject("unknown").put("unknown", 1);
            assertThat(faults(command(golden), tree.toString())).isNotEmpty();
            object.remove("unknown");
        }
    }

    private static void addObjects(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(each -> addObjects(each, objects));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theVersionOfTheFormatComesFirst(Path golden) throws IOException {
        assertThat(Files.readString(GOLDEN.resolve(golden))).startsWith("{\n  \"format_version\" : 1,\n");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsOneOfDraft202012AndDescribesEachField(Path file) throws IOException {
        JsonNode schema = MAPPER.readTree(SCHEMAS.resolve(file).toFile());
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(schema)).isEmpty();
        assertThat(undescribed("", schema)).isEmpty();
    }

    @Test
    void eachCommandThatPrintsJsonHasASchema() throws IOException {
        assertThat(schemas())
                .extracting(Path::toString)
                .contains(
                        "check.schema.json",
                        "diff.schema.json",
                        "explain.schema.json",
                        "repair.schema.json",
                        "reproduce.schema.json",
                        "series.schema.json");
    }

    /** Returns the fields without a description; one that only refers to a definition has that of the definition. */
    private static List<String> undescribed(String path, JsonNode node) {
        List<String> fields = new ArrayList<>();
        node.properties().forEach(entry -> {
            String name = path + "/" + entry.getKey();
            if (entry.getKey().equals("properties")) {
                entry.getValue().properties().stream()
                        .filter(field -> !field.getValue().has("description")
                                && !field.getValue().has("$ref"))
                        .map(field -> name + "/" + field.getKey())
                        .forEach(fields::add);
            }
            fields.addAll(undescribed(name, entry.getValue()));
        });
        return fields;
    }

    /** Returns what is not as the schema of a command says. */
    static Set<ValidationMessage> faults(String command, String json) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(
                        SCHEMAS.resolve(command + ".schema.json").toUri().toString()))
                .validate(json, InputFormat.JSON);
    }
}
