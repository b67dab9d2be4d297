package nl.drugmonitor.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.drugmonitor.Golden;
import nl.drugmonitor.column.Columns;
import nl.drugmonitor.column.Join;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.figures.Series;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/** What docs/tables.md shows of tables, columns and joins, and the README of a table of one's own. */
class TablesPageTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> SECTIONS =
            List.of("## Tables of everything", "## Computations as columns", "## Comparing and taking over");
    private static final String IMPORTS = List.of(
                    "java.nio.file",
                    "nl.drugmonitor.chart",
                    "nl.drugmonitor.column",
                    "nl.drugmonitor.edition",
                    "nl.drugmonitor.explanation",
                    "nl.drugmonitor.figures",
                    "nl.drugmonitor.statline",
                    "nl.drugmonitor.table")
            .stream()
            .map(name -> "import " + name + ".*;\n")
            .collect(Collectors.joining("import tech.tablesaw.api.Table;\n", "", ""));

    @TempDir
    Path classes;

    private static List<String> blocks() throws IOException {
        String page = Files.readString(Golden.projectFolder().resolve("docs/tables.md"), UTF_8);
        return List.of(page.split("(?m)^(?=## )")).stream()
                .filter(section -> SECTIONS.stream().anyMatch(section::startsWith))
                .flatMap(section -> BLOCK.matcher(section).results())
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void itsJavaCompiles() throws IOException {
        String code = String.join("", blocks()).replaceAll("(?m)^join +//.*$", "");
        String source = IMPORTS + "class Page { void all() throws Exception {\n" + code + "} }\n";
        assertThat(faults(source)).isEmpty();
    }

    @Test
    void soDoesTheExampleOfTheReadme() throws IOException {
        String readme = Files.readString(Golden.projectFolder().resolve("README.md"), UTF_8);
        String section = readme.substring(readme.indexOf("## A table of your own"));
        String code = BLOCK.matcher(section).results().findFirst().orElseThrow().group(1);
        assertThat(faults(IMPORTS + "class Page { void all() {\n" + code + "} }\n"))
                .isEmpty();
    }

    private List<String> faults(String source) {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, told, options, null, List.of(file))
                .call();
        return told.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .map(fault -> fault.getLineNumber() + ": " + fault.getMessage(Locale.ENGLISH))
                .toList();
    }

    @Test
    void noLineOfJavaIsAboveAHundredSigns() throws IOException {
        assertThat(blocks().stream().flatMap(String::lines))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void ratesOfTheDataHaveTheInhabitantsOfTheirYear() {
        Figures figures = Figures.load();
        Series population = figures.series("population");
        Table rate = Columns.of(Tables.of(figures, "incidents_soft"))
                .in(Language.EN)
                .per(100_000, "incidents_soft", population);
        Table last = rate.where(rate.stringColumn("period").isEqualTo("2024"));
        assertThat(last.doubleColumn("incidents_soft_per_100000").get(0)).isEqualTo(100_000 * 6063.0 / 17_942_942);
        Table without = rate.where(rate.stringColumn("period").isEqualTo("2014"));
        assertThat(without.doubleColumn("incidents_soft_per_100000").get(0)).isEqualTo(100_000 * 5663.0 / 16_829_289);
    }

    @Test
    void theJoinOfThePageSaysWhatItShows() {
        Figures figures = Figures.load();
        Join join = Join.of(
                Tables.of(figures, "incidents_soft"),
                Tables.of(figures.series("population").yearly()),
                "period");
        assertThat(join.in(Language.EN))
                .startsWith("11 rows on the left: 0 found none, 0 several; 16 rows on the right: 5 found none");
        assertThat(join.table().columnNames()).contains("year", "incidents_soft", "population", "population_note");
    }
}
