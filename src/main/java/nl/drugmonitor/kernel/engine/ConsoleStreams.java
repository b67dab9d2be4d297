package nl.drugmonitor.kernel.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.drugmonitor.kernel.engine.Console.InputUnavailableException;
import org.jspecify.annotations.Nullable;

/** The standard streams, as cells see them: each thread writes to and reads from the console of its cell. */
final class ConsoleStreams implements AutoCloseable {
    private final PrintStream outBefore = System.out;
    private final PrintStream errBefore = System.err;
    private final InputStream inBefore = System.in;
    private final Out outBytes;
    private final Out errBytes;
    private final Function<StackTraceElement, Optional<String>> places;
    private PrintStream out;
    private PrintStream err;
    private final In in = new In(inBefore);

    /**
     * Takes the place of the standard streams.
     *
     * @param places says where in a cell a frame of a stack trace is, if it is in one
     * @param isCompiling whether this thread runs the compiler: what that prints is not for the user
     */
    ConsoleStreams(Function<StackTraceElement, Optional<String>> places, BooleanSupplier isCompiling) {
        outBytes = new Out(Console::out, outBefore, isCompiling);
        errBytes = new Out(Console::err, errBefore, isCompiling);
        this.places = places;
        out = new Printer(outBytes, places);
        err = new Printer(errBytes, places);
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }

    /** Forgets input that an earlier cell has not read. */
    void begin() {
        in.forget();
    }

    /**
     * Puts back each stream that a cell has set to null, without which the compiler and every later cell would fail.
     *
     * @return the names of those streams
     */
    List<String> putBack() {
        List<String> missing = new ArrayList<>();
        if (System.out == null) {
            System.setOut(out);
            missing.add("System.out");
        }
        if (System.err == null) {
            System.setErr(err);
            missing.add("System.err");
        }
        if (System.in == null) {
            System.setIn(in);
            missing.add("System.in");
        }
        return missing;
    }

    /** Shows what a cell has printed and is still kept back: half a character, if its other bytes never came. */
    void end(RunningCell cell) {
        putBack();
        System.out.flush();
        outBytes.end(cell);
        errBytes.end(cell);
        renew();
    }

    /** Makes new streams, for the old ones may keep the first half of a surrogate pair. */
    private void renew() {
        if (System.out == out) {
            out = new Printer(outBytes, places);
            System.setOut(out);
        }
        if (System.err == err) {
            err = new Printer(errBytes, places);
            System.setErr(err);
        }
    }

    @Override
    public void close() {
        if (System.out == out) {
            System.setOut(outBefore);
        }
        if (System.err == err) {
            System.setErr(errBefore);
        }
        if (System.in == in) {
            System.setIn(inBefore);
        }
    }

    private static final class Printer extends PrintStream {
        private final TraceLines trace;

        Printer(OutputStream out, Function<StackTraceElement, Optional<String>> places) {
            super(out, false, StandardCharsets.UTF_8);
            trace = new TraceLines(places);
        }

        /** Closes nothing, so that a cell that closes System.out does not silence the next one. */
        @Override
        public void close() {
            flush();
        }

        /**
         * Prints an object. {@code printStackTrace} prints its lines like this, while it holds the lock of the stream.
         */
        @Override
        public synchronized void println(@Nullable Object object) {
            if (object instanceof Throwable || object instanceof String) {
                trace.next(object.toString()).ifPresent(this::println);
            } else {
                super.println(object);
            }
        }
    }

    private static final class Out extends OutputStream {
        private final BiConsumer<Console, String> sink;
        private final PrintStream otherwise;
        private final BooleanSupplier isCompiling;

        /** By thread, the first bytes of a character that is not complete yet. */
        private final Map<Thread, Begun> begun = Collections.synchronizedMap(new WeakHashMap<>());

        private record Begun(RunningCell cell, ByteArrayOutputStream bytes) {}

        Out(BiConsumer<Console, String> sink, PrintStream otherwise, BooleanSupplier isCompiling) {
            this.sink = sink;
            this.otherwise = otherwise;
            this.isCompiling = isCompiling;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (isCompiling.getAsBoolean()) {
                return;
            }
            Optional<RunningCell> running = RunningCell.find();
            if (running.isEmpty()) {
                otherwise.write(bytes, offset, length);
                return;
            }
            RunningCell cell = running.get();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            Begun before = begun.remove(Thread.currentThread());
            if (before != null && before.cell.equals(cell)) {
                all.writeBytes(before.bytes.toByteArray());
            }
            all.write(bytes, offset, length);
            byte[] together = all.toByteArray();
            int whole = wholeSigns(together);
            if (whole < together.length) {
                ByteArrayOutputStream rest = new ByteArrayOutputStream();
                rest.write(together, whole, together.length - whole);
                begun.put(Thread.currentThread(), new Begun(cell, rest));
            }
            show(cell, Arrays.copyOf(together, whole));
        }

        private void show(RunningCell cell, byte[] utf8) {
            if (utf8.length > 0) {
                sink.accept(cell.session().console(), new String(utf8, StandardCharsets.UTF_8));
            }
        }

        /** Shows characters that will not be completed, as replacement characters. */
        void end(RunningCell cell) {
            List<Begun> left;
            synchronized (begun) {
                left = begun.values().stream()
                        .filter(one -> one.cell.equals(cell))
                        .toList();
                begun.values().removeAll(left);
            }
            left.forEach(one -> show(cell, one.bytes.toByteArray()));
        }

        private static int wholeSigns(byte[] utf8) {
            for (int back = 1; back <= Math.min(3, utf8.length); back++) {
                int b = utf8[utf8.length - back] & 0xff;
                if (b >= 0xc0) {
                    int needed = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                    return needed > back ? utf8.length - back : utf8.length;
                }
                if (b < 0x80) {
                    break;
                }
            }
            return utf8.length;
        }

        @Override
        public void flush() {
            RunningCell.find()
                    .ifPresentOrElse(running -> running.session().console().flush(), otherwise::flush);
        }
    }

    private static final class In extends InputStream {
        private final InputStream otherwise;
        private ByteArrayInputStream unread = new ByteArrayInputStream(new byte[0]);
        private boolean isEndTold;

        In(InputStream otherwise) {
            this.otherwise = otherwise;
        }

        synchronized void forget() {
            unread.skip(Long.MAX_VALUE);
            isEndTold = false;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Optional<RunningCell> running = RunningCell.find();
            if (running.isEmpty()) {
                return otherwise.read(bytes, offset, length);
            }
            if (length == 0) {
                return 0;
            }
            Console console = running.get().session().console();
            int count = take(bytes, offset, length);
            try {
                while (count == 0) {
                    // No lock is held while the user types: an abandoned cell must not block the next one.
                    put(ask(console));
                    count = take(bytes, offset, length);
                }
            } catch (InputUnavailableException e) {
                tellEnd(console, e);
                return -1;
            }
            return count;
        }

        /** Says once in a cell why there is no input: a loop that just ends there would not tell the user. */
        private synchronized void tellEnd(Console console, InputUnavailableException why) {
            if (!isEndTold) {
                isEndTold = true;
                console.note("System.in is at its end, for " + why.getMessage());
            }
        }

        private synchronized int take(byte[] bytes, int offset, int length) {
            return Math.max(0, unread.read(bytes, offset, length));
        }

        /** Adds a line to the input that is not read yet. */
        private synchronized void put(byte[] asked) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(unread.readAllBytes());
            all.writeBytes(asked);
            unread = new ByteArrayInputStream(all.toByteArray());
        }

        private static byte[] ask(Console console) throws IOException {
            System.out.flush();
            console.flush();
            try {
                return (console.readLine("", false) + "\n").getBytes(StandardCharsets.UTF_8);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
        }

        @Override
        public synchronized int available() {
            return unread.available();
        }

        /** Closes nothing, so that the next reader can ask the user. */
        @Override
        public void close() {}
    }
}
