package nl.drugmonitor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The message files against the types that they speak of. */
class MessageFilesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.drugmonitor");

    private static final List<Class<?>> REASONS = reasons();
    private static final List<Class<?>> ENUMS = CLASSES.stream()
            .filter(JavaClass::isEnum)
            .<Class<?>>map(JavaClass::reflect)
            .toList();

    private static final Pattern PATH = Pattern.compile("\\{([\\w.]+)(\\|[^}]*)?");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** What is said by its {@code toString}. */
    private static final List<Class<?>> PLAIN =
            List.of(String.class, int.class, long.class, Integer.class, Long.class, boolean.class, LocalDate.class);

    /** Returns the records that have their words in the files, not those that have a notation of their own. */
    private static List<Class<?>> reasons() {
        return CLASSES.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Reason.class))
                .filter(type -> type.tryGetMethod("in", Language.class).isEmpty())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Messages.of(language).keys());
    }

    private static Set<String> paths(String words) {
        return PATH.matcher(words)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothFilesHaveTheSameKeys() {
        assertThat(keys(Language.NL)).isEqualTo(keys(Language.EN));
    }

    /** Of two messages under one key the first would never be said. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwiceInAFile(Language language) throws IOException {
        Path file = Path.of("src/main/resources/nl/drugmonitor/language/messages_" + language.code() + ".properties");
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[\\w.]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyReasonHasWordsUnderANameOfItsOwn() {
        assertThat(REASONS)
                .extracting(Class::getSimpleName)
                .doesNotHaveDuplicates()
                .isSubsetOf(keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfAReasonNameOnlyPartsThatItHas(Language language) {
        List<String> faults = new ArrayList<>();
        for (Class<?> reason : REASONS) {
            String key = reason.getSimpleName();
            if (keys(language).contains(key)) {
                paths(Messages.of(language).words(key)).forEach(path -> fault(reason, path)
                        .ifPresent(fault -> faults.add(key + " {" + path + "}: " + fault)));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Returns what is wrong with a path of names from a type, if anything is. */
    private static Optional<String> fault(Class<?> reason, String path) {
        Type type = reason;
        for (String name : path.split("\\.")) {
            Class<?> whole = raw(inside(type, Optional.class));
            try {
                type = whole.getMethod(name).getGenericReturnType();
            } catch (NoSuchMethodException e) {
                return Optional.of(whole.getSimpleName() + " has no " + name + "()");
            }
        }
        return faultOfPart(raw(inside(inside(type, Optional.class), Collection.class)));
    }

    private static Optional<String> faultOfPart(Class<?> part) {
        if (part.isEnum()) {
            return constants(part).stream()
                    .filter(key -> !keys(Language.EN).contains(key))
                    .findFirst()
                    .map(key -> "no words for " + key);
        }
        return Sayable.class.isAssignableFrom(part) || PLAIN.contains(part)
                ? Optional.empty()
                : Optional.of(part.getSimpleName() + " has no notation of its own");
    }

    /** Returns what an {@code Optional} or a collection holds, and any other type itself. */
    private static Type inside(Type type, Class<?> container) {
        return container.isAssignableFrom(raw(type)) && type instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof Class<?> known ? known : Object.class;
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** What a reader never sees: a program that asks for the words of one of these is told that there are none. */
    private static final List<String> NEVER_SAID = List.of(
            "chart.Canvas.Anchor",
            "chart.ChartSeries.Form",
            "chart.FieldText.Kind",
            "chart.Look",
            "chart.Look.Dash",
            "chart.Look.Hatch",
            "chart.Look.Marker",
            "chart.Picture",
            "chart.SeriesChart.Measure",
            "chart.SvgCanvas.Reader",
            "chart.TitleWords.Says",
            "claim.Cluster.Weight",
            "claim.Difference.Sign",
            "claim.Median.Limit",
            "claim.Notation",
            "claim.NumberKind",
            "claim.SideOfZero",
            "classroom.HandInRun.End",
            "classroom.LessonCopy.For",
            "classroom.MarkedSource.Role",
            "column.Setting.Choice",
            "comparison.ValueChange.Kind",
            "consistency.Cause",
            "course.AskedEnd.Side",
            "course.GivenNumber.Behind",
            "course.NotYet",
            "document.Block.LineKind",
            "document.Sign",
            "document.Span.Look",
            "document.TerminalWriter.Colour",
            "drafting.Entry.Section",
            "drafting.SaveCounts.Became",
            "edition.Waiver.State",
            "exact.Form.Part.Kind",
            "exact.Hedge.Side",
            "figures.Unit.Kind",
            "language.Language",
            "document.Csv.Reader",
            "manuscript.FileKind",
            "manuscript.Passage.Kind",
            "practice.StatementKind",
            "prose.Certainty.Grade",
            "prose.Cue",
            "prose.Moment.Order",
            "prose.Token.Kind",
            "statline.CsvFiles.CsvForm",
            "statistics.MannKendall.Approach",
            "table.Compared.Kind",
            "table.CsvStyle",
            "tablefile.CellKind",
            "tablefile.ColumnType",
            "tablefile.DateText.Order",
            "tablefile.DecimalSign",
            "tablefile.XlsxFormat");

    /** Two enums whose constants of one name mean the same: a rise is a rise. */
    private static final List<String> OF_ONE_MEANING = List.of("claim.Trend.Direction", "explanation.Direction");

    private static String name(Class<?> type) {
        return type.getName().replace("nl.drugmonitor.", "").replace('$', '.');
    }

    /** The kernel knows no message files. */
    private static Stream<Class<?>> enumsOfTheProgram() {
        return ENUMS.stream().filter(type -> !name(type).startsWith("kernel."));
    }

    @Test
    void anEnumHasWordsForEachConstantUnlessItIsNeverSaid() {
        Set<String> keys = keys(Language.EN);
        assertThat(enumsOfTheProgram()
                        .filter(type -> !keys.containsAll(constants(type)))
                        .map(MessageFilesTest::name))
                .containsExactlyInAnyOrderElementsOf(NEVER_SAID);
    }

    /** The key is the simple name, so that the words of one enum would be shown for another. */
    @Test
    void noTwoEnumsShareTheirWordsUnlessTheyMeanTheSame() {
        Set<String> keys = keys(Language.EN);
        Map<String, List<String>> users = enumsOfTheProgram()
                .flatMap(type -> constants(type).stream().filter(keys::contains).map(key -> Map.entry(key, name(type))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(users.values()).filteredOn(names -> names.size() > 1).allSatisfy(names -> assertThat(names)
                .containsExactlyInAnyOrderElementsOf(OF_ONE_MEANING));
    }

    /** Of two enums of one name, only one may be said. */
    @Test
    void anEnumHasWordsForAllItsConstantsOrForNone() {
        Set<String> keys = keys(Language.EN);
        Map<Boolean, List<List<String>>> constants = ENUMS.stream()
                .map(MessageFilesTest::constants)
                .filter(all -> all.stream().anyMatch(keys::contains))
                .collect(Collectors.partitioningBy(keys::containsAll));
        Set<String> complete =
                constants.get(true).stream().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(constants.get(false)).allSatisfy(some -> assertThat(complete)
                .containsAll(some.stream().filter(keys::contains).toList()));
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> key((Enum<?>) constant))
                .toList();
    }

    /** The goldens show that the English words name the parts that are there. */
    @Test
    void inDutchNoPartHasANumberThatTheEnglishWordsLack() {
        assertThat(keys(Language.NL)).filteredOn(keys(Language.EN)::contains).allSatisfy(key -> {
            Set<String> dutch = paths(Messages.of(Language.NL).words(key));
            dutch.removeIf(path -> !Character.isDigit(path.charAt(0)));
            assertThat(paths(Messages.of(Language.EN).words(key))).as(key).containsAll(dutch);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsATemplate(Language language) {
        assertThat(keys(language)).filteredOn(key -> !isHelp(key)).allSatisfy(key -> {
            String words = Messages.of(language).words(key);
            String numbered = PATH.matcher(words.replaceAll("['\\[\\]]", "")).replaceAll("{0");
            assertThat(words).isNotBlank();
            assertThatCode(() -> new MessageFormat(numbered)).as(key).doesNotThrowAnyException();
        });
    }

    /**
     * A key is the name of a reason or of a constant, or a text of the source. Of {@code a.b} one of the two parts may
     * be composed: {@code "a."} or {@code ".b"} is a text of the source; and of a group of keys, such as
     * {@code report.}, its name and the rest are.
     */
    @Test
    void noMessageIsWithoutUse() throws IOException {
        Set<String> used = new TreeSet<>(literals());
        REASONS.forEach(reason -> used.add(reason.getSimpleName()));
        ENUMS.forEach(
                type -> Arrays.stream(type.getEnumConstants()).forEach(constant -> used.add(key((Enum<?>) constant))));

        assertThat(keys(Language.EN))
                .filteredOn(key -> !isHelp(key) && !isUsed(key, used))
                .isEmpty();
    }

    /** Picocli looks up and fills in the texts of the help; {@code LanguageOptionTest} shows that all are used. */
    private static boolean isHelp(String key) {
        return key.matches("(ndm|option|usage)\\..*");
    }

    private static boolean isUsed(String key, Set<String> used) {
        if (key.startsWith("fault.")) {
            return used.contains(key.replaceAll("^fault\\.|\\.remedy$", ""));
        }
        int first = key.indexOf('.');
        boolean isInGroup = first > 0 && used.contains(key.substring(0, first + 1));
        return isComposed(key, used) || (isInGroup && isComposed(key.substring(first + 1), used));
    }

    private static boolean isComposed(String key, Set<String> used) {
        int dot = key.lastIndexOf('.');
        return used.contains(key)
                || (dot > 0 && used.contains(key.substring(0, dot + 1)))
                || (dot > 0 && used.contains(key.substring(dot)) && used.contains(key.substring(0, dot)));
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Golden.projectFolder().resolve("src/main/java/nl/drugmonitor"))) {
            Set<String> literals = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> literals.add(match.group(1)));
            }
            return literals;
        }
    }
}
