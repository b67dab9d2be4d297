package nl.drugmonitor.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToJavaTest {
    private final StandardMagics magics = new StandardMagics(Path.of(""));

    /** Here $ stands for a line break, and L for the class of lists. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            %who | lineMagic("who", L.of());
            %who; | lineMagic("who", L.of());
            %maven a:b:1 | lineMagic("maven", L.of("a:b:1"));
            %maven a:b:1 c:d:2 | lineMagic("maven", L.of("a:b:1", "c:d:2"));
            %jars "my libs/*.jar" | lineMagic("jars", L.of("my libs/*.jar"));
            %jars 'my libs/'*.jar | lineMagic("jars", L.of("my libs/*.jar"));
            %jars libs\\a.jar | lineMagic("jars", L.of("libs\\\\a.jar"));
            %load a "" b | lineMagic("load", L.of("a", "", "b"));
            %load "a \\" b" | lineMagic("load", L.of("a \\" b"));
            %nosuch x | lineMagic("nosuch", L.of("x"));
            int a = 1;$%who | int a = 1;$lineMagic("who", L.of());
            int a = 1;$  %who | int a = 1;$  lineMagic("who", L.of());
            %who$%who | lineMagic("who", L.of());$lineMagic("who", L.of());
            %who$int a = 1; | lineMagic("who", L.of());$int a = 1;
            $$%who$ | $$lineMagic("who", L.of());$
            // first$%who | // first$lineMagic("who", L.of());
            /* a $ b */$%who | /* a $ b */$lineMagic("who", L.of());
            List<String> l = %jars libs/*.jar | List<String> l = lineMagic("jars", L.of("libs/*.jar"));
            var l = %jars a.jar; | var l = lineMagic("jars", L.of("a.jar"));
            Object f() {$return %who$} | Object f() {$return lineMagic("who", L.of());$}
            void f() {$%who$} | void f() {$lineMagic("who", L.of());$}
            %time f("a b", 'c'); | lineMagic("time", L.of("f(\\"a b\\", 'c');"));
            long t = %time 7 % 2 | long t = lineMagic("time", L.of("7 % 2"));
            %timeit -n 10 f() | lineMagic("timeit", L.of("-n 10 f()"));
            !ls -l | lineMagic("!", L.of("ls", "-l"));
            int a = 1;$!ls | int a = 1;$lineMagic("!", L.of("ls"));
            boolean b = a &&$!ls | boolean b = a &&$!ls
            %who$!pip install x | lineMagic("who", L.of());$lineMagic("!", L.of("pip", "install", "x"));
            !done | !done
            !lsb | !lsb
            x$%who | x$lineMagic("who", L.of());
            f()$%maven a:b:1 | f()$lineMagic("maven", L.of("a:b:1"));
            7 % 2 | 7 % 2
            a%b | a%b
            a %b | a %b
            a %who | a %who
            f(a)%time | f(a)%time
            int r = a$ % b; | int r = a$ % b;
            int r = a$ %time; | int r = a$ %time;
            int r = a$%time; | int r = a$%time;
            int r = a$%time + 1; | int r = a$%time + 1;
            int r = a$%b | int r = a$%b
            int r = list.get(0)$%load.length; | int r = list.get(0)$%load.length;
            a %= 3; | a %= 3;
            a == %who | a == %who
            "%who" | "%who"
            ";$%who | ";$lineMagic("who", L.of());
            "a\\";$%who" | "a\\";$lineMagic("who", L.of(""));
            '%' | '%'
            '\\'' + a$ % b | '\\'' + a$ % b
            \"\"\"$%who$\"\"\" | \"\"\"$%who$\"\"\"
            \"\"\"$a \\\"\"\" $%who$\"\"\"; | \"\"\"$a \\\"\"\" $%who$\"\"\";
            // %who | // %who
            a; // see$%who | a; // see$lineMagic("who", L.of());
            /*$%who$*/ | /*$%who$*/
            printf("%d%n", 3) | printf("%d%n", 3)
            % who | % who
            % | %
            %%html$<b>"x"</b>$ | cellMagic("html", L.of(), "<b>\\"x\\"</b>\\n");$$
            %%html | cellMagic("html", L.of(), "");
            // so$$%%markdown a$# b | // so$$cellMagic("markdown", L.of("a"), "# b");$
            %%time$int a = 7 % 2;$%who | cellMagic("time", L.of(), "int a = 7 % 2;\\n%who");$$
            int a = 1;$%%time$a | int a = 1;$lineMagic("%time", L.of());$a
            """)
    void aMagicBecomesACallAndARemainderStays(String cell, String java) {
        assertThat(magics.toJava(cell.replace('$', '\n')))
                .isEqualTo(java.replace("L.of", "java.util.List.of").replace('$', '\n'));
    }

    @Test
    void aLineBreakOfWindowsIsNoPartOfAnArgument() {
        assertThat(magics.toJava("%load a\r\nint b;\r\n"))
                .isEqualTo("lineMagic(\"load\", java.util.List.of(\"a\"));\nint b;\r\n");
    }

    @Test
    void aLongBodyIsWrittenInPartsThatAClassFileHolds() {
        String java = magics.toJava("%%html\n" + "x".repeat(70_000));
        assertThat(java).contains("String.join(\"\", \"x");
        assertThat(java.split("\", \"", -1)).allMatch(part -> part.length() < 21_000);
    }

    @RepeatedTest(300)
    void everyTextKeepsItsLinesAndWithoutAPercentSignAllOfIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String signs = "%%%\n\n\"'\\/*ab= ;{})1who\"\"\"";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        String cell = text.toString();
        String java = magics.toJava(cell);
        assertThat(java.lines().count() + (java.endsWith("\n") ? 1 : 0))
                .as(cell)
                .isEqualTo(cell.lines().count() + (cell.endsWith("\n") ? 1 : 0));
        String plain = cell.replace('%', '+');
        assertThat(magics.toJava(plain)).isEqualTo(plain);
        String asComment = "/*" + cell.replace("*/", "") + "*/ int a;";
        assertThat(magics.toJava(asComment)).isEqualTo(asComment);
        String asBlock = "var t = \"\"\"\n" + cell.replaceAll("[\"\\\\]", "") + "\"\"\";";
        assertThat(magics.toJava(asBlock)).isEqualTo(asBlock);
    }
}
