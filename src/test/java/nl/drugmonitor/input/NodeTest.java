package nl.drugmonitor.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drugmonitor.input.Fixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.drugmonitor.input.Node.Kind;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"same-tree.json", "same-tree.yaml"})
    void jsonAndYamlGiveTheSameTree(String fixture) {
        Node tree = Node.read(Fixture.file(fixture));
        assertThat(tree.kind()).isEqualTo(Kind.OBJECT);
        assertThat(tree.require("id").text()).isEqualTo("cbr_2024");
        assertThat(tree.require("printed").text()).isEqualTo("4.932");
        assertThat(tree.require("step").wholeNumber()).isEqualTo(1);
        assertThat(tree.require("fixed").truth()).isTrue();
        assertThat(tree.require("note").kind()).isEqualTo(Kind.NOTHING);
        assertThat(tree.require("terms").items()).extracting(Node::text).containsExactly("cbr_2023", "no");
        Node outside = tree.require("outside").items().get(0);
        assertThat(outside.get("source").map(Node::text)).contains("s001");
        assertThat(outside.get("vintage")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "same-tree.json, same-tree.json:1:1, same-tree.json:9:17",
        "same-tree.yaml, same-tree.yaml:1:1, same-tree.yaml:8:14"
    })
    void eachValueKnowsItsPlace(String fixture, String whole, String printed) {
        Node tree = Node.read(Fixture.file(fixture));
        assertThat(tree.place()).hasToString(whole);
        Node outside = tree.require("outside").items().get(0);
        assertThat(outside.require("printed").place()).hasToString(printed);
    }

    @Test
    void theDutchOfATextStandsUnderTheSameKeyWithNl() {
        Node node = node("a.yaml", "says: finds\nsays_nl: vondsten\nwhy: so\nread: [one, two]\nread_nl: [een, twee]");

        assertThat(node.bilingual("says").in(Language.EN)).isEqualTo("finds");
        assertThat(node.bilingual("says").in(Language.NL)).isEqualTo("vondsten");
        assertThat(node.bilingual("why").in(Language.NL)).isEqualTo("so");
        assertThat(node.bilingualOf("says").map(Language.NL::say)).contains("vondsten");
        assertThat(node.bilingualOf("note")).isEmpty();
        assertThat(node.bilinguals("read")).extracting(Language.NL::say).containsExactly("een", "twee");
        assertThat(node.bilinguals("read")).extracting(Language.EN::say).containsExactly("one", "two");
        assertThat(node.bilinguals("not_read")).isEmpty();
    }

    @Test
    void aListInDutchHasAsManyTextsAsTheEnglishOne() {
        assertThat(node("a.yaml", "read: [one, two]").bilinguals("read"))
                .extracting(Language.NL::say)
                .containsExactly("one", "two");
        assertRefused(
                () -> node("a.yaml", "read: [one, two]\nread_nl: [een]").bilinguals("read"),
                "a.yaml:2:10: read_nl must have as many texts as read.",
                "  Write the Dutch of each, in the same order.");
    }

    @Test
    void theDutchOfAKnownKeyIsKnown() {
        node("a.yaml", "says: finds\nsays_nl: vondsten").refuseOtherKeys(Set.of("says"));
        assertRefused(
                () -> node("a.yaml", "says: finds\nnote_nl: vondsten").refuseOtherKeys(Set.of("says")),
                "a.yaml:2:10: key \"note_nl\" is none that can stand here.",
                "  Write one of: says.");
    }

    @Test
    void aFileThatEndsInYamlOrYmlIsYaml() {
        assertThat(node("a.yaml", "a: 1").require("a").wholeNumber()).isEqualTo(1);
        assertThat(node("a.yml", "a: 1").require("a").wholeNumber()).isEqualTo(1);
        assertRefused(
                () -> node("yaml.json", "a: 1"),
                "yaml.json:1:1: this must be JSON (Unrecognized token 'a': was expecting "
                        + "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')).",
                "  Check brackets, quotes and indents just before this place.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        a.json | "4.932" | TEXT    | 4.932
        a.json | 4.932   | NUMBER  | 4.932
        a.json | -1      | NUMBER  | -1
        a.json | true    | TRUTH   | true
        a.json | false   | TRUTH   | false
        a.json | null    | NOTHING | null
        a.yaml | "4.932" | TEXT    | 4.932
        a.yaml | 4.932   | NUMBER  | 4.932
        a.yaml | 1,5     | TEXT    | 1,5
        a.yaml | 39%     | TEXT    | 39%
        a.yaml | 2024-04 | TEXT    | 2024-04
        a.yaml | true    | TRUTH   | true
        a.yaml | no      | TEXT    | no
        a.yaml | y       | TEXT    | y
        a.yaml | ~       | NOTHING | ~
        """)
    void aValueKeepsItsTextAsWritten(String name, String content, Kind kind, String raw) {
        Node value = node(name, content);
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.raw()).isEqualTo(raw);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        1.230       | not a number (1.230).          | Write "1.230" in quotes.
        true        | not true or false (true).      | Write a text in quotes.
        null        | not null.                      | Write a text in quotes.
        [1]         | not a list.                    | Write a text in quotes.
        {}          | not an object.                 | Write a text in quotes.
        """)
    void aTextMustBeAText(String content, String problem, String remedy) {
        assertRefused(
                () -> node("a.json", content).text(), "a.json:1:1: a text must stand here, " + problem, "  " + remedy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        1.5         | not a number (1.5).
        "many"      | not a text (many).
        ""          | not a text.
        false       | not true or false (false).
        """)
    void aWholeNumberMustBeWhole(String content, String problem) {
        assertRefused(
                () -> node("a.json", content).wholeNumber(),
                "a.json:1:1: a whole number must stand here, " + problem,
                "  Write digits only.");
    }

    @Test
    void aWholeNumberMayHaveAnyLengthWhereNoCountOrYearIsMeant() {
        assertThat(node("a.json", "3000000000").wholeNumber()).isEqualTo(3_000_000_000L);
        assertThat(node("a.json", "-3000000000").wholeNumber()).isEqualTo(-3_000_000_000L);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1899", "2101", "-2000", "4294969296", "3000000000"})
    void aWholeNumberMayHaveBounds(String content) {
        assertThat(node("a.json", "1900").wholeNumber(1900, 2100)).isEqualTo(1900);
        assertThat(node("a.json", "2100").wholeNumber(1900, 2100)).isEqualTo(2100);
        assertRefused(
                () -> node("a.yaml", "since: " + content).require("since").wholeNumber(1900, 2100),
                "a.yaml:1:8: since must be a whole number from 1900 to 2100, not " + content + ".",
                "  Correct it.");
    }

    @Test
    void noNameOfALibraryStandsInAMessage() {
        assertNoYaml("? [a, b]\n: x\n", "1:4: this must be YAML (a key must be a text, and no list or object).");
        assertNoYaml("id: \"\\U99999999\"\n", "1:3: this must be YAML (this is not as the format wants it).");
        assertNoYaml(
                "id: a\nb: c\u001Bd\n", "2:5: this must be YAML (the control character U+001B must not stand here).");
        assertNoYaml("[".repeat(5000), " this must be YAML (more than 1000 values lie within one another).");
    }

    private static void assertNoYaml(String text, String problem) {
        assertRefused(
                () -> node("a.yaml", text),
                "a.yaml:" + problem,
                "  Check brackets, quotes and indents just before this place.");
    }

    @Test
    void aLineOfYamlThatWouldTakeMinutesIsRefused() {
        assertRefused(
                () -> node("a.yaml", "id: k\nnote: " + "x".repeat(2_000_000) + "\n"),
                "a.yaml:2:1: a line of YAML must have at most 1000000 signs, but this one has 2000006.",
                "  Break it into lines; if it is JSON, name the file .json.");
        assertThat(node("a.json", "\"" + "x".repeat(2_000_000) + "\"").text()).hasSize(2_000_000);
    }

    @Test
    void aTextOfAnotherNameIsJsonIfItBeginsWithABracket() {
        assertThat(node("standard input", "\n {\"a\": 1}").require("a").wholeNumber())
                .isEqualTo(1);
        assertThat(node("standard input", "a: 1").require("a").wholeNumber()).isEqualTo(1);
    }

    @Test
    void aWholeNumberMayStandInQuotes() {
        assertThat(node("a.json", "\"1000\"").wholeNumber()).isEqualTo(1000);
        assertThat(node("a.json", "1000").wholeNumber()).isEqualTo(1000);
    }

    @Test
    void aTruthMustBeTrueOrFalse() {
        assertThat(node("a.json", "true").truth()).isTrue();
        assertThat(node("a.json", "false").truth()).isFalse();
        assertRefused(
                () -> node("a.yaml", "yes").truth(),
                "a.yaml:1:1: true or false must stand here, not a text (yes).",
                "  Write true or false.");
    }

    @Test
    void aListMustBeAList() {
        assertThat(node("a.json", "[]").items()).isEmpty();
        assertRefused(
                () -> node("a.json", "{}").items(),
                "a.json:1:1: a list must stand here, not an object.",
                "  Write [ and ] around it.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        [1, 2, 3] | a list
        12        | a number (12)
        """)
    void anObjectMustBeAnObject(String content, String kind) {
        String problem = "a.json:1:1: an object must stand here, not " + kind + ".";
        String remedy = "  Write { and } around its keys.";
        assertRefused(() -> node("a.json", content).get("id"), problem, remedy);
        assertRefused(() -> node("a.json", content).require("id"), problem, remedy);
    }

    @Test
    void aKeyThatIsNeededMustBeThere() {
        assertRefused(
                () -> node("a.json", "[{\"id\": \"k\", \"kind\": \"count\"}]")
                        .items()
                        .get(0)
                        .require("printed"),
                "a.json:1:2: cannot find key \"printed\".",
                "  Add it; here are: id, kind.");
        assertRefused(
                () -> node("a.json", "{}").require("printed"), "a.json:1:1: cannot find key \"printed\".", "  Add it.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        key-twice.json        | 4:12: this must be JSON (Duplicate field 'printed').    | Keep one of the two.
        key-twice.yaml        | 3:8: this must be YAML (Duplicate field 'printed').     | Keep one of the two.
        two-objects.json      | 2:1: the text must end here, but goes on.               | Put several objects into one list.
        two-documents.yaml    | 3:1: the text must end here, but goes on.               | Put several objects into one list.
        unfinished.json       | 4:1: this must be JSON (it ends before all is closed).  | *
        not-a-number.json     | 1:16: this must be JSON (Non-standard token 'NaN'). | *
        comma-too-many.json   | 1:23: this must be JSON (Unexpected character (',' (code 44)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')). | *
        tab-as-indent.yaml    | 2:1: this must be YAML (here is a tab; YAML indents with spaces). | *
        quote-not-closed.yaml | 4:1: this must be YAML (a quotation mark is not closed). | *
        """)
    void whatCannotBeReadIsRefusedWithItsPlace(String fixture, String problem, String remedy) {
        assertRefused(
                () -> Node.read(Fixture.file(fixture)),
                fixture + ":" + problem,
                "  " + remedy.replace("*", "Check brackets, quotes and indents just before this place."));
    }

    @Test
    void anAliasIsNotTakenForAText() {
        assertRefused(
                () -> node("a.yaml", "from: &base cbr_2023\nto: *base\n"),
                "a.yaml:2:5: a value must stand here, not the alias *base.",
                "  Write the value out.");
    }

    @Test
    void commentsAloneAreNoContent() {
        assertRefused(
                () -> Node.read(Fixture.file("only-comments.yaml")),
                "only-comments.yaml: this file holds nothing but comments.",
                "  Write its content.");
    }

    @Test
    void bracketsWithoutEndAreRefusedAndNotFollowed() {
        assertRefused(
                () -> node("deep.json", "[".repeat(5000)),
                "deep.json: this must be JSON (more than 1000 values lie within one another).",
                "  Check brackets, quotes and indents just before this place.");
    }

    @Test
    void aKeyThatIsNotThereIsNoTextNoListAndNotTrue() {
        Node tree = Node.read(Fixture.file("same-tree.json"));
        assertThat(tree.textOf("printed")).contains("4.932");
        assertThat(tree.textOf("missing")).isEmpty();
        assertThat(tree.list("terms")).hasSize(2);
        assertThat(tree.list("missing")).isEmpty();
        assertThat(tree.isTrue("fixed")).isTrue();
        assertThat(tree.isTrue("missing")).isFalse();
        assertThat(node("a.json", "{\"fixed\": false}").isTrue("fixed")).isFalse();
    }

    @Test
    void aKeyThatIsThereMustHoldWhatIsAskedFor() {
        Node tree = Node.read(Fixture.file("same-tree.yaml"));
        assertRefused(
                () -> tree.textOf("step"),
                "same-tree.yaml:3:7: a text must stand here, not a number (1).",
                "  Write \"1\" in quotes.");
        assertRefused(
                () -> tree.list("id"),
                "same-tree.yaml:1:5: a list must stand here, not a text (cbr_2024).",
                "  Write [ and ] around it.");
        assertRefused(
                () -> tree.isTrue("note"),
                "same-tree.yaml:5:7: true or false must stand here, not null.",
                "  Write true or false.");
    }

    @Test
    void membersKeepTheirOrder() {
        Node list = node("a.json", "[3, 1, 2]");
        assertThat(list.items()).extracting(Node::raw).isEqualTo(List.of("3", "1", "2"));
    }

    private static Node node(String name, String content) {
        return Node.read(TextFile.of(name, content.getBytes(UTF_8)));
    }
}
