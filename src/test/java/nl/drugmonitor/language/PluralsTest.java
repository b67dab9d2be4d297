package nl.drugmonitor.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.text.ChoiceFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No message says "1 statements", and none says 1 where there is none. */
class PluralsTest {
    private static final String START = ",choice,";
    private static final Pattern PART = Pattern.compile("\\{([\\w.]+)\\}");
    private static final Pattern ONE = Pattern.compile("(?<!reading |lezing )\\b(1|one|één)\\b");

    /** Numbers of reasons that are no count, or never one, or stand before no noun. */
    private static final Set<String> NEED_NO_PLURAL = Set.of(
            "ResultStretched claim", // a number of a claim
            "NoResult claim",
            "OfStatement number",
            "OneFactor number",
            "TooLargeForPairs figures", // more than there may be for pairs
            "NumbersTooLong digits", // hundreds
            "PairsCutShort followed",
            "PairsCutShort found",
            "OtherLength from.period.months", // the first of two, of which the second has the noun
            "OtherMonths from.months",
            "UnequalPeriods from.months",
            "TooFewForTrend fewest",
            "Before year",
            "OtherWord claim",
            "Consequence claim");

    private record Choice(String key, String pattern) {
        /** Returns what is said of a number. */
        String of(int number) {
            return new ChoiceFormat(pattern).format(number).replaceAll("\\{[\\w.]+\\}", Integer.toString(number));
        }

        /** Returns above which number the words stay the same. */
        double last() {
            double[] limits = new ChoiceFormat(pattern).getLimits();
            return limits[limits.length - 1];
        }

        double first() {
            return new ChoiceFormat(pattern).getLimits()[0];
        }
    }

    private static List<Choice> choices(Language language) {
        List<Choice> choices = new ArrayList<>();
        for (String key : Messages.of(language).keys()) {
            String words = Messages.of(language).words(key);
            for (int at = words.indexOf(START); at >= 0; at = words.indexOf(START, at + 1)) {
                choices.add(new Choice(key, pattern(words, at + START.length())));
            }
        }
        return choices;
    }

    /** Returns the text up to the brace that closes the choice. */
    private static String pattern(String words, int start) {
        int depth = 1;
        int end = start;
        while (depth > 0) {
            char sign = words.charAt(end++);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
        }
        return words.substring(start, end - 1);
    }

    @ParameterizedTest
    @EnumSource
    void noneIsNotSaidAsOne(Language language) {
        assertThat(choices(language))
                .isNotEmpty()
                .filteredOn(choice -> !choice.key().equals("rank")) // which begins with the second
                .allSatisfy(choice -> {
                    assertThat(choice.first()).as(choice.key()).isZero();
                    assertThat(choice.of(0)).as(choice.key()).doesNotContainPattern(ONE);
                });
    }

    @ParameterizedTest
    @EnumSource
    void oneHasWordsOfItsOwn(Language language) {
        assertThat(choices(language)).allSatisfy(choice -> assertThat(choice.of(1))
                .as(choice.key())
                .matches(
                        one -> choice.last() == 1
                                || choice.first() > 1
                                || one.equals("1")
                                || !one.equals(choice.of(2).replace('2', '1')),
                        "has words of its own"));
    }

    /** A number of a reason stands in a plural, or is one of those that need none. */
    @Test
    void everyCountOfAReasonHasItsPlural() {
        Set<String> plain = new TreeSet<>();
        for (Class<?> reason : reasons()) {
            for (Language language : Language.values()) {
                String key = reason.getSimpleName();
                if (Messages.of(language).keys().contains(key)) {
                    String words = withoutChoices(Messages.of(language).words(key));
                    Matcher part = PART.matcher(words);
                    while (part.find()) {
                        if (isCount(reason, part.group(1))) {
                            plain.add(key + " " + part.group(1));
                        }
                    }
                }
            }
        }
        assertThat(plain).isSubsetOf(NEED_NO_PLURAL);
    }

    private static List<Class<?>> reasons() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.drugmonitor").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Reason.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static String withoutChoices(String words) {
        int at = words.indexOf(START);
        if (at < 0) {
            return words;
        }
        int end = at + START.length() + pattern(words, at + START.length()).length() + 1;
        return withoutChoices(words.substring(0, words.lastIndexOf('{', at)) + words.substring(end));
    }

    private static boolean isCount(Class<?> reason, String path) {
        Optional<Class<?>> type = Optional.of(reason);
        for (String name : path.split("\\.")) {
            type = type.flatMap(whole -> Arrays.stream(whole.getMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                    .<Class<?>>map(Method::getReturnType)
                    .findFirst());
        }
        return type.filter(found -> found == int.class || found == long.class).isPresent();
    }

    @Test
    void aListHasItsWordBeforeTheLastOnly() {
        List<String> three = List.of("a", "b", "c");

        assertThat(Language.NL.joined(three, " of ")).isEqualTo("a, b of c");
        assertThat(Language.EN.joined(three.subList(0, 2), " and ")).isEqualTo("a and b");
        assertThat(Language.EN.joined(three, "; ")).isEqualTo("a; b; c");
        assertThat(Language.EN.joined(List.of(), " or ")).isEmpty();
    }
}
