package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassedSnippetsTest {
    /** JShell's own way to run snippets here leaves a handler that says nothing of the errors of threads. */
    @AfterEach
    void restoreErrorsOfThreads() {
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void allButTheLatestAreForgotten() {
        try (JShell jshell = JShell.builder().executionEngine("local").build()) {
            PassedSnippets passed =
                    new PassedSnippets(jshell, jshell.sourceCodeAnalysis(), new Faults(jshell), name -> false);
            Snippet kept = jshell.eval("int kept = 1;").get(0).snippet();
            for (int i = 0; i < 20; i++) {
                for (String code : List.of("kept + " + i, "kept++;", "String kept2 = \"" + i + "\";", "int x = y;")) {
                    for (SnippetEvent event : jshell.eval(code)) {
                        if (event.snippet().kind() != Kind.VAR
                                || !jshell.status(event.snippet()).isActive()) {
                            passed.add(event.snippet());
                        } else if (PassedSnippets.isUnique(event.snippet())) {
                            jshell.drop(event.snippet());
                            passed.add(event.snippet());
                        }
                    }
                }
            }
            assertThat(jshell.snippets()).hasSizeLessThan(60).contains(kept);
            assertThat(jshell.eval("kept2 + kept").get(0).value()).isEqualTo("\"1921\"");
        }
    }
}
