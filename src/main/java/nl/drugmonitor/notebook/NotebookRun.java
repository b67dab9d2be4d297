package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.drugmonitor.figures.Figures;
import nl.drugmonitor.kernel.Kernel;
import nl.drugmonitor.kernel.engine.Engine;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import nl.drugmonitor.notebook.NotebookFile.Cell;
import nl.drugmonitor.notebook.Recorder.Sheet;

/**
 * A notebook that was run from top to bottom in a fresh kernel.
 *
 * @param stored as it was read
 * @param fresh the same cells with what they show now; a cell after a failed one shows nothing
 * @param failures cells that failed and are not marked as ones that may
 */
public record NotebookRun(NotebookFile stored, NotebookFile fresh, List<Failure> failures) {
    /** How long a cell may run if nothing else is said. */
    public static final Duration LIMIT = Duration.ofMinutes(10);

    /** Of a line that differs so many signs are told. */
    private static final int MOST_SIGNS = 160;

    private static final Pattern LINE = Pattern.compile("In\\[(\\d+)\\]:(\\d+)");

    public NotebookRun {
        failures = List.copyOf(failures);
    }

    /**
     * A cell that failed.
     *
     * @param cell its number among the cells of code
     * @param line of the cell, from 1; 0 where it is not known
     * @param more what the compiler says besides, line by line
     */
    public record Failure(String notebook, int cell, int line, String error, List<String> more) {
        public Failure {
            more = List.copyOf(more);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(notebook);
            text.append(": cell ").append(cell).append(line == 0 ? "" : ", line " + line);
            text.append(": ").append(error);
            more.forEach(each -> text.append("\n      ").append(each));
            return text.toString();
        }
    }

    /** Runs the notebook, and gives each cell the usual time. */
    public static NotebookRun of(NotebookFile stored) {
        return of(stored, LIMIT, remark -> {});
    }

    /**
     * Runs the notebook in the folder that it lies in, up to the first cell that fails and may not.
     *
     * @param limit how long a cell may run; one that runs longer has failed, also if it may fail
     * @param remarks hears of cells that take long
     */
    public static NotebookRun of(NotebookFile stored, Duration limit, Consumer<String> remarks) {
        NotebookFile fresh = stored.copy();
        fresh.sayJava();
        List<Failure> failures = new ArrayList<>();
        Recorder recorder = new Recorder();
        List<Sheet> sheets = new ArrayList<>();
        List<Cell> cells = fresh.codeCells();
        try (Engine engine = Kernel.engine(stored.folder(), new OurRenderers(stored.language()).renderers())) {
            for (Cell cell : cells) {
                Sheet sheet = recorder.next(cell.answers());
                sheets.add(sheet);
                if (failures.isEmpty()) {
                    String name = stored.name() + ": cell " + cell.number() + " of " + cells.size();
                    try (CellWatch watch = new CellWatch(name, engine, limit, remarks)) {
                        Outcome outcome = engine.run(cell.source(), cell.number(), sheet);
                        if (outcome instanceof Done done) {
                            done.value().ifPresent(value -> sheet.result(value, cell.number()));
                        } else if (outcome instanceof Failed failed) {
                            sheet.error(failed);
                            failure(stored, cell, failed, watch.isOver(), limit).ifPresent(failures::add);
                        }
                    }
                }
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            cells.get(i).show(sheets.get(i).outputs());
        }
        return new NotebookRun(stored, fresh, failures);
    }

    private static Optional<Failure> failure(
            NotebookFile notebook, Cell cell, Failed failed, boolean isOver, Duration limit) {
        String path = notebook.path().toString();
        if (isOver) {
            String error = "ended after " + limit.toSeconds() + " s, the time that a cell has";
            return Optional.of(new Failure(path, cell.number(), 0, error, List.of()));
        }
        if (cell.mayFail()) {
            return Optional.empty();
        }
        List<String> lines = failed.traceback().stream().map(Failed::plain).toList();
        int line = lines.stream()
                .flatMap(text -> LINE.matcher(text).results())
                .filter(place -> Integer.parseInt(place.group(1)) == cell.number())
                .mapToInt(place -> Integer.parseInt(place.group(2)))
                .findFirst()
                .orElse(0);
        boolean isCompilers = failed.name().equals("CompilationError") && lines.size() > 1;
        return Optional.of(new Failure(
                path,
                cell.number(),
                line,
                failed.name() + ": " + failed.message(),
                isCompilers ? lines.subList(1, lines.size()) : List.of()));
    }

    /** Returns where what the cells show now has another value than what is stored; none past a failed cell. */
    public List<Difference> differences() {
        List<Cell> before = stored.codeCells();
        List<Cell> after = fresh.codeCells();
        int run = failures.isEmpty() ? after.size() : failures.get(0).cell() - 1;
        return IntStream.range(0, run)
                .boxed()
                .flatMap(i -> difference(i + 1, values(before.get(i)), values(after.get(i))).stream())
                .toList();
    }

    private Optional<Difference> difference(int cell, List<String> was, List<String> is) {
        int line = Arrays.mismatch(was.toArray(), is.toArray());
        return line < 0
                ? Optional.empty()
                : Optional.of(
                        new Difference(stored.path().toString(), cell, line + 1, lineOf(was, line), lineOf(is, line)));
    }

    /**
     * A value that is another one than the notebook holds.
     *
     * @param cell its number among the cells of code
     * @param line of what the cell shows, from 1
     * @param stored the line as it is stored, empty where there is none
     * @param fresh the line as it is now, empty where there is none
     */
    public record Difference(String notebook, int cell, int line, String stored, String fresh) {
        @Override
        public String toString() {
            return notebook + ": cell " + cell + ", line " + line + " of what it shows: stored \"" + cut(stored)
                    + "\", now \"" + cut(fresh) + "\"";
        }
    }

    private static String cut(String line) {
        int most = line.offsetByCodePoints(0, Math.min(MOST_SIGNS, line.codePointCount(0, line.length())));
        return most == line.length() ? line : line.substring(0, most) + "...";
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    /**
     * Returns what a cell shows as lines of text: of a value its plain text, which holds the data of a chart too, and
     * not its markup; of an error its name and message.
     */
    private static List<String> values(Cell cell) {
        return cell.outputs()
                .valueStream()
                .flatMap(output -> text(output).lines())
                .toList();
    }

    private static String text(JsonNode output) {
        return switch (output.path("output_type").asText()) {
            case "stream" -> output.path("name").asText() + ": " + NotebookFile.joined(output.path("text"));
            case "error" ->
                output.path("ename").asText() + ": " + output.path("evalue").asText();
            default -> shown(output.path("data"));
        };
    }

    private static String shown(JsonNode data) {
        JsonNode text = data.path("text/plain");
        return text.isMissingNode() ? data.toString() : NotebookFile.joined(text);
    }

    /** Returns the numbers in the text that neither a cell nor the data give; none if not all cells have run. */
    public List<String> unsupportedNumbers(Figures figures) {
        if (!failures.isEmpty()) {
            return List.of();
        }
        return new Prose(figures, fresh.edition(figures))
                .unsupported(fresh).stream().map(Object::toString).toList();
    }

    /** Writes what the cells show now over the file that was read. */
    public void save() throws IOException {
        fresh.save();
    }
}
