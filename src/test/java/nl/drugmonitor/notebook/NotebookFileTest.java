package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookFileTest {
    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.ipynb"), content);
    }

    @Test
    void itIsWrittenAsJupyterWritesIt() throws IOException {
        Path file = file("{\"nbformat_minor\":5,\"nbformat\":4,\"metadata\":{},\"cells\":[{\"cell_type\":\"markdown\","
                + "\"metadata\":{},\"source\":[\"één\"],\"unknown\":{\"b\":1,\"a\":[]}}]}");

        assertThat(NotebookFile.read(file).json()).isEqualTo("""
                {
                 "cells": [
                  {
                   "cell_type": "markdown",
                   "metadata": {},
                   "source": [
                    "één"
                   ],
                   "unknown": {
                    "a": [],
                    "b": 1
                   }
                  }
                 ],
                 "metadata": {},
                 "nbformat": 4,
                 "nbformat_minor": 5
                }
                """);
    }

    @Test
    void theTitleIsTheFirstHeading() throws IOException {
        NotebookFile named =
                new Cells().code("// # no").text("text\n# A question? \nmore").in(folder, "b.ipynb");

        assertThat(named.title()).isEqualTo("A question?");
        assertThat(new Cells().code("1").in(folder, "c.ipynb").title()).isEqualTo("c");
    }

    @Test
    void whatIsNoNotebookIsToldWithItsPlace() throws IOException {
        Path broken = file("{\n \"cells\": [,]\n}");
        assertThatThrownBy(() -> NotebookFile.read(broken))
                .hasMessage(broken
                        + ":2:12: must be JSON; here it is not: Unexpected character (',' (code 44)): expected a valid value"
                        + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')."
                        + "\n  Restore the file, or save the notebook again from Jupyter.");
        Path other = file("{\"cells\": 1}");
        assertThatThrownBy(() -> NotebookFile.read(other))
                .hasMessage(other
                        + ": must be a notebook of Jupyter's format 4, with a list of cells."
                        + "\n  Open it in Jupyter and save it again.");
        Path latin = Files.write(folder.resolve("l.ipynb"), new byte[] {(byte) 0xE9});
        assertThatThrownBy(() -> NotebookFile.read(latin))
                .hasMessage(latin + ":1:1: this file must be UTF-8, but here is a byte that is none."
                        + "\n  Save it again as UTF-8; it may be Windows-1252 now.");
        Path missing = folder.resolve("missing.ipynb");
        assertThatThrownBy(() -> NotebookFile.read(missing))
                .hasMessage(missing + ": cannot find this file.\n  Check its name and its folder.");
        assertThatThrownBy(() -> NotebookFile.read(folder))
                .hasMessage(folder + ": this must be a file, but it is a folder."
                        + "\n  Put a file of this name in its place.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "metadata": []                          | metadata must be an object, not a list.
        "metadata": {"ndm": 5}                  | metadata.ndm must be an object, not a number.
        "cells": [3]                            | cell 1 must be an object, not a number.
        "cells": [{"source": "1"}]              | cell 1: cell_type must be a text, not left out.
        "cells": [{"cell_type": "code", "source": {}}]                  | cell 1: source must be a text or a list of texts, not an object.
        "cells": [{"cell_type": "code", "source": [1]}]                 | cell 1: source must be a text or a list of texts, not a list.
        "cells": [{"cell_type": "code", "metadata": null}]              | cell 1: metadata must be an object, not null.
        "cells": [{"cell_type": "code", "outputs": {}}]                 | cell 1: outputs must be a list, not an object.
        "cells": [{"cell_type": "code", "outputs": [true]}]             | cell 1, output 1 must be an object, not true or false.
        "cells": [{"cell_type": "code", "outputs": [{"data": "x"}]}]    | cell 1, output 1: data must be an object, not a text.
        "cells": [{"cell_type": "code", "outputs": [{"traceback": 1}]}] | cell 1, output 1: traceback must be a list, not a number.
        "cells": [{"cell_type": "code", "outputs": [{}, {"text": 1}]}]  | cell 1, output 2: text must be a text or a list of texts, not a number.
        """)
    void aNotebookThatIsNotAsTheFormatWantsItIsRefused(String part, String problem) throws IOException {
        String cells = part.startsWith("\"cells\"") ? "" : ", \"cells\": []";
        Path file = file("{\"nbformat\": 4, " + part + cells + "}");

        assertThatThrownBy(() -> NotebookFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(file + ": " + problem + "\n  Restore the file, or save the notebook again from Jupyter.");
    }

    @Test
    void everyFaultOfANotebookIsToldAtOnce() throws IOException {
        Path file = file("{\"nbformat\": 4, \"metadata\": 1, \"cells\": [2, 3]}");

        assertThatThrownBy(() -> NotebookFile.read(file))
                .hasMessageContainingAll("metadata must be", "cell 1 must be", "cell 2 must be");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() throws IOException {
        Path file = file("\uFEFF{\"nbformat\": 4,\r\n\"metadata\": {}, \"cells\": []}\r\n");

        assertThat(NotebookFile.read(file).cells()).isEmpty();
    }

    @Test
    void anOldNotebookKeepsItsEditionWhenANewerOneComes() throws IOException {
        Path data = folder.resolve("data");
        DataFolder.copyTo(Files.createDirectory(data));
        Files.writeString(data.resolve("editions.csv"), "ndm-2099,ndm/2099/claims.yaml,,\n", StandardOpenOption.APPEND);
        Files.createDirectories(data.resolve("ndm/2099"));
        Files.writeString(data.resolve("ndm/2099/claims.yaml"), """
                edition: ndm-2099
                title: A later edition
                source: ndm-2025-factsheet
                figures:
                  - {id: a, printed: "7", kind: count}
                  - {id: b, printed: "7", kind: count}
                claims:
                  - {id: same, place: "p", says: "seven is seven", type: sum, terms: [a], total: b}
                """);
        Figures figures = Figures.load(data);
        Path file = file("{\"cells\": [], \"nbformat\": 4, \"metadata\": {\"ndm\": {\"edition\": \"ndm-2025\"}}}");

        assertThat(NotebookFile.read(file).edition(figures).id()).isEqualTo("ndm-2025");
        assertThat(new Cells()
                        .code("1")
                        .in(folder, "new.ipynb")
                        .edition(figures)
                        .id())
                .isEqualTo("ndm-2099");
    }

    @Test
    void theMetadataNameItsLanguage() throws IOException {
        assertThat(new Cells().code("1").in(folder, "english.ipynb").language()).isEqualTo(Language.EN);
        assertThat(new Cells().speaking("nl").in(folder, "dutch.ipynb").language())
                .isEqualTo(Language.NL);
        NotebookFile french = new Cells().speaking("fr").in(folder, "french.ipynb");
        assertThatThrownBy(french::language)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(french.path() + ": metadata: no language \"fr\"; there are: en, nl."
                        + "\n  Correct language under ndm there.");
    }
}
