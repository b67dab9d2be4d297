package nl.drugmonitor.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnrunSnippetsTest {
    private static final String NO_JAVA = "int a = ;\n".repeat(30);

    private boolean isFailing;
    private final JShell jshell = JShell.builder().fileManager(this::failing).build();
    private final SourceCodeAnalysis analysis = jshell.sourceCodeAnalysis();
    private final UserThread thread = new UserThread(getClass().getClassLoader());

    @AfterEach
    void close() {
        jshell.close();
    }

    private List<Remark> judge(String cell) {
        PassedSnippets passed = new PassedSnippets(jshell, new Origins(jshell), name -> false);
        return new UnrunSnippets(jshell, passed, thread).judge(Piece.split(analysis, cell), cell);
    }

    @Test
    void textThatIsNoJavaIsReadNoFurtherThanIsShown() {
        assertThat(judge(NO_JAVA)).hasSize(CompilerFaults.MOST_REMARKS + 1);
    }

    @Test
    void nothingIsJudgedOnceTheCellIsInterrupted() {
        thread.begin(() -> {});
        thread.interrupt();
        assertThat(judge(NO_JAVA)).isEmpty();
    }

    @Test
    void whereTheCompilerItselfFailsNothingIsFound() {
        isFailing = true;
        assertThat(judge("int f() { return new java.util.zip.CRC32(); }")).isEmpty();
    }

    private StandardJavaFileManager failing(StandardJavaFileManager files) {
        return (StandardJavaFileManager) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {StandardJavaFileManager.class},
                (proxy, method, arguments) -> {
                    if (isFailing && method.getName().equals("list") && arguments[1].equals("java.util.zip")) {
                        throw new IllegalStateException("failing");
                    }
                    return method.invoke(files, arguments);
                });
    }
}
