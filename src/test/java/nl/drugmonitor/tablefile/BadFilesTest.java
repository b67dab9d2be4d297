package nl.drugmonitor.tablefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.input.Fault;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files with something wrong in them: one message, with the place and what to do. */
class BadFilesTest {
    @TempDir
    private Path folder;

    private TableFile file(String content) throws IOException {
        return TableFile.of(Files.writeString(folder.resolve("t.csv"), content.replace('~', '\n'), UTF_8))
                .language(Language.EN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            a;b~1;2~3~        @ 3:2  @ this row must have 2 cells, but has 1. @ .fillShortRows()
            a;b~1;2~3;4;5~    @ 3:3  @ this row must have 2 cells, but has 3. @ Check its separators
            a;b~1;2~a;b~3;4~  @ 3:1  @ this row repeats the names             @ Delete it
            n;d~1.234;x~5;y~  @ 2:1  @ can be read in two ways                @ .decimal(',')
            n;d~1;03/04/2024~2;05/06/2024~ @ 2:2 @ can be read in two ways    @ .date("d", "d
            Noord;123;45~Zuid;34;56~       @ 1:1 @ looks like a row of data   @ .noHeader()
            """)
    void aFileThatCannotBeReadIsRefusedWithItsPlace(String content, String place, String problem, String remedy)
            throws IOException {
        TableFile file = file(content);
        assertThatThrownBy(file::reading)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("t.csv:" + place + ": ")
                .hasMessageContaining(problem)
                .hasMessageContaining(remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            d;n~31-02-2024;1~29-02-2024;2~ @ 2:1 @ "31-02-2024" in column "d" is no date @ .date("d", "d-M-yyyy")
            n;m~0363;1~0344;2~             @ 2:1 @ read as text                          @ .number("n")
            n;m~1;1~2;2~ca. 3;3~           @ 4:1 @ 1 cell is no number, the first one is "ca. 3" @ .number("n")
            n;n~1;2~3;4~                   @ 1:2 @ two columns are called "n"            @ "n_2" here
            n;m~3,4;1~3.5;2~               @ 3:1 @ has a decimal point                   @ .number("n", ',')
            """)
    void whatIsReadWithADoubtIsNotedWithItsPlace(String content, String place, String problem, String remedy)
            throws IOException {
        assertThat(file(content).reading().report().notes())
                .extracting(Fault::toString)
                .anySatisfy(note -> assertThat(note)
                        .contains("t.csv:" + place + ": ")
                        .contains(problem)
                        .contains(remedy));
    }

    @Test
    void aFileThatDoesNotFitIntoMemoryIsRefusedBeforeItIsRead() throws IOException {
        Path large = Files.writeString(folder.resolve("large.csv"), "a;b\n1;2\n");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Runtime.getRuntime().maxMemory());
        }
        TableFile file = TableFile.of(large);
        assertThatThrownBy(file::reading)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("MB can be read")
                .hasMessageContaining("-Xmx");
    }

    @Test
    void anEmptyFileAFolderAndNoFileAreSaidToBeSo() throws IOException {
        TableFile empty = file("");
        TableFile blank = file(" ~ ~");
        assertThatThrownBy(empty::reading).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(blank::reading).isInstanceOf(InvalidInputException.class);
        TableFile here = TableFile.of(folder);
        assertThatThrownBy(here::reading).hasMessageContaining("folder");
        TableFile none = TableFile.of(folder.resolve("none.csv"));
        assertThatThrownBy(none::reading).hasMessageContaining("cannot find this file");
    }
}
