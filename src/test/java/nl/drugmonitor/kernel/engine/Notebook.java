package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderer;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Outcome;
import nl.drugmonitor.kernel.magic.Magic;
import nl.drugmonitor.kernel.magic.MagicCompletion;
import nl.drugmonitor.kernel.magic.Magics;
import nl.drugmonitor.kernel.magic.Session;
import org.jspecify.annotations.Nullable;

/** An engine with a console that is text, values that are shown as text, and a few magics. */
final class Notebook implements AutoCloseable {
    final Screen screen = new Screen();
    final JShellEngine engine;
    private int number;

    Notebook(Optional<Duration> timeLimit, List<String> startUp) {
        List<String> imports = List.of(
                "java.io.*",
                "java.math.*",
                "java.util.*",
                "java.util.concurrent.*",
                "java.util.regex.*",
                "java.util.stream.*",
                "static nl.drugmonitor.kernel.notebook.Notebook.*");
        engine = new JShellEngine(
                new FewMagics(),
                new AsText(),
                new EngineOptions(imports, List.of(), List.of(), timeLimit, startUp, Path.of("")));
    }

    Notebook() {
        this(Optional.empty(), List.of());
    }

    Outcome run(String cell) {
        number++;
        return engine.run(cell, number, screen);
    }

    /** Returns the value that a cell shows, nothing if it shows none, and else its error. */
    String value(String cell) {
        return text(run(cell));
    }

    static String text(Outcome outcome) {
        return outcome instanceof Done done
                ? done.value()
                        .map(bundle -> String.valueOf(bundle.data().get(MimeBundle.TEXT)))
                        .orElse("")
                : "! " + ((Failed) outcome).name() + ": " + ((Failed) outcome).message();
    }

    /** Returns the lines that a failed cell shows, without colours; {@code In[n]} whatever the number. */
    String trace(String cell) {
        return plain(run(cell)).replace("In[" + number + "]", "In[n]");
    }

    static String plain(Outcome outcome) {
        return outcome instanceof Failed failed
                ? failed.traceback().stream()
                        .map(line -> line.replaceAll("\u001b\\[\\d*m", ""))
                        .collect(Collectors.joining("\n"))
                : "no error: " + text(outcome);
    }

    @Override
    public void close() {
        engine.close();
    }

    static final class Screen implements Console {
        private final StringBuilder written = new StringBuilder();
        final Deque<String> answers = new ConcurrentLinkedDeque<>();
        boolean isInterrupted;
        boolean canAsk = true;

        /** Returns what was written since the last time; what is for the error stream stands in brackets. */
        synchronized String taken() {
            String taken = written.toString();
            written.setLength(0);
            return taken;
        }

        @Override
        public boolean isInterrupted() {
            return isInterrupted;
        }

        @Override
        public synchronized void out(String text) {
            written.append(text);
        }

        @Override
        public synchronized void err(String text) {
            written.append('[').append(text).append(']');
        }

        @Override
        public synchronized void display(MimeBundle bundle) {
            written.append('<').append(bundle.data().get(MimeBundle.TEXT)).append('>');
        }

        @Override
        public void display(MimeBundle bundle, String id) {
            display(bundle);
        }

        @Override
        public void update(MimeBundle bundle, String id) {
            display(bundle);
        }

        @Override
        public synchronized void clear(boolean wait) {
            written.setLength(0);
        }

        @Override
        public void flush() {}

        @Override
        public String readLine(String prompt, boolean isPassword) throws InterruptedException {
            if (!canAsk) {
                throw new InputUnavailableException();
            }
            String answer = answers.poll();
            while (answer == null) {
                Thread.sleep(10);
                answer = answers.poll();
            }
            return answer;
        }
    }

    private static final class AsText implements Renderers {
        @Override
        public void register(Renderer<?> renderer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void load(@Nullable ClassLoader loader) {}

        @Override
        public MimeBundle render(@Nullable Object value) {
            return MimeBundle.text(String.valueOf(value));
        }

        @Override
        public MimeBundle render(@Nullable Object value, List<String> types) {
            return render(value);
        }
    }

    /** Magics that stand alone in a cell: {@code %eval code}, {@code %names}, {@code %reset}, {@code %add path}. */
    private static final class FewMagics implements Magics {
        @Override
        public void register(Magic magic) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toJava(String cell) {
            if (!cell.startsWith("%")) {
                return cell;
            }
            if (cell.equals("%broken")) {
                throw new IllegalStateException("broken");
            }
            String[] words = cell.substring(1).split(" ", 2);
            String arguments = words.length == 1 ? "" : "\"" + words[1].replace("\"", "\\\"") + "\"";
            return "lineMagic(\"" + words[0] + "\", List.of(" + arguments + "))";
        }

        @Override
        public String toJavaBefore(String cell, int cursor) {
            return cell.substring(0, cursor);
        }

        @Override
        public Optional<String> codeOfCellMagic(String cell) {
            return Optional.empty();
        }

        @Override
        public @Nullable Object line(String name, List<String> arguments, Session session) throws Exception {
            return switch (name) {
                case "eval" -> session.eval(arguments.get(0));
                case "names" ->
                    session.declared().stream()
                            .map(one -> one.kind() + " " + one.type() + " " + one.name())
                            .sorted()
                            .toList();
                case "reset" -> {
                    session.reset();
                    yield null;
                }
                case "add" -> {
                    session.addToClassPath(List.of(Path.of(arguments.get(0))));
                    yield null;
                }
                default -> throw new IllegalArgumentException("no magic " + name);
            };
        }

        @Override
        public @Nullable Object cell(String name, List<String> arguments, String body, Session session) {
            return body;
        }

        @Override
        public Optional<MagicCompletion> complete(String code, int cursor) {
            if (code.equals("%broken")) {
                throw new IllegalStateException("broken");
            }
            return code.startsWith("%")
                    ? Optional.of(new MagicCompletion(List.of("%eval"), "magic", 0, cursor))
                    : Optional.empty();
        }

        @Override
        public Optional<String> inspect(String code, int cursor) {
            return code.startsWith("%") ? Optional.of("a magic") : Optional.empty();
        }
    }
}
