package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            int a = b + c, d;                                | a d
            int a[] = {b, c}, d = b == c ? 1 : 2             | a d
            /* of */ final Map<String, Foo> m = f(x -> {y;}); | Foo Map String m
            Thing later;                                     | later
            int twice(int n) { return f(n); }                | twice
            @Deprecated(since = "1") int old() { return 1; } | Deprecated int old
            class A<T> extends B { int c = 2; void d() { } } | A B T extends
            enum E { X, Y }                                  | E
            record R(int n) { }                              | R
            x = y                                            | ~~
            table.where(x)                                   | where
            if (a) { int b = 1; }                            | ~~
            char c = '=', d = ','                            | c d
            """)
    void namesThatASnippetMayDeclare(String snippet, String names) {
        assertThat(sorted(CodeNames.mayBeDeclaredBy(snippet))).isEqualTo(names.replace("~", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            int twice(int n) { return f(n); }               | int n twice
            @A({b}) <T extends C> T d(T it) { if (e) { } }  | A C T d extends it
            String f() { return "}" + g; }                  | String f
            """)
    void namesOutsideOfBraces(String method, String names) {
        assertThat(sorted(CodeNames.outsideBraces(method))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a + b.c(1) // d              | 1 a b c d
            "e" + $f + _g2               | $f _g2 e
            \u00e9t\u00e9 + a\u200bb      | ab \u00e9t\u00e9
            """)
    void allNames(String code, String names) {
        assertThat(sorted(CodeNames.in(code))).isEqualTo(names);
        assertThat(CodeNames.areHidden(code)).isFalse();
        assertThat(CodeNames.areHidden(code + "\\" + "u0061")).isTrue();
    }

    private static String sorted(Set<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).sorted().collect(Collectors.joining(" "));
    }
}
