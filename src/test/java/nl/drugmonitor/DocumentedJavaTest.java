package nl.drugmonitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the classes that docs/architecture.md shows to those who add one of their own. */
class DocumentedJavaTest {
    private static final Pattern CLASS =
            Pattern.compile("```java\\n(package (\\S+);.*?(?:record|class) (\\w+).*?)```", Pattern.DOTALL);
    private static final Path ARITHMETIC =
            Golden.projectFolder().resolve("src/main/java/nl/drugmonitor/claim/Arithmetic.java");

    @TempDir
    Path classes;

    @Test
    void theClassesOfTheArchitectureCompile() throws IOException {
        List<Source> shown = shown();
        String arithmetic = Files.readString(ARITHMETIC, UTF_8);

        assertThat(shown).extracting(Source::getName).containsExactly("/Mean.java", "/CandidatesCsv.java");
        assertThat(arithmetic).contains("permits ");
        Source permitting = new Source("Arithmetic", arithmetic.replace("permits ", "permits Mean, "));
        assertThat(faults(Stream.concat(shown.stream(), Stream.of(permitting)).toList()))
                .isEmpty();
    }

    private static List<Source> shown() throws IOException {
        String page = Files.readString(Golden.projectFolder().resolve("docs/architecture.md"), UTF_8);
        Matcher blocks = CLASS.matcher(page);
        return blocks.results()
                .map(block -> new Source(block.group(3), block.group(1)))
                .toList();
    }

    private List<String> faults(List<Source> sources) {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, told, options, null, sources)
                .call();
        return told.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
