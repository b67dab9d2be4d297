package nl.drugmonitor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalConsoleTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void cellsAreReadRunAndShownUntilTheInputEnds() throws IOException {
        String typed = """
                1 + 1

                int twice(int n) {
                  return 2 * n;
                }
                twice(21)
                System.out.println("printed")
                int open(

                var three = 3;
                new Scanner(System.in).nextLine()
                an answer
                """;

        assertThat(run(typed, false)).isFalse();

        assertThat(out.toString(UTF_8).lines().skip(1))
                .containsExactly(
                        "In[1] 2",
                        "In[2] In[2]             In[3] 42", // nothing typed shows here
                        "In[4] printed",
                        "In[5]       In[6] In[7] an answer",
                        "In[8] ");
        assertThat(err.toString(UTF_8)).contains("int open(").doesNotContain("\u001B");
    }

    @Test
    void fromAPipeNothingIsPrintedButWhatCellsShow() throws IOException {
        String cells = """

                class Pair {
                    int left = 1;

                    int right = 2;
                }
                System.out.println("printed")
                new Pair().left + new Pair().right
                """;

        assertThat(run(cells, true)).isTrue();

        assertThat(out.toString(UTF_8)).isEqualTo("printed\n3\n");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aCellThatFailsIsRememberedAndTheNextOneRuns() throws IOException {
        assertThat(run("1 / 0\n2 + 2\n", true)).isFalse();

        assertThat(out.toString(UTF_8)).isEqualTo("4\n");
        assertThat(err.toString(UTF_8)).contains("/ by zero");
    }

    private boolean run(String typed, boolean isPiped) throws IOException {
        try (Engine engine = Kernel.engine(folder)) {
            User user = new User(
                    Language.EN,
                    InputStream.nullInputStream(),
                    new PrintStream(out, true, UTF_8),
                    new PrintStream(err, true, UTF_8));
            return new TerminalConsole(user, new BufferedReader(new StringReader(typed)), isPiped).run(engine);
        }
    }
}
