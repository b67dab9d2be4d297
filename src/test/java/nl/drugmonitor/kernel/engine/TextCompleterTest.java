package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelf.Shelf;

/** What Tab offers inside of texts, of a library and of the JDK. {@code ^} is the cursor, {@code ⏎} a line break. */
class TextCompleterTest {
    private static final Notebook NOTEBOOK = new Notebook();

    @BeforeAll
    static void declare() {
        NOTEBOOK.run("import shelf.Shelf;");
        NOTEBOOK.run("var shelf = Shelf.of(\"Dune\", \"De \\\"A\\\"\\\\B\", \"Ulysses\", \"\uD83D\uDE00\");");
        NOTEBOOK.run("Shelf none = null; var pages = new TreeMap<>(Map.of(\"Dune\", 412)); Object other = shelf;");
    }

    @AfterAll
    static void close() {
        NOTEBOOK.close();
    }

    private static Completion complete(String marked) {
        String code = marked.replace('⏎', '\n');
        return NOTEBOOK.engine.complete(code.replace("^", ""), code.indexOf('^'));
    }

    private static List<String> texts(Completion completion) {
        return completion.matches().stream().map(Match::text).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            shelf.book("Du^                                | Dune
            shelf.book("du^")                              | Dune
            shelf.book("sses^                              | Ulysses
            shelf.book("De \\"A^                           | De \\"A\\"\\\\B
            shelf.book(⏎    "Du^⏎);⏎int after = 1;         | Dune
            shelf.half().book("Ul^                         |
            shelf.half().book("Du^                         | Dune
            (shelf).book("Du^                              | Dune
            shelf.book(shelf.book("Du^                     | Dune
            shelf.pages(3, "Du^                            | Dune
            shelf.pages(3, "x", "Du^                       | Dune
            shelf.pages("Du^                               |
            shelf.book("x" + "Du^                          |
            shelf.book ( /* ") */ "Du^                     | Dune
            Shelf.of("Emma", "Dubliners").book("Du^        | Dubliners
            var my = Shelf.of("Dubliners");⏎my.book("Du^   | Dubliners
            Shelf my = shelf;⏎my.book("Du^                 | Dune
            var shelf = Shelf.of("Dubliners");⏎shelf.book("Du^ | Dubliners
            var my = Shelf.of(my);⏎my.book("Du^            |
            foo ) ) } shelf.book("Du^                      | Dune
            int x = ;⏎if (x) { shelf.book("Du^             | Dune
            List.of(1).forEach(i -> shelf.book("Du^        | Dune
            String s = ~~~⏎ shelf.book( " ⏎~~~ + shelf.book("Du^ | Dune
            shelf.book(~~~⏎    Du^                         | Dune
            '"' + shelf.book("Du^                          | Dune
            shelf.book('^                                  |
            "shelf.book(\\"Du^                             |
            // shelf.book("Du^                             |
            /* shelf.book("Du^                             |
            int n = 1; "Du^                                |
            if ("Du^                                       |
            none.book("Du^                                 |
            unknown.book("Du^                              |
            other.book("Du^                                |
            shelf.broken("Du^                              |
            shelf.slow("Du^                                |
            new HashMap<String, Shelf>(shelf.book("Du^     | Dune
            new HashMap<>(shelf.book("Du^                  | Dune
            pages.get("Du^                                 | Dune
            new TreeMap<>(Map.of("x", 1)).get("^           |
            """)
    void offersWhatFits(String marked, String expected) {
        String cell = marked.replace("~~~", "\"\"\"");
        assertThat(texts(expected == null ? complete(cell) : answered(cell)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    /** Asks again, as a user does, where the machine is too busy to answer in time. */
    private static Completion answered(String marked) {
        Completion completion = complete(marked);
        for (int times = 0; completion.matches().isEmpty() && times < 20; times++) {
            completion = complete(marked);
        }
        return completion;
    }

    @Test
    void whatIsOfferedTakesThePlaceOfTheTextUpToTheCursor() {
        assertThat(answered("f(\"\uD83D\uDE00\"); shelf.book(\"Du^ne\")"))
                .isEqualTo(new Completion(List.of(new Match("Dune", "a book")), 21, 23));
        assertThat(texts(answered("shelf.book(\"^")))
                .containsExactly("Dune", "De \\\"A\\\"\\\\B", "Ulysses", "\uD83D\uDE00");
    }

    @Test
    @Timeout(20)
    void aDeclarationThatNamesItselfIsNotFollowed() {
        assertThat(complete("Shelf a = a.join(a, a.join(a, a.join(a, a.book(\"Du^")
                        .matches())
                .isEmpty();
        String twice = IntStream.range(1, 40)
                .mapToObj(i -> "var s" + i + " = Shelf.of(s" + (i - 1) + ", s" + (i - 1) + ");\n")
                .collect(Collectors.joining());
        assertThat(texts(answered("var s0 = \"Dubliners\";\n" + twice + "shelf.book(\"Du^")))
                .containsExactly("Dune");
    }

    @Test
    void beforeAQuotationMarkTextsAreOfferedWithTheirs() {
        answered("shelf.pages(3, \"^");
        Completion completion = complete("shelf.pages(3, ^");
        assertThat(texts(completion)).startsWith("\"Dune\"").contains("shelf");
        assertThat(completion.start()).isEqualTo(15);
        assertThat(texts(complete("shelf.pages(3, sh^"))).startsWith("shelf", "short");
    }

    @Test
    void nothingIsRunThatTheLibraryDoesNotAllow() {
        int before = Shelf.sorted;
        NOTEBOOK.run("int calls = 0; Shelf mine() { calls++; return shelf; }");
        assertThat(complete("shelf.sorted().book(\"^").matches()).isEmpty();
        assertThat(complete("mine().book(\"^").matches()).isEmpty();
        assertThat(complete("Shelf my = mine();⏎my.book(\"^").matches()).isEmpty();
        assertThat(Shelf.sorted).isEqualTo(before);
        assertThat(NOTEBOOK.value("calls")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new File(\"pom^", "new FileReader(\"./pom^", "java.nio.file.Path.of(\"pom^"})
    void filesAreOfferedWhereOneIsNamed(String marked) {
        assertThat(texts(answered(marked))).anyMatch(name -> name.endsWith("pom.xml"));
    }
}
