package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell says of a name that the compiler cannot find. */
class UnknownNamesTest {
    private static final Notebook NOTEBOOK = new Notebook(Optional.empty(), List.of());

    @BeforeAll
    static void listPackages() {
        NOTEBOOK.engine.complete("import java.u", 13); // waits for them
    }

    @AfterAll
    static void stop() {
        NOTEBOOK.close();
    }

    /** The first line of what is said without its place, and the last, which is the advice if there is any. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "a".lenght()                     | cannot find method lenght() in String            | Did you mean length()?
            "a".LENGTH()                     | cannot find method LENGTH() in String            | Did you mean length()?
            "a".length                       | cannot find variable length in String            | Did you mean length()?
            nurseries.toUppercase()          | cannot find method toUppercase() in String       | Did you mean toUpperCase()?
            nurseris.length()                | cannot find variable nurseris                    | Did you mean nurseries?
            Nurseries.length()               | cannot find Nurseries                            | Did you mean nurseries?
            twiec(2)                         | cannot find method twiec(int)                    | Did you mean twice()?
            Sytem.out.println(1)             | cannot find Sytem                                | Did you mean System?
            Strng s = "a";                   | cannot find class Strng                          | Did you mean String?
            new ArayList<String>()           | cannot find class ArayList                       | Did you mean ArrayList?
            Math.PIE                         | cannot find variable PIE in Math                 | Did you mean PI?
            Math.flor(1.0)                   | cannot find method flor(double) in Math          | Did you mean floor()?
            new Spot(1, 2).z()               | cannot find method z() in Spot                   | ~~
            new Spot(1, 2).QQ()              | cannot find method QQ() in Spot                  | ~~
            Stream.of(1).mapp(n -> n + 1)    | cannot find method mapp(...) in Stream<Integer>  | Did you mean map()?
            for (int i = 0; i < 1; i++) { int total = i; totl++; } | cannot find variable totl  | Did you mean total?
            import java.utill.List;          | cannot find package java.utill                   | Did you mean java.util?
            import java.util.Lisst;          | cannot find class Lisst in package java.util     | Did you mean List?
            ZipFile.OPEN_READ                | cannot find ZipFile                              | Write above it: import java.util.zip.ZipFile;
            xyzzy.length()                   | cannot find variable xyzzy                       | ~~
            Xyzzyqqq.length()                | cannot find Xyzzyqqq                             | ~~
            q + 1                            | cannot find variable q                           | ~~
            """)
    void theNameThatMayBeMeantIsTold(String cell, String says, String advice) {
        NOTEBOOK.run("String nurseries = \"hemp\"; int twice(int n) { return 2 * n; } record Spot(int x, int y) { }");
        List<String> lines = NOTEBOOK.trace(cell).lines().toList();
        assertThat(lines.get(0)).endsWith(": error: " + says);
        assertThat(lines).hasSize(advice.isEmpty() ? 3 : 4);
        if (!advice.isEmpty()) {
            assertThat(lines.get(3)).isEqualTo("  " + advice);
        }
    }

    @Test
    void theMarkIsUnderTheNameAlone() {
        assertThat(NOTEBOOK.trace("int one = 1;\nString s = \"a\".repeat(one).trimm();"))
                .isEqualTo("""
                In[n]:2: error: cannot find method trimm() in String
                    String s = "a".repeat(one).trimm();
                                               ^^^^^
                  Did you mean trim()?
                The cell ran up to In[n]:2 and no further.""");
    }
}
