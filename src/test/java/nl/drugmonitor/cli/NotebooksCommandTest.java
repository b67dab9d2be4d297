package nl.drugmonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.edition.Edition;
import nl.drugmonitor.figures.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebooksCommandTest {
    private static final String NOTEBOOK = """
            {"cells": [
              {"cell_type": "markdown", "id": "a", "metadata": {}, "source": ["# How much is it?\\n", "\\n", "It is %s."]},
              {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
               "source": ["%s"]}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """;

    @TempDir
    private Path folder;

    private void notebook(String name, String prose, String code) throws IOException {
        Files.writeString(folder.resolve(name), NOTEBOOK.formatted(prose, code));
    }

    private CommandRun notebooks(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "notebooks";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--folder";
        all[all.length - 1] = folder.toString();
        return CommandRun.of(all);
    }

    @Test
    void whatANotebookShowsIsComparedAndThenUpdated() throws IOException {
        notebook("one.ipynb", "424,242", "424_242");

        CommandRun first = notebooks("run");
        assertThat(first.out())
                .isEqualTo("one: 1 of 1 cell not as stored\n  " + folder
                        + "/one.ipynb: cell 1, line 1 of what it shows: stored \"\", now \"424242\"\n");
        assertThat(first.status()).isEqualTo(3);
        assertThat(notebooks("run", "one", "--update").out()).startsWith("one: 1 of 1 cell updated\n");
        CommandRun last = notebooks("run", "one.ipynb");
        assertThat(last.out()).isEqualTo("one: 1 cell, all as stored\n");
        assertThat(last.status()).isZero();
    }

    @Test
    void withoutAnActionTheCommandSaysWhichThereAre() {
        assertThat(CommandRun.of("notebooks"))
                .isEqualTo(new CommandRun(
                        2, "", "notebooks needs to know what to do: run or html.\n  See: ndm notebooks --help\n"));
    }

    @Test
    void solutionsRunToo() throws IOException {
        notebook("one.ipynb", "1", "int a = 1;");
        Files.createDirectory(folder.resolve("solutions"));
        notebook("solutions/one.ipynb", "1", "int b = a;");

        assertThat(notebooks("run").out())
                .startsWith("one: 1 cell, all as stored\nsolutions/one: 1 of 1 cell not as stored\n");
    }

    @Test
    void aNumberInTheTextThatNothingGivesIsToldToo() throws IOException {
        notebook("one.ipynb", "424,242", "int a = 1;");

        CommandRun run = notebooks("run");

        assertThat(run.out())
                .isEqualTo(
                        "one: 1 cell, all as stored\n  " + folder + "/one.ipynb: text in cell 1 of all,"
                                + " line 3: no cell shows and no data file has 424,242; let a cell compute it, or take it out\n");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aBrokenCellIsToldAndIsNotStored() throws IOException {
        notebook("one.ipynb", "1", "1 / 0");
        String before = Files.readString(folder.resolve("one.ipynb"));

        CommandRun run = notebooks("run", "--update");

        assertThat(run.out())
                .isEqualTo("one: 1 of 1 cell not as stored\n  " + folder
                        + "/one.ipynb: cell 1, line 1: java.lang.ArithmeticException: / by zero\n"
                        + "  nothing is stored, for the cells after the one that failed did not run: mend it, or mark it"
                        + " with the tag raises-exception if it is meant to fail\n");
        assertThat(run.status()).isEqualTo(3);
        assertThat(folder.resolve("one.ipynb")).content().isEqualTo(before);
    }

    @Test
    void aFileThatIsNoNotebookDoesNotKeepTheOthersFromRunning() throws IOException {
        Files.writeString(folder.resolve("a.ipynb"), "no");
        notebook("b.ipynb", "1", "int b = 1;");

        CommandRun run = notebooks("run");

        assertThat(run.out()).isEqualTo("b: 1 cell, all as stored\n");
        assertThat(run.err())
                .startsWith(folder + "/a.ipynb:1:")
                .contains(": must be JSON; here it is not: ")
                .endsWith("\n  Restore the file, or save the notebook again from Jupyter.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aNotebookOfNoEditionDoesNotKeepTheOthersFromRunning() throws IOException {
        notebook("a.ipynb", "1", "int a = 1;");
        Path file = folder.resolve("a.ipynb");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"metadata\": {}, \"nbformat\"",
                                "\"metadata\": {\"ndm\": {\"edition\": \"ndm-1999\"}}, \"nbformat\""));
        notebook("b.ipynb", "1", "int b = 1;");

        CommandRun run = notebooks("run");

        assertThat(run.out()).isEqualTo("b: 1 cell, all as stored\n");
        assertThat(run.err())
                .startsWith(file + ": metadata: no edition \"ndm-1999\". Write one of: ndm-2025")
                .endsWith("\n  Correct edition under ndm there.\n");
        assertThat(run.status()).isEqualTo(2);
        CommandRun site = notebooks("html", "-o", folder.resolve("site").toString());
        assertThat(site.out()).startsWith("1 notebook: open ");
        assertThat(site.status()).isEqualTo(2);
    }

    @Test
    void aLanguageThatNobodySpeaksIsTold() throws IOException {
        notebook("a.ipynb", "1", "int a = 1;");
        Path file = folder.resolve("a.ipynb");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"metadata\": {}, \"nbformat\"",
                                "\"metadata\": {\"ndm\": {\"language\": \"fr\"}}, \"nbformat\""));

        CommandRun run = notebooks("run");

        assertThat(run.err())
                .isEqualTo(file
                        + ": metadata: no language \"fr\"; there are: en, nl.\n  Correct language under ndm there.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aCellThatNeverEndsIsEnded() throws IOException {
        notebook("one.ipynb", "1", "Thread.sleep(1_000_000);");

        CommandRun run = notebooks("run", "--limit", "1");

        assertThat(run.out())
                .isEqualTo("one: 1 of 1 cell not as stored\n  " + folder
                        + "/one.ipynb: cell 1: ended after 1 s, the time that a cell has\n");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aLimitMustBeATime() {
        assertThat(notebooks("run", "--limit", "0").err()).startsWith("--limit must be 1 second or more, not 0.\n");
        assertThat(notebooks("run", "--limit", "x").err())
                .startsWith("Invalid value for option '--limit': 'x' is no whole number\n");
    }

    @Test
    void namesThatAreNotThereAreTold() {
        CommandRun unknown = notebooks("run", "nothing");
        assertThat(unknown.err())
                .isEqualTo(folder + "/nothing.ipynb: cannot find this file.\n" + "  Check its name and its folder.\n");
        assertThat(unknown.status()).isEqualTo(2);

        CommandRun empty = notebooks("run");
        assertThat(empty.err()).startsWith("cannot find notebooks in " + folder + ": name the folder with --folder.\n");
        assertThat(empty.status()).isEqualTo(2);
    }

    @Test
    void pagesAreWrittenWithAnIndexAndTheReport() throws IOException {
        notebook("one.ipynb", "**bold** `x < y`", "\\\"a < b\\\"");
        notebooks("run", "--update");

        CommandRun run = notebooks("html", "-o", folder.resolve("site").toString());

        assertThat(run.out()).isEqualTo("1 notebook: open " + folder + "/site/index.html\n");
        assertThat(folder.resolve("site/one.html"))
                .content()
                .contains("<title>How much is it?</title>", "<strong>bold</strong> <code>x &lt; y</code>", "a &lt; b")
                .doesNotContain("plotly", "http:", "https:");
        assertThat(folder.resolve("site/index.html")).content().contains("<a href=\"one.html\">How much is it?</a>");
        String newest = Edition.newest(Figures.load()).id();
        assertThat(folder.resolve("site/report-" + newest + ".html"))
                .content()
                .contains("What differs from its own figures");
        assertThat(folder.resolve("site/plotly.js")).isNotEmptyFile();
    }
}
