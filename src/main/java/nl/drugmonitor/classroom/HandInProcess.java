package nl.drugmonitor.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drugmonitor.course.Marked;
import nl.drugmonitor.course.Score;
import nl.drugmonitor.input.WorkingFolder;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.notebook.NotebookFile;
import nl.drugmonitor.notebook.NotebookFile.Cell;

/**
 * A process that runs one hand-in, every cell of it, and reports what becomes of the cells to {@link HandInRun}.
 *
 * <p>The report is a file whose name no cell is told; what cells print goes nowhere.
 */
final class HandInProcess {
    static final String NOTEBOOK = "notebook";
    static final String REPORT = "report";
    static final String CELL = "cell";
    static final String ERROR = "error";
    static final String EXERCISE = "exercise";
    static final String MARK = "mark";
    static final String MISTAKE = "mistake";
    static final String END = "end";

    private static final JsonMapper JSON = new JsonMapper();

    /** A loop that has an answer checked again and again fills no disk. */
    private static final int LARGEST_REPORT = 1_000_000;

    private static final int LONGEST_ERROR = 300;

    private final OutputStream report;
    private int reported;

    private HandInProcess(OutputStream report) {
        this.report = report;
    }

    /** Reads from standard input, as one line of JSON, which notebook to run and where to report. */
    public static void main(String[] arguments) throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        JsonNode order = JSON.readTree(line);
        System.setIn(InputStream.nullInputStream());
        var unused = ProcessHandle.current().parent().map(parent -> parent.onExit()
                .thenRun(HandInProcess::end)); // then nobody waits for the report
        try (OutputStream report =
                Files.newOutputStream(Path.of(order.get(REPORT).asText()))) {
            new HandInProcess(report)
                    .run(NotebookFile.read(Path.of(order.get(NOTEBOOK).asText())));
        }
        end();
    }

    /** Ends the process, whatever threads cells have started. */
    private static void end() {
        Runtime.getRuntime().halt(0);
    }

    private void run(NotebookFile notebook) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        WorkingFolder.set(folder);
        Language.speakEverywhere(notebook.language());
        Score.tell(this::report);
        try (Engine engine = Kernel.engine(folder)) {
            for (Cell cell : notebook.codeCells()) {
                report(JSON.createObjectNode().put(CELL, cell.number()));
                if (engine.run(cell.source(), cell.number(), new Silence()) instanceof Failed failed) {
                    report(JSON.createObjectNode().put(CELL, cell.number()).put(ERROR, error(failed)));
                }
            }
            report.write((JSON.createObjectNode().put(END, true) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String error(Failed failed) {
        String error =
                failed.name() + ": " + failed.message().lines().findFirst().orElse("");
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR) + "...";
    }

    private void report(Marked marked) {
        ObjectNode line = JSON.createObjectNode()
                .put(EXERCISE, marked.exercise())
                .put(MARK, marked.mark().name());
        marked.mistake().ifPresent(mistake -> line.put(MISTAKE, mistake.name()));
        report(line);
    }

    private synchronized void report(ObjectNode line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (reported + bytes.length > LARGEST_REPORT) {
            return;
        }
        reported += bytes.length;
        try {
            report.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows nothing, and has no input. */
    private static final class Silence implements Console {
        @Override
        public void out(String text) {}

        @Override
        public void err(String text) {}

        @Override
        public void display(MimeBundle bundle) {}

        @Override
        public void display(MimeBundle bundle, String id) {}

        @Override
        public void update(MimeBundle bundle, String id) {}

        @Override
        public void clear(boolean wait) {}

        @Override
        public void flush() {}

        @Override
        public String readLine(String prompt, boolean isPassword) {
            throw new InputUnavailableException();
        }
    }
}
