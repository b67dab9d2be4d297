package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order names are offered, and which are not. {@code ^} is the cursor. */
class NameCompleterTest {
    private static final Notebook NOTEBOOK = new Notebook();

    @BeforeAll
    static void declare() {
        NOTEBOOK.run("import shelf.Shelf;");
        NOTEBOOK.run(
                "var shelf = Shelf.of(\"Dune\"); record Pair(String left, int right) {} var pair = new Pair(\"a\", 1);");
    }

    @AfterAll
    static void close() {
        NOTEBOOK.close();
    }

    private static List<Match> complete(String marked) {
        Completion completion = NOTEBOOK.engine.complete(marked.replace("^", ""), marked.indexOf('^'));
        return completion.matches();
    }

    private static List<String> names(String marked) {
        return complete(marked).stream().map(Match::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shelf.^", "Shelf my = shelf; my.^", "foo(shelf.^"})
    void membersOfEveryObjectComeLastAndDeprecatedOnesBeforeThem(String marked) {
        assertThat(names(marked))
                .containsExactly(
                        "book(",
                        "broken(",
                        "half()",
                        "pages(",
                        "slow(",
                        "sorted()",
                        "titles()",
                        "bind()",
                        "equals(",
                        "getClass()",
                        "hashCode()",
                        "notify()",
                        "notifyAll()",
                        "toString()",
                        "wait(");
    }

    @Test
    void whatTheTypeDeclaresComesBeforeWhatItInherits() {
        assertThat(names("new TreeMap<String, String>().^"))
                .containsSubsequence("descendingMap()", "values()", "getOrDefault(", "isEmpty()", "equals(", "wait(");
        assertThat(names("pair.^")).startsWith("left()", "right()").endsWith("wait(");
    }

    @Test
    void whatIsExpectedComesFirstButNoMemberOfEveryObject() {
        assertThat(names("int n = pair.^")).startsWith("right()").containsSubsequence("left()", "hashCode()");
    }

    @Test
    void ofATypeStaticMembersAreOfferedAndOfAValueTheOthers() {
        assertThat(names("Shelf.^")).containsExactlyInAnyOrder("class", "of(", "sorted");
        assertThat(names("shelf.of^")).isEmpty();
        assertThat(names("\"a\".form^")).containsExactly("formatted(");
    }

    @Test
    void afterNewThereAreTypes() {
        assertThat(complete("var a = new ArrayLi^")).containsExactly(new Match("ArrayList(", "class"));
        assertThat(complete("new Pai^")).containsExactly(new Match("Pair(", "class"));
        assertThat(complete("new ^")).noneMatch(match -> match.text().startsWith("$"));
    }

    @Test
    void afterImportPackagesComeBeforeTypes() {
        assertThat(complete("import java.ut^")).containsExactly(new Match("util.", "package"));
        assertThat(names("import java.util.^")).startsWith("concurrent.").containsSubsequence("zip.", "ArrayList");
        assertThat(names("import ^")).contains("java.", "nl.", "org.");
        assertThat(names("import static java.lang.Math.flo^"))
                .containsSubsequence("floor", "floorDiv", "floorMod")
                .allMatch(name -> name.startsWith("floor")); // of newer JDKs there are more
        assertThat(names("import static java.lang.Math.floorM^")).containsExactly("floorMod");
        assertThat(names("java.util.conc^")).containsExactly("concurrent.");
    }

    @Test
    void namesOfCellsComeFirst() {
        assertThat(names("^")).startsWith("pair", "shelf");
        assertThat(names("String q = sh^")).startsWith("shelf", "short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// shelf.^", "/* shelf.^", "\"shelf.^", "'s^", "\"\"\"\n shelf.^"})
    void nothingIsOfferedInCommentsAndTexts(String marked) {
        assertThat(complete(marked)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "S^", "shelf.^", "new ^", "import java.^", "java.^", "Shelf.^", "int n = ^"})
    void nothingIsOfferedTwice(String marked) {
        assertThat(names(marked)).doesNotHaveDuplicates();
    }
}
