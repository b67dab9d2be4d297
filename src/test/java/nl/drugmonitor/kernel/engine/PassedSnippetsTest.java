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
            PassedSnippets passed = new PassedSnippets(jshell, new Origins(jshell), name -> false);
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

    /** Else each new declaration of a name would be kept for ever. */
    @Test
    void theClassesOfForgottenDeclarationsAreForgotten() {
        try (JShell jshell = JShell.builder().executionEngine("local").build()) {
            Origins origins = new Origins(jshell);
            PassedSnippets passed = new PassedSnippets(jshell, origins, name -> false);
            Snippet first = jshell.eval("int x = 0;").get(0).snippet();
            StackTraceElement frame = frame(jshell, first);
            origins.noteClasses();
            assertThat(origins.place(frame)).isPresent();

            Snippet latest = first;
            for (int i = 1; i <= 60; i++) {
                passed.add(latest);
                latest = jshell.eval("int x = " + i + ";").get(0).snippet();
                origins.noteClasses();
            }
            assertThat(origins.place(frame)).isEmpty();
            assertThat(origins.place(frame(jshell, latest))).isPresent();
        }
    }

    private static StackTraceElement frame(JShell jshell, Snippet snippet) {
        return new StackTraceElement(
                jshell.sourceCodeAnalysis().wrapper(snippet).fullClassName(), "do_it$", "", 1);
    }
}
