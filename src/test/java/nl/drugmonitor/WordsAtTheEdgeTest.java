package nl.drugmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sentence is put together in the domain: words stand in the message files. */
class WordsAtTheEdgeTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|//.*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\n]|\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]");

    /** What only a programmer can bring about is told in English. */
    private static final Pattern PROGRAMMERS_FAULT =
            Pattern.compile("new (IllegalState|IllegalArgument|Arithmetic)Exception\\((?:[^;]|\\n)*?;");

    /** Words of the data, which are read and compared but never shown. */
    private static final Set<String> DATA = Set.of(
            "meer dan ",
            "minder dan ",
            " to ", // between the ends of an interval, for a debugger
            "not stated",
            "per 10.000",
            "another question",
            "straw in the wind",
            "smoking gun",
            "doubly decisive");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exact",
                "figures",
                "computation",
                "claim",
                "consistency",
                "edition",
                "statistics",
                "explanation",
                "comparison"
            })
    void noTextOfAPackageHasABlankInIt(String name) throws IOException {
        try (Stream<Path> files = Files.list(Golden.projectFolder().resolve("src/main/java/nl/drugmonitor/" + name))) {
            for (Path file : files.toList()) {
                assertThat(texts(Files.readString(file)))
                        .as(file.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    private static List<String> texts(String source) {
        String code = PROGRAMMERS_FAULT
                .matcher(COMMENT.matcher(source).replaceAll(""))
                .replaceAll("");
        return LITERAL.matcher(code)
                .results()
                .map(match -> match.group(1))
                .filter(text -> text.contains(" ") && WORD.matcher(text).find() && !DATA.contains(text))
                .toList();
    }
}
