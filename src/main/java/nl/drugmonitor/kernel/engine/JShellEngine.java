package nl.drugmonitor.kernel.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jdk.jshell.ErroneousSnippet;
import jdk.jshell.Snippet;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.magic.Magics;
import org.jspecify.annotations.Nullable;

/** Runs cells with JShell in this JVM, so that cells and kernel share their objects. */
public final class JShellEngine implements Engine {
    private final Magics magics;
    private final Renderers renderers;
    private final EngineOptions options;
    private final CellLoader loader = new CellLoader(JShellEngine.class.getClassLoader());
    private final UserThread thread = new UserThread(loader);
    private final ExitNotice exitNotice = ExitNotice.post();
    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, task -> Threads.daemon("time limit", task));
    private final Compiler compiler;
    private final Declarations declarations;
    private final CellErrors errors;
    private final CellRunner runner;
    private final NotebookLibraries libraries;
    private final Assistant assistant;
    private final Inspector inspector;
    private final Preparation preparation;
    private final ConsoleStreams streams;
    private final Queue<String> startUp;
    private boolean areExtensionsWaiting;
    private int number;

    public JShellEngine(Magics magics, Renderers renderers, EngineOptions options) {
        this.magics = magics;
        this.renderers = renderers;
        this.options = options;
        startUp = new ArrayDeque<>(options.startUp());
        areExtensionsWaiting = !options.classPath().isEmpty();
        compiler = new Compiler(loader, thread, options.compilerOptions(), this::putBackStreams);
        declarations = new Declarations(compiler, loader);
        errors = new CellErrors(compiler.origins, declarations, renderers::said);
        runner = new CellRunner(magics, compiler, declarations, errors, thread);
        libraries = new NotebookLibraries(compiler, loader, renderers, declarations);
        SessionNames names = new SessionNames(compiler, loader, options.imports());
        assistant = new Assistant(compiler, names, magics, options.folder());
        inspector = new Inspector(compiler, loader, magics, libraries::classPath);
        preparation = new Preparation(assistant.preparation(), Preparation::isMachineBusy);
        streams = new ConsoleStreams(compiler.origins::place, compiler::isHeldByThisThread);
        libraries.add(options.classPath());
        compiler.declareImports(options.imports());
        declarations.keep(compiler.jshell.snippets().toList());
    }

    @Override
    public Outcome run(String code, int number, Console console) {
        return running(console, () -> {
            runStartUp(console);
            this.number = number;
            return runner.run(code, number);
        });
    }

    /** Before the first cell, runs the start-up scripts and the extensions of libraries, as if in cells above it. */
    private void runStartUp(Console console) throws CellException {
        if (startUp.isEmpty() && !areExtensionsWaiting) {
            return;
        }
        number = Cell.START_UP;
        if (areExtensionsWaiting) {
            areExtensionsWaiting = false;
            called(() -> {
                libraries.installExtensions();
                return libraries;
            });
        }
        while (!startUp.isEmpty()) {
            try {
                runner.run(startUp.remove(), Cell.START_UP);
            } catch (CellException e) {
                if (thread.isInterrupted()) {
                    throw e;
                }
                e.failed().traceback().forEach(line -> console.err(line + "\n"));
            }
        }
        declarations.keep(declarations.byUser());
    }

    @Override
    public Outcome evaluate(String expression, Console console) {
        return running(console, () -> {
            String code = magics.toJava(expression);
            List<Snippet> snippets = compiler.held(() -> compiler.analysis.sourceToSnippets(code));
            if (snippets.size() == 1
                    && !CellRunner.hasValue(snippets.get(0))
                    && !(snippets.get(0) instanceof ErroneousSnippet)) {
                String message = "must be an expression";
                throw new CellException(new Failed(CompilerFaults.NAME, message, List.of(expression + ": " + message)));
            }
            return runner.run(expression, number);
        });
    }

    /** What a cell does. */
    private interface Work {
        Optional<Object> run() throws CellException;
    }

    private Outcome running(Console console, Work work) {
        preparation.pause();
        RunningCell cell = new RunningCell(new SessionOfCell(console), magics, renderers);
        cell.start();
        streams.begin();
        int running = thread.begin(cell::start);
        Optional<Future<?>> limit = options.timeLimit().map(length -> interruptAfter(length, running));
        try {
            if (console.isInterrupted()) { // an interrupt after this point is passed to the user's thread
                throw new CellException(CellErrors.interrupted("", List.of(), false));
            }
            Optional<Object> value = work.run()
                    .filter(it -> !(it instanceof String)
                            || !it.equals(cell.lastDisplay().get()));
            return new Done(value.isPresent() ? Optional.of(rendered(value.get())) : Optional.empty());
        } catch (CellException e) {
            return ended(e.failed());
        } catch (RuntimeException | Error e) { // from magics, which may be a library's, or from the compiler
            return ended(errors.thrown(e));
        } finally {
            limit.ifPresent(future -> future.cancel(false));
            thread.end();
            declarations.resetIfAsked();
            streams.end(cell);
            console.flush();
            preparation.goOn();
        }
    }

    private Failed ended(Failed failed) {
        return thread.isInterrupted()
                ? CellErrors.interrupted(thread.interruption(), failed.traceback(), thread.isAbandoned())
                : failed;
    }

    private Future<?> interruptAfter(Duration limit, int running) {
        String why = "the time limit of " + limit.toMillis() / 1000.0 + " s is over";
        return clock.schedule(() -> thread.interrupt(running, why), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private MimeBundle rendered(Object value) throws CellException {
        return called(() -> renderers.render(value));
    }

    private <T> T called(Callable<T> code) throws CellException {
        try {
            return thread.call(code);
        } catch (Throwable e) { // a toString of the user may throw anything
            throw new CellException(errors.thrown(e), e);
        }
    }

    /**
     * Tells the user which streams the cell has set to null. They are set again, as JShell and the compiler need them.
     */
    private void putBackStreams() {
        streams.putBack().forEach(name -> RunningCell.here()
                .session()
                .console()
                .note(name + " was set to null, and is the cell's own again"));
    }

    @Override
    public void interrupt() {
        thread.interrupt();
    }

    @Override
    public Completion complete(String code, int cursor) {
        return orElse(new Completion(List.of(), cursor, cursor), () -> assistant.complete(code, cursor));
    }

    @Override
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        compiler.listPackages();
        return orElse(Optional.empty(), () -> inspector.inspect(code, cursor, detail));
    }

    @Override
    public Completeness isComplete(String code) {
        return orElse(new Completeness(Completeness.Status.UNKNOWN, ""), () -> assistant.isComplete(code));
    }

    /** Returns an answer; the other one where the compiler fails, or a magic, which may be a library's. */
    private static <T> T orElse(T otherwise, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException | Error e) {
            return otherwise;
        }
    }

    @Override
    public void close() {
        exitNotice.withdraw();
        preparation.close();
        clock.shutdownNow();
        thread.close();
        compiler.close();
        RunningCell.find().ifPresent(RunningCell::stop);
        streams.close();
    }

    private final class SessionOfCell implements CellSession {
        private final Console console;

        SessionOfCell(Console console) {
            this.console = console;
        }

        @Override
        public Console console() {
            return console;
        }

        @Override
        public @Nullable Object eval(String code) throws Exception {
            try {
                return runner.run(code, number).orElse(null);
            } catch (CellException e) {
                throw e.getCause() instanceof Exception thrown ? thrown : e;
            }
        }

        @Override
        public void addToClassPath(List<Path> entries) {
            libraries.add(entries);
            if (!entries.isEmpty()) {
                libraries.installExtensions();
            }
        }

        @Override
        public List<Path> classPath() {
            return libraries.classPath();
        }

        @Override
        public List<Declared> declared() {
            return declarations.list();
        }

        @Override
        public List<String> imports() {
            return Stream.concat(options.imports().stream(), declarations.imports())
                    .distinct()
                    .toList();
        }

        @Override
        public List<String> sources() {
            return declarations.sources();
        }

        @Override
        public void reset() {
            declarations.askForReset();
        }

        @Override
        public Path folder() {
            return options.folder();
        }
    }
}
