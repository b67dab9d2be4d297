package nl.drugmonitor.kernel.engine;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ErroneousSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Kind;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.display.Renderers;
import nl.drugmonitor.kernel.engine.Faults.Remark;
import nl.drugmonitor.kernel.magic.Magics;
import org.jspecify.annotations.Nullable;

/** Runs cells with JShell in this machine, so that cells and kernel share their objects. */
public final class JShellEngine implements Engine {
    /** The number of the cell that start-up scripts are taken for. */
    static final int START_UP = 0;

    /** So that the message of a NullPointerException names what is null. */
    private static final String NAME_VARIABLES = "-g";

    private static final Pattern PACKAGE = Pattern.compile("(?s)package\\s+[\\w.]+\\s*;.*");

    private final Magics magics;
    private final Renderers renderers;
    private final EngineOptions options;
    private final ReentrantLock compiler = new ReentrantLock();
    private final CellLoader loader = new CellLoader(JShellEngine.class.getClassLoader());
    private final UserThread thread = new UserThread(loader);
    private final LiveControl control =
            new LiveControl(loader, thread, compiler, this::noteClasses, this::putBackStreams);
    private final ExitNotice exitNotice = ExitNotice.post();
    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, task -> Threads.daemon("time limit", task));

    /** Counted down when JShell is to list all packages: for completion, and not beside the start. */
    private final CountDownLatch indexWanted = new CountDownLatch(1);

    private final JShell jshell;
    private final SourceCodeAnalysis analysis;
    private final Faults faults;
    private final PassedSnippets passed;
    private final Assistant assistant;
    private final ConsoleStreams streams;
    private final Set<Path> classPath = new CopyOnWriteArraySet<>(); // read by who asks for help meanwhile
    private final Queue<String> startUp;
    private final ServiceLoader<LibraryExtensions> extensions =
            ServiceLoader.load(LibraryExtensions.class, JShellEngine.class.getClassLoader());

    /** What the engine itself has declared, which a reset keeps. */
    private final Set<Snippet> ours = new LinkedHashSet<>();

    private int number;
    private boolean isToBeReset;
    private boolean areExtensionsWaiting;

    public JShellEngine(Magics magics, Renderers renderers, EngineOptions options) {
        this.magics = magics;
        this.renderers = renderers;
        this.options = options;
        startUp = new ArrayDeque<>(options.startUp());
        jshell = JShell.builder()
                .executionEngine(new Provider(control), Map.of())
                .fileManager(files -> new CompilerFiles(files, kernelClasses(), indexWanted))
                .compilerOptions(Stream.concat(Stream.of(NAME_VARIABLES), options.compilerOptions().stream())
                        .toArray(String[]::new))
                .build();
        analysis = jshell.sourceCodeAnalysis();
        faults = new Faults(jshell);
        passed = new PassedSnippets(jshell, analysis, faults, loader::forget);
        assistant = new Assistant(jshell, magics, compiler, passed::forgetGoneTypes, this::wholeClassPath);
        streams = new ConsoleStreams(faults::place, compiler::isHeldByCurrentThread);
        jshell.addToClasspath(System.getProperty("java.class.path"));
        addToClassPath(options.classPath());
        areExtensionsWaiting = !options.classPath().isEmpty();
        addImports();
    }

    private static Path kernelClasses() {
        try {
            return Path.of(JShellEngine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Declares all imports as one snippet, for each snippet is compiled three times. JShell names it after the first
     * one, and a cell that imports the same replaces it; so the first is one that no cell has.
     */
    private void addImports() {
        String imports = Stream.concat(Stream.of(InCell.class.getName()), options.imports().stream())
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining(" "));
        for (SnippetEvent event : compile(imports, 0)) {
            if (event.status() != Status.VALID) {
                throw new IllegalArgumentException("cannot compile " + imports);
            }
            ours.add(event.snippet());
        }
    }

    private record Provider(ExecutionControl control) implements ExecutionControlProvider {
        @Override
        public String name() {
            return "notebook";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
            return control;
        }
    }

    @Override
    public Outcome run(String code, int number, Console console) {
        return running(console, () -> {
            runStartUp(console);
            this.number = number;
            return runAll(code, number);
        });
    }

    /**
     * Runs what libraries and scripts do at the start and have not done yet, as if it stood in cells above this one.
     */
    private void runStartUp(Console console) throws CellException {
        if (startUp.isEmpty() && !areExtensionsWaiting) {
            return;
        }
        number = START_UP;
        if (areExtensionsWaiting) {
            areExtensionsWaiting = false;
            called(() -> {
                installExtensions();
                return loader;
            });
        }
        while (!startUp.isEmpty()) {
            try {
                runAll(startUp.remove(), START_UP);
            } catch (CellException e) {
                if (thread.isInterrupted()) {
                    throw e;
                }
                e.failed().traceback().forEach(line -> console.err(line + "\n"));
            }
        }
        ours.addAll(declaredByUser());
    }

    @Override
    public Outcome evaluate(String expression, Console console) {
        return running(console, () -> {
            String code = magics.toJava(expression);
            List<Snippet> snippets = compiled(() -> analysis.sourceToSnippets(code));
            if (snippets.size() == 1 && !hasValue(snippets.get(0)) && !(snippets.get(0) instanceof ErroneousSnippet)) {
                String message = "must be an expression";
                throw new CellException(
                        new Failed(Faults.COMPILATION, message, List.of(expression + ": " + message)),
                        Optional.empty());
            }
            return runAll(expression, number);
        });
    }

    /** What a cell does. */
    private interface Work {
        Optional<Object> run() throws CellException;
    }

    private Outcome running(Console console, Work work) {
        RunningCell cell = new RunningCell(new SessionOfCell(console), magics, renderers);
        cell.start();
        streams.begin();
        int running = thread.begin(cell::start);
        Optional<Future<?>> limit = options.timeLimit().map(length -> interruptAfter(length, running));
        try {
            if (console.isInterrupted()) { // what comes from here on, the thread is told
                throw new CellException(faults.interrupted("", List.of(), false), Optional.empty());
            }
            Optional<Object> value = work.run()
                    .filter(it -> !(it instanceof String)
                            || !it.equals(cell.lastDisplay().get()));
            return new Done(value.isPresent() ? Optional.of(rendered(value.get())) : Optional.empty());
        } catch (CellException e) {
            return ended(e.failed());
        } catch (RuntimeException | Error e) { // from magics, which are anyone's, or from the compiler
            return ended(faults.thrown(e));
        } finally {
            limit.ifPresent(future -> future.cancel(false));
            thread.end();
            resetIfAsked();
            streams.end(cell);
            console.flush();
        }
    }

    private Failed ended(Failed failed) {
        return thread.isInterrupted()
                ? faults.interrupted(thread.interruption(), failed.traceback(), thread.isLeftBehind())
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
            throw new CellException(faults.thrown(e), Optional.of(e));
        }
    }

    /** Runs code, and returns the value of its last snippet, if that is an expression. */
    private Optional<Object> runAll(String written, int number) throws CellException {
        String java = magics.toJava(written).replaceAll("\r\n?", "\n"); // the line ends of Java
        Faults.Cell cell = new Faults.Cell(written, java, number);
        try {
            return runAll(cell);
        } catch (TooDeep e) {
            throw new CellException(faults.tooDeep(cell, e.position), Optional.empty());
        }
    }

    private Optional<Object> runAll(Faults.Cell cell) throws CellException {
        List<Piece> pieces = compiled(() -> Piece.split(analysis, cell.java()));
        for (Piece piece : pieces) {
            if (PACKAGE.matcher(piece.source()).matches()) {
                throw new CellException(faults.packageNamed(cell, piece), Optional.empty());
            }
        }
        refuseIfBroken(pieces, cell);
        Optional<Object> value = Optional.empty();
        List<SnippetEvent> changes = new ArrayList<>();
        try {
            for (int at = 0; at < pieces.size(); at++) {
                faults.begins(pieces.get(at), cell);
                try {
                    value = runOne(pieces, at, cell, changes);
                } finally {
                    faults.ends();
                }
                resetIfAsked();
            }
        } catch (CellException e) {
            changes.removeIf(event ->
                    event.causeSnippet() == null && !faults.isOpen(e.failed(), (DeclarationSnippet) event.snippet()));
            throw e;
        } finally {
            if (!changes.isEmpty()) {
                tell(changes);
            }
        }
        return value;
    }

    private void tell(List<SnippetEvent> changes) {
        List<Snippet> declared = compiled(() -> jshell.snippets().toList());
        changes.stream()
                .sorted(Comparator.comparing(event -> declared.indexOf(event.snippet()))) // JShell has no order
                .flatMap(event -> note(event).stream())
                .distinct()
                .forEach(note -> RunningCell.here().session().console().err("Note: " + note + ".\n"));
    }

    /** Returns what is to be told of a declaration at the end of the cell that changed it. */
    private Optional<String> note(SnippetEvent event) {
        DeclarationSnippet snippet = (DeclarationSnippet) event.snippet();
        Status status = jshell.status(snippet);
        if (event.causeSnippet() instanceof PersistentSnippet cause && snippet.kind() == Kind.VAR) {
            return status == Status.VALID && !isSet(snippet)
                    ? Optional.of(snippet.name() + " has lost its value, for " + cause.name() + " was declared anew")
                    : isWaiting(status)
                            ? Optional.of(snippet.name() + " must be declared anew, for " + cause.name() + " was")
                            : Optional.empty();
        }
        return isWaiting(status) ? Optional.of(faults.unresolved(snippet)) : Optional.empty();
    }

    /** Returns whether a variable is not null. */
    private boolean isSet(DeclarationSnippet variable) {
        return loader.isSet(analysis.wrapper(variable).fullClassName(), variable.name());
    }

    /** Returns the variables that are null. */
    private Set<String> withoutValue() {
        return jshell.variables()
                .filter(variable -> !isSet(variable))
                .map(VarSnippet::name)
                .collect(Collectors.toSet());
    }

    /** Refuses a cell that is no Java from some place on, before any of it runs. */
    private void refuseIfBroken(List<Piece> pieces, Faults.Cell cell) throws CellException {
        if (pieces.isEmpty()) {
            return;
        }
        Piece last = pieces.get(pieces.size() - 1);
        if (compiled(() -> last.isBroken(analysis))) {
            List<Remark> remarks =
                    compiled(() -> new UnrunSnippets(jshell, analysis, passed, thread).judge(pieces, cell.java()));
            throw new CellException(faults.notCompiled(List.of(), last, remarks, cell), Optional.empty());
        }
    }

    /** Runs the piece at a place of the cell. */
    private Optional<Object> runOne(List<Piece> pieces, int at, Faults.Cell cell, List<SnippetEvent> changes)
            throws CellException {
        Piece piece = pieces.get(at);
        if (thread.isInterrupted()) {
            throw new CellException(faults.interrupted("", List.of(), false), Optional.empty());
        }
        control.takeValue();
        control.takeThrown();
        Set<String> empty = piece.isType() ? compiled(this::withoutValue) : Set.of();
        List<SnippetEvent> events = compile(piece.source(), piece.start());
        Optional<Object> value = control.takeValue();
        Optional<Throwable> live = control.takeThrown();
        List<Snippet> rejected = new ArrayList<>();
        Optional<CellException> thrown = Optional.empty();
        boolean hasValue = false;
        for (SnippetEvent event : events) {
            Snippet snippet = event.snippet();
            boolean isLeftWaiting = isWaiting(event.status()) && !(snippet instanceof DeclarationSnippet);
            if (event.causeSnippet() == null && isBeyondLimit(snippet)) {
                rejected.add(snippet);
                refuse(snippet, events);
            } else if (event.status() == Status.REJECTED || isLeftWaiting) { // a statement never runs later
                rejected.add(snippet);
                passed.add(snippet);
            } else if (event.status() == Status.OVERWRITTEN) {
                passed.add(snippet);
            } else if (event.causeSnippet() == null) {
                faults.remember(snippet, piece, cell);
                if (event.exception() != null) {
                    thrown = Optional.of(new CellException(faults.thrown(event.exception(), live), live));
                }
                if (snippet instanceof DeclarationSnippet && isWaiting(event.status())) {
                    changes.add(event);
                }
                hasValue = hasValue(snippet);
                if (isPassing(snippet)) {
                    compiled(() -> jshell.drop(snippet));
                }
                if (PassedSnippets.isUnique(snippet)) {
                    passed.add(snippet);
                }
            } else if (snippet instanceof DeclarationSnippet declared && event.previousStatus() == Status.VALID) {
                if (!empty.contains(declared.name()) || isWaiting(event.status())) {
                    changes.add(event);
                }
            }
        }
        if (!rejected.isEmpty()) {
            List<Remark> remarks = compiled(() -> remarks(pieces, at, rejected, cell.java()));
            throw new CellException(faults.notCompiled(pieces.subList(0, at), piece, remarks, cell), Optional.empty());
        }
        if (thrown.isPresent()) {
            throw thrown.get();
        }
        return hasValue ? value : Optional.empty();
    }

    /** Returns whether this is Java, but more of it than a class file can hold: no other declaration can mend that. */
    private boolean isBeyondLimit(Snippet snippet) {
        return jshell.diagnostics(snippet).anyMatch(diag -> diag.getCode().startsWith(Faults.LIMIT));
    }

    /** Has JShell forget a declaration, which it would try anew with each later one. */
    private void refuse(Snippet snippet, List<SnippetEvent> events) {
        startCompilerAnew();
        if (snippet.kind().isPersistent()) {
            compiled(() -> jshell.drop(snippet));
        }
        passed.add(snippet);
        if (snippet instanceof PersistentSnippet persistent
                && events.stream().anyMatch(event -> event.status() == Status.OVERWRITTEN)) {
            String note = "Note: " + persistent.name() + " is not declared any more.\n";
            RunningCell.here().session().console().err(note);
        }
    }

    /** Returns what the compiler says of a piece that it rejected, and of those below. */
    private List<Remark> remarks(List<Piece> pieces, int at, List<Snippet> rejected, String java) {
        Piece piece = pieces.get(at);
        List<Remark> remarks = new ArrayList<>();
        rejected.stream().flatMap(jshell::diagnostics).forEach(diag -> remarks.add(new Remark(piece, diag)));
        UnrunSnippets unrun = new UnrunSnippets(jshell, analysis, passed, thread);
        unrun.add(piece, rejected);
        remarks.addAll(unrun.judge(pieces.subList(at + 1, pieces.size()), java));
        return remarks;
    }

    private static boolean isWaiting(Status status) {
        return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
    }

    /** Returns whether a cell that ends with this shows its value. */
    private static boolean hasValue(Snippet snippet) {
        return snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND
                || (snippet.kind() == Kind.EXPRESSION && snippet.subKind() != SubKind.ASSIGNMENT_SUBKIND);
    }

    /** Returns whether nothing can refer to this once it has run. */
    private static boolean isPassing(Snippet snippet) {
        return snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    }

    private List<SnippetEvent> compile(String source, int position) {
        return compiled(() -> {
            passed.forgetGoneTypes();
            try {
                return jshell.eval(source);
            } catch (StackOverflowError | InternalError e) {
                throw TooDeep.insteadOf(e, position);
            }
        });
    }

    /** Tells of streams that a cell has set to null; JShell and the compiler print to them too. */
    private void putBackStreams() {
        for (String name : streams.putBack()) {
            String note = "Note: " + name + " was set to null, and is the cell's own again.\n";
            RunningCell.here().session().console().err(note);
        }
    }

    private void noteClasses() {
        faults.noteClasses();
    }

    private <T> T compiled(Supplier<T> work) {
        compiler.lock();
        try {
            return work.get();
        } catch (TooDeep e) {
            startCompilerAnew();
            throw e;
        } finally {
            compiler.unlock();
        }
    }

    /**
     * Has JShell take a fresh compiler: one that has failed in the middle of a class keeps parts of it, and then fails
     * on every other class.
     */
    private void startCompilerAnew() {
        compiled(() -> {
            jshell.addToClasspath(System.getProperty("java.class.path"));
            return jshell;
        });
    }

    private void addToClassPath(List<Path> entries) {
        for (Path entry : entries) {
            if (classPath.add(entry)) {
                compiled(() -> {
                    jshell.addToClasspath(entry.toString());
                    return entry;
                });
            }
        }
        if (!entries.isEmpty()) {
            renderers.load(loader);
        }
    }

    /** Lets the libraries that were added do what they bring; what that declares, a reset keeps. */
    private void installExtensions() {
        Set<Snippet> byUser = Set.copyOf(declaredByUser());
        extensions.forEach(some -> some.install(loader));
        declaredByUser().stream().filter(snippet -> !byUser.contains(snippet)).forEach(ours::add);
    }

    private List<Path> wholeClassPath() {
        List<Path> all = new ArrayList<>(KernelClassPath.entries(System.getProperty("java.class.path")));
        all.addAll(classPath);
        return all;
    }

    private void resetIfAsked() {
        if (isToBeReset) {
            isToBeReset = false;
            compiled(() -> {
                declaredByUser().forEach(jshell::drop);
                return ours;
            });
        }
    }

    private List<Snippet> declaredByUser() {
        return jshell.snippets()
                .filter(snippet -> snippet.kind().isPersistent())
                .filter(snippet -> jshell.status(snippet).isActive())
                .filter(snippet -> !ours.contains(snippet) && !isPassing(snippet))
                .toList();
    }

    @Override
    public void interrupt() {
        thread.interrupt();
    }

    @Override
    public Completion complete(String code, int cursor) {
        indexWanted.countDown();
        return orElse(new Completion(List.of(), cursor, cursor), () -> assistant.complete(code, cursor));
    }

    @Override
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        indexWanted.countDown();
        return orElse(Optional.empty(), () -> assistant.inspect(code, cursor, detail));
    }

    @Override
    public Completeness isComplete(String code) {
        return orElse(new Completeness(Completeness.Status.UNKNOWN, ""), () -> assistant.isComplete(code));
    }

    /** Returns an answer; the other one where magics, which are anyone's, or the compiler fail. */
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
        indexWanted.countDown();
        clock.shutdownNow();
        thread.close();
        jshell.close();
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
                return runAll(code, number).orElse(null);
            } catch (CellException e) {
                if (e.getCause() instanceof Exception thrown) {
                    throw thrown;
                }
                throw e;
            }
        }

        @Override
        public void addToClassPath(List<Path> entries) {
            JShellEngine.this.addToClassPath(entries);
            if (!entries.isEmpty()) {
                installExtensions();
            }
        }

        @Override
        public List<Path> classPath() {
            return wholeClassPath();
        }

        @Override
        public List<Declared> declared() {
            List<Declared> declared = new ArrayList<>();
            for (Snippet snippet : declaredByUser()) {
                if (snippet instanceof VarSnippet variable) {
                    declared.add(new Declared("variable", Faults.type(variable), variable.name()));
                } else if (snippet instanceof MethodSnippet method) {
                    declared.add(new Declared("method", Faults.clean(method.signature()), method.name()));
                } else if (snippet instanceof TypeDeclSnippet type) {
                    declared.add(new Declared("type", typeKind(type), type.name()));
                }
            }
            return declared;
        }

        private String typeKind(TypeDeclSnippet type) {
            return switch (type.subKind()) {
                case INTERFACE_SUBKIND -> "interface";
                case ENUM_SUBKIND -> "enum";
                case ANNOTATION_TYPE_SUBKIND -> "@interface";
                case RECORD_SUBKIND -> "record";
                default -> "class";
            };
        }

        @Override
        public void reset() {
            isToBeReset = true;
        }

        @Override
        public Path folder() {
            return options.folder();
        }
    }
}
