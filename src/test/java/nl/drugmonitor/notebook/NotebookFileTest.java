package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.input.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .hasMessage(latin + ": must be UTF-8.\n  Save the notebook again from Jupyter.");
        Path missing = folder.resolve("missing.ipynb");
        assertThatThrownBy(() -> NotebookFile.read(missing))
                .hasMessage(missing + ": cannot find the notebook.\n  Check the name.");
        assertThatThrownBy(() -> NotebookFile.read(folder))
                .hasMessage(folder + ": cannot read the notebook.\n  Check that it is a file, and yours to read.");
    }

    @Test
    void anOldNotebookKeepsItsEditionWhenANewerOneComes() throws IOException {
        Path data = folder.resolve("data");
        Folder.builtIn().copyTo(data);
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
}
