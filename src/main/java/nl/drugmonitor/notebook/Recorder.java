package nl.drugmonitor.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Console;
import nl.drugmonitor.kernel.engine.Engine.Failed;

/** What the cells of a notebook show, kept as the notebook format keeps it. Input is known beforehand. */
final class Recorder {
    private static final String UPDATED = "display_id";

    private final List<ObjectNode> shown = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /** Returns where the next cell writes to, and finds these answers when it asks for input. */
    Sheet next(List<String> answers) {
        Sheet sheet = new Sheet(answers);
        sheets.add(sheet);
        return sheet;
    }

    /** The outputs of one cell. */
    final class Sheet implements Console {
        private final List<ObjectNode> outputs = new ArrayList<>();
        private final Deque<String> answers;
        private boolean isToBeCleared;

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
                ObjectNode last = outputs.isEmpty() ? null : outputs.get(outputs.size() - 1);
                if (last == null || !last.path("name").asText().equals(stream)) {
                    last = NotebookFile.object().put("output_type", "stream").put("name", stream);
                    last.put("text", "");
                    outputs.add(last);
                }
                last.put("text", last.path("text").asText() + text);
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
                ObjectNode output = NotebookFile.object().put("output_type", type);
                fill(output, bundle);
                outputs.add(output);
                shown.add(output);
                return output;
            }
        }

        private void fill(ObjectNode output, MimeBundle bundle) {
            output.set("data", NotebookFile.tree(bundle.data()));
            output.set("metadata", NotebookFile.tree(bundle.metadata()));
        }

        @Override
        public void update(MimeBundle bundle, String id) {
            synchronized (shown) {
                for (ObjectNode output : shown) {
                    if (output.path(UPDATED).asText().equals(id)) {
                        fill(output, bundle);
                    }
                }
            }
        }

        @Override
        public void clear(boolean wait) {
            synchronized (shown) {
                isToBeCleared = wait;
                if (!wait) {
                    outputs.clear();
                }
            }
        }

        private void clearIfAsked() {
            if (isToBeCleared) {
                isToBeCleared = false;
                outputs.clear();
            }
        }

        void error(Failed failed) {
            synchronized (shown) {
                ObjectNode output = NotebookFile.object().put("output_type", "error");
                output.put("ename", failed.name()).put("evalue", failed.message());
                failed.traceback().forEach(output.putArray("traceback")::add);
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

        /** Returns the outputs as they are stored, those that were emptied again left out. */
        ArrayNode outputs() {
            synchronized (shown) {
                ArrayNode stored = NotebookFile.array();
                for (ObjectNode output : outputs) {
                    if (!isEmptied(output)) {
                        stored.add(stored(output));
                    }
                }
                return stored;
            }
        }

        private boolean isEmptied(ObjectNode output) {
            for (JsonNode form : output.path("data")) {
                if (!form.asText().isEmpty() || form.isContainerNode()) {
                    return false;
                }
            }
            return output.has(UPDATED);
        }

        /** Returns the output with its texts as lists of lines; the id by which it could be updated is not kept. */
        private ObjectNode stored(ObjectNode output) {
            ObjectNode stored = output.deepCopy();
            stored.remove(UPDATED);
            if (stored.has("text")) {
                stored.set("text", NotebookFile.lines(stored.path("text").asText()));
            }
            if (stored.path("data") instanceof ObjectNode data) {
                for (Map.Entry<String, JsonNode> form : data.properties()) {
                    text(form.getKey(), form.getValue()).ifPresent(lines -> data.set(form.getKey(), lines));
                }
            }
            return stored;
        }

        private Optional<ArrayNode> text(String type, JsonNode value) {
            boolean isText = value.isTextual() && (type.startsWith("text/") || type.equals("image/svg+xml"));
            return isText ? Optional.of(NotebookFile.lines(value.asText())) : Optional.empty();
        }
    }
}
