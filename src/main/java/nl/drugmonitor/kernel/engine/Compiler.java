package nl.drugmonitor.kernel.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** JShell, for one thread at a time. While the code of a cell runs, other threads may use it. */
final class Compiler implements AutoCloseable {
    /** Lets the message of a NullPointerException name the variable that is null. */
    private static final String NAME_VARIABLES = "-g";

    /** How long completion and the like wait for a cell that is being compiled. */
    private static final long PATIENCE_MILLIS = 500;

    /** How long an error message waits for JShell's list of all packages. */
    private static final long PACKAGES_MILLIS = 3_000;

    private static final String OWN_CLASS_PATH = System.getProperty("java.class.path");

    private final ReentrantLock lock = new ReentrantLock();

    /** Counted down when completion needs JShell's list of all packages, which would slow down the start. */
    private final CountDownLatch indexWanted = new CountDownLatch(1);

    final LiveControl control;
    final JShell jshell;
    final SourceCodeAnalysis analysis;
    final Origins origins;
    final PassedSnippets passed;
    private final NeededImports imports;
    final CompilerFiles files;
    private OptionalLong packagesAsked = OptionalLong.empty();

    /**
     * Starts JShell.
     *
     * @param options as {@code javac} takes them
     * @param afterRun what is done after code of a cell has run
     */
    Compiler(CellLoader loader, UserThread thread, List<String> options, Runnable afterRun) {
        control = new LiveControl(loader, thread, lock, this::beforeRun, afterRun);
        AtomicReference<CompilerFiles> made = new AtomicReference<>();
        jshell = JShell.builder()
                .executionEngine(new Provider(control), Map.of())
                .fileManager(ofJdk -> {
                    made.set(new CompilerFiles(ofJdk, KernelClassPath.ofKernel(), indexWanted));
                    return made.get();
                })
                .compilerOptions(Stream.concat(Stream.of(NAME_VARIABLES), options.stream())
                        .toArray(String[]::new))
                .build();
        files = Objects.requireNonNull(made.get(), "JShell asks for it when it is built");
        jshell.addToClasspath(OWN_CLASS_PATH);
        analysis = jshell.sourceCodeAnalysis();
        imports = NeededImports.of(jshell);
        origins = new Origins(jshell);
        passed = new PassedSnippets(jshell, origins, loader::forget);
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

    private void beforeRun() {
        imports.importAll(); // the cell may itself compile code, or somebody asks for completion meanwhile
        origins.noteClasses();
    }

    /** Declares the imports that every cell has. */
    void declareImports(List<String> names) {
        lock.lock();
        try {
            imports.declare(names, files::classFilesOf);
        } finally {
            lock.unlock();
        }
    }

    boolean isHeldByThisThread() {
        return lock.isHeldByCurrentThread();
    }

    /** Uses JShell; waits until no other thread does. */
    <T> T held(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } catch (TooDeep e) {
            startAnew();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** Answers a question about a cell that is being written; takes the other answer if JShell is busy for long. */
    <T> T heldSoon(Supplier<T> question, T otherwise) {
        try {
            if (!lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return otherwise;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
        try {
            passed.forgetGoneTypes();
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    /** Compiles and runs a snippet that begins at a position of its cell. */
    List<SnippetEvent> eval(String source, int position) {
        return held(() -> {
            passed.forgetGoneTypes();
            imports.importFor(source);
            try {
                return jshell.eval(source);
            } catch (StackOverflowError | InternalError e) {
                throw TooDeep.insteadOf(e, position);
            } finally {
                imports.importAll();
            }
        });
    }

    void addToClassPath(String path) {
        lock.lock();
        try {
            jshell.addToClasspath(path);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes JShell use a new compiler, as it does after each change of the class path. A compiler that has failed in
     * the middle of a class keeps parts of it, and then fails on every other class.
     */
    void startAnew() {
        addToClassPath(OWN_CLASS_PATH);
    }

    void listPackages() {
        indexWanted.countDown();
    }

    /**
     * Waits for JShell's list of all packages, which another thread makes, but not for long: the errors of one cell,
     * which ask one after the other, wait no longer than one of them.
     */
    void awaitPackages() {
        listPackages();
        long patience = TimeUnit.MILLISECONDS.toNanos(PACKAGES_MILLIS);
        long now = System.nanoTime();
        if (packagesAsked.isEmpty() || now - packagesAsked.getAsLong() > 2 * patience) {
            packagesAsked = OptionalLong.of(now);
        }
        long end = packagesAsked.getAsLong() + patience;
        while (!analysis.listQualifiedNames("Name", 1).isUpToDate() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @Override
    public void close() {
        listPackages();
        jshell.close();
    }
}
