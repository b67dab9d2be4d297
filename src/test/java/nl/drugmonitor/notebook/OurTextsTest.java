package nl.drugmonitor.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.drugmonitor.edition.DataFolder;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Completion;
import nl.drugmonitor.kernel.engine.Engine.Match;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tab offers inside the texts that our methods take. {@code ^} is the cursor, {@code ⏎} a line break. */
class OurTextsTest {
    /**
     * Texts that nobody can choose from a list, by the class and the parameter: words and titles of one's own, numbers
     * as they are printed, addresses.
     */
    private static final Set<String> FREE = Set.of(
            "BreakText cell",
            "BreakText cells",
            "Check text",
            "Columns name",
            "HedgeWord number",
            "Language key",
            "NotFoundException key",
            "Note key",
            "Period code",
            "Printed text",
            "Printed words",
            "PrintedFigure id",
            "PrintedFigure printed",
            "ProseReason words",
            "RefusedException key",
            "ReleaseDate text",
            "StatLine address",
            "StatLine dimension",
            "StatLine codes",
            "StatLine id",
            "StatLineService dimension",
            "StatLineService codes",
            "StatLineService id",
            "StatusCell cell",
            "TableChart name",
            "TableChart source",
            "TableChart subtitle",
            "TableChart title",
            "TableChart unit",
            "TextLanguage text",
            "TimeColumn option",
            "Unit number",
            "Unit numbers",
            "Unit text",
            "Words text");

    /** Classes for those who read files of the data, and not for cells. */
    private static final Set<String> NOT_FOR_CELLS = Set.of("Given", "ClaimReader");

    private static final Engine ENGINE = Kernel.engine(Path.of("notebooks").toAbsolutePath());

    @BeforeAll
    static void declare() {
        WorkingFolder.set(Path.of("notebooks").toAbsolutePath());
        run("var ndm = Monitor.open(\"ndm-2025\"); var nurseries = ndm.series(\"hemp_nurseries\");");
        run(
                "var t = ndm.table(\"incidents_soft\", \"incidents_hard\"); var edition = ndm.edition(); var charts = Charts.of(edition);");
        run(
                "var names = Table.create(\"x\", StringColumn.create(\"drug name\", \"b\", \"a\", \"b\"), DoubleColumn.create(\"n\"));");
        run("var check = ndm.check(); var ledger = ndm.ledger(); var columns = Columns.of(t);");
    }

    private static void run(String code) {
        assertThat(ENGINE.run(code, 1, new Recorder().next(List.of()))).isInstanceOf(Engine.Done.class);
    }

    @AfterAll
    static void close() {
        ENGINE.close();
        WorkingFolder.reset();
    }

    @AfterEach
    void speakAgain() {
        Language.speakAsTheEnvironment();
    }

    /** Asks again, as a user does, where the machine is too busy to answer in time. */
    private static List<Match> matches(String marked) {
        String code = marked.replace('⏎', '\n');
        List<Match> found = List.of();
        for (int times = 0; found.isEmpty() && times < 20; times++) {
            Completion completion = ENGINE.complete(code.replace("^", ""), code.indexOf('^'));
            found = completion.matches();
        }
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Monitor.open("^                          | ndm-2025               | text
            Edition.load("^                          | ndm-2025               | text
            ndm.series("hemp_n^                      | hemp_nurseries         | Hemp nurseries dismantled
            ndm.table("incidents_soft", "inc^        | incidents_hard         | Registered hard drug incidents
            ndm.figures().series("hemp_n^            | hemp_nurseries         | Hemp nurseries dismantled
            Figures.load().find("hemp_n^             | hemp_nurseries         | Hemp nurseries dismantled
            Tables.of(ndm.figures(), "hemp_n^        | hemp_nurseries         | Hemp nurseries dismantled
            ndm.figures().source("s07^               | s071                   | NU.nl: Vorig jaar minder hennepkwekerijen ontmanteld dan in 2017
            nurseries.at("2^                         | 2018                   | 3,913 (s064, s067, s072, s073), 2,913 (s071)
            var own = ndm.series("hemp_nurseries");⏎own.at("2^ | 2018         | 3,913 (s064, s067, s072, s073), 2,913 (s071)
            nurseries.at("2018").from("s07^          | s071                   | NU.nl: Vorig jaar minder hennepkwekerijen ontmanteld dan in 2017
            nurseries.yearly().prefer("s07^          | s071                   | NU.nl: Vorig jaar minder hennepkwekerijen ontmanteld dan in 2017
            Guarded.trend(ndm.series("incidents_soft").yearly(), "^ | 2019-01-01 |
            ndm.explain("nfi^                        | nfi-examinations-up    | NFI drug driving examinations rose in 2024
            ledger.finding("nfi^                     | nfi-examinations-up    | NFI drug driving examinations rose in 2024
            Ledger.of(edition).candidate("keta^      | ketamine               | more drivers under the influence of ketamine
            check.finding("nfi-c^                    | nfi-change             | NFI examinations up 15% in 2024
            ndm.check().contradiction("nfi-c^        | nfi-change             | NFI examinations up 15% in 2024
            t.where(t.numberColumn("^                | incidents_soft         | double
            t.where(t.intColumn("year").isGreaterThan(2020)).sortOn("^ | year | integer
            names.stringColumn("^                    | drug name              | string
            names.stringColumn("drug name").isEqualTo("^ | a                  | text
            t.summarize("incidents_soft", AggregateFunctions.sum).by("^ | year | integer
            Columns.of(t).by("period").change("incidents_h^ | incidents_hard  | double
            columns.change("incidents_h^             | incidents_hard         | double
            columns.index("incidents_soft", "^       | 2019                   | text
            Join.of(t, t, "^                         | period                 | string
            Chart.line(t, "period", "incidents_h^    | incidents_hard         | double
            Chart.line(t, "period", "incidents_hard").name("incidents_h^ | incidents_hard | double
            Chart.line(t, "period", "incidents_hard").language("^ | nl        | text
            Compare.with(nurseries, t, "incidents_h^ | incidents_hard         | double
            nl.drugmonitor.notebook.Notebooks.language("^ | nl                | text
            Units.builtIn().unit("kg^                | kg                     |
            Tables.read("da^                         | data/                  | folder
            Check.file("../README^                   | ../README.md           | file
            var own = Tables.read("data/drug-incidents.csv");⏎own.column("^ | n_break |
            StatLine.read("data/^                    | data/                  |
            exercise("2^                             | 2.1                    | the fall
            score("2^                                | 2                      |
            """)
    void offersTheNamesThatFit(String marked, String text, String title) {
        assertThat(matches(marked)).as(marked).anySatisfy(match -> {
            assertThat(match.text()).startsWith(text);
            assertThat(match.type()).startsWith(title == null ? "" : title);
        });
    }

    @Test
    void offersTheChartsOfTheEditionWithTheirTitles() {
        for (String marked : List.of("ndm.chart(\"^", "charts.chart(\"^", "Charts.of(edition).chart(\"^")) {
            assertThat(matches(marked))
                    .as(marked)
                    .hasSize(edition().charts().rowCount())
                    .allSatisfy(match -> assertThat(match.type()).hasSizeGreaterThan(10));
        }
    }

    @Test
    void offersTheChartsThatAVariableHolds(@TempDir Path folder) throws IOException {
        DataFolder.copyTo(folder).replace("ndm/2025/charts.yaml", "- id: hemp-nurseries\n", "- id: invented-chart\n");
        run("var others = Charts.of(Monitor.open(\"ndm-2025\", \"" + folder + "\").edition());");
        assertThat(matches("others.chart(\"invented^")).hasSize(1);
    }

    private static Monitor edition() {
        return Monitor.open("ndm-2025");
    }

    @Test
    void offersOnlyThePeriodsOfThisSeries() {
        List<String> periods = edition().series("hemp_nurseries").periods().stream()
                .map(known -> known.period().code())
                .toList();
        assertThat(matches("nurseries.at(\"^").stream().map(Match::text)).containsExactlyInAnyOrderElementsOf(periods);
    }

    @Test
    void doesNotOfferAColumnTwice() {
        assertThat(matches("t.sortOn(\"year\", \"^").stream().map(Match::text))
                .contains("period")
                .doesNotContain("year");
    }

    @Test
    void titlesAreInTheLanguageOfTheNotebook() {
        Language.speakEverywhere(Language.NL);
        assertThat(matches("ndm.series(\"hemp_nurseries^"))
                .contains(new Match("hemp_nurseries", "Ontmantelde hennepkwekerijen"));
    }

    /** Whoever adds a method that takes a text says what Tab offers in it, or adds it to the texts of one's own. */
    @Test
    void everyTextThatAMethodTakesIsOfferedOrFree() throws ReflectiveOperationException {
        OurTexts texts = new OurTexts();
        Set<String> open = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            for (Executable method : methods(type)) {
                for (Parameter parameter : method.getParameters()) {
                    String name = type.getSimpleName() + " " + parameter.getName();
                    boolean isText = parameter.getType() == String.class || parameter.getType() == String[].class;
                    if (isText && !FREE.contains(name) && !texts.knows(method, parameter)) {
                        open.add(type.getSimpleName() + "." + method.getName() + ": " + parameter.getName());
                    }
                }
            }
        }
        assertThat(open).isEmpty();
    }

    private static List<Class<?>> publicTypes() throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>(List.of(Monitor.class, Check.class, Notebooks.class));
        for (String imported : new MonitorStartUp().imports()) {
            if (imported.matches("nl\\.drugmonitor\\.\\w+\\.\\*")) {
                String folder = imported.replace(".*", "").replace('.', '/');
                for (String file : List.of(new java.io.File("src/main/java/" + folder).list())) {
                    Class<?> type = Class.forName((folder + "/" + file.replace(".java", "")).replace('/', '.'));
                    if (Modifier.isPublic(type.getModifiers()) && !NOT_FOR_CELLS.contains(type.getSimpleName())) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static List<Executable> methods(Class<?> type) {
        return Stream.concat(
                        type.isRecord() ? Stream.of() : Stream.of(type.getConstructors()), Stream.of(type.getMethods()))
                .filter(method -> method.getDeclaringClass() == type && !method.isSynthetic())
                .filter(method -> !method.getName().equals("valueOf"))
                .map(Executable.class::cast)
                .filter(method -> !(method instanceof Method declared) || !overrides(type, declared))
                .toList();
    }

    private static boolean overrides(Class<?> type, Method method) {
        return Arrays.stream(Object.class.getMethods())
                        .anyMatch(one -> one.getName().equals(method.getName()))
                || type.isAnnotation();
    }
}
