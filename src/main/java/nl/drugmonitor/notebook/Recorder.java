package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.drugmonitor.kernel.display.Cut;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.protocol.Limit;

/** What the cells of a notebook show, kept as the notebook format keeps it. Input is known beforehand. */
final class Recorder {
    private static final String UPDATED = "display_id";

    private final List<Output> shown = new ArrayList<>();

    /** Returns where the next cell writes to, and finds these answers when it asks for input. */
    Sheet next(List<String> answers) {
        return new Sheet(answers);
    }

    /**
     * One output of a cell.
     *
     * @param text of a stream, which grows; what else it is stands in the node
     */
    private record Output(ObjectNode node, StringBuilder text) {
        static Output of(String type) {
            return new Output(NotebookFile.object().put("output_type", type), new StringBuilder());
        }
    }

    /** The outputs of one cell: as much as a front end would show, and a note if there is more. */
    final class Sheet implements Console {
        private final List<Output> outputs = new ArrayList<>();
        private final Deque<String> answers;
        private boolean isToBeCleared;
        private int signs;
        private boolean isCut;

        private Sheet(List<String> answers) {
            this.answers = new ArrayDeque<>(answers);
        }

        @Override
        public void out(String text) {
            write("stdout", text);
        }

        @Override
        public void err(String text) {
            write("stderr", text);
        }

        private void write(String stream, String text) {
            synchronized (shown) {
                clearIfAsked();
                int end = Cut.end(text, Limit.OUTPUT.signs() - signs);
                if (!isCut && end > 0) {
                    append(stream, text.substring(0, end));
                    signs += end;
                }
                cutIf(end < text.length());
            }
        }

        private void append(String stream, String text) {
            Output last = outputs.isEmpty() ? null : outputs.get(outputs.size() - 1);
            if (last == null || !last.node().path("name").asText().equals(stream)) {
                last = Output.of("stream");
                last.node().put("name", stream);
                outputs.add(last);
            }
            last.text().append(text);
        }

        private void cutIf(boolean isTooLong) {
            if (isTooLong && !isCut) {
                isCut = true;
                append("stderr", Limit.OUTPUT.note("the rest of the output is cut"));
            }
        }

        @Override
        public void display(MimeBundle bundle) {
            show("display_data", bundle);
        }

        @Override
        public void display(MimeBundle bundle, String id) {
            show("display_data", bundle).put(UPDATED, id);
        }

        void result(MimeBundle bundle, int number) {
            show("execute_result", bundle).put("execution_count", number);
        }

        private ObjectNode show(String type, MimeBundle bundle) {
            synchronized (shown) {
                clearIfAsked();
                Output output = Output.of(type);
                int size = bundle.data().values().stream()
                        .mapToInt(form -> form instanceof String text ? text.length() : 0)
                        .sum();
                cutIf(size > Limit.OUTPUT.signs() - signs);
                if (!isCut) {
                    fill(output.node(), bundle);
                    outputs.add(output);
                    shown.add(output);
                    signs += size;
                }
                return output.node();
            }
        }

        private void fill(ObjectNode output, MimeBundle bundle) {
            output.set("data", NotebookFile.tree(bundle.data()));
            output.set("metadata", NotebookFile.tree(bundle.metadata()));
        }

        @Override
        public void update(MimeBundle bundle, String id) {
            synchronized (shown) {
                for (Output output : shown) {
                    if (output.node().path(UPDATED).asText().equals(id)) {
                        fill(output.node(), bundle);
                    }
                }
            }
        }

        @Override
        public void clear(boolean wait) {
            synchronized (shown) {
                isToBeCleared = wait;
                if (!wait) {
                    clear();
                }
            }
        }

        private void clear() {
            outputs.clear();
            signs = 0;
            isCut = false;
        }

        private void clearIfAsked() {
            if (isToBeCleared) {
                isToBeCleared = false;
                clear();
            }
        }

        void error(Failed failed) {
            synchronized (shown) {
                Output output = Output.of("error");
                output.node().put("ename", failed.name()).put("evalue", failed.message());
                failed.traceback().forEach(output.node().putArray("traceback")::add);
                outputs.add(output);
            }
        }

        @Override
        public void flush() {}

        @Override
        public String readLine(String prompt, boolean isPassword) {
            synchronized (shown) {
                if (answers.isEmpty()) {
                    throw new InputUnavailableException();
                }
                String answer = answers.remove();
                out(prompt + (isPassword ? "" : answer) + "\n"); // as front ends show it
                return answer;
            }
        }

        /** Returns the outputs as a front end stores them. */
        ArrayNode outputs() {
            synchronized (shown) {
                ArrayNode stored = NotebookFile.array();
                outputs.stream().map(Sheet::stored).forEach(stored::add);
                return stored;
            }
        }

        /** Returns the output with its texts as lists of lines; the id by which it could be updated is not kept. */
        private static ObjectNode stored(Output output) {
            ObjectNode stored = output.node().deepCopy();
            stored.remove(UPDATED);
            if (!output.text().isEmpty()) {
                stored.set("text", NotebookFile.lines(output.text().toString()));
            }
            if (stored.path("data") instanceof ObjectNode data) {
                data.properties().stream()
                        .filter(form -> isText(form.getKey(), form.getValue()))
                        .forEach(form ->
                                form.setValue(NotebookFile.lines(form.getValue().asText())));
            }
            return stored;
        }

        private static boolean isText(String type, JsonNode value) {
            return value.isTextual() && (type.startsWith("text/") || type.equals("image/svg+xml"));
        }
    }
}
