package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drugmonitor.kernel.display.Cut;

/**
 * The cells that this kernel and earlier ones have run. It is asked while cells run, so several threads use it.
 *
 * <p>Each kernel has a file of its own, {@code 17.jsonl}, with a JSON object on each line, so that kernels that run at
 * the same time need no lock. If it cannot be written, the history is that of this kernel only.
 *
 * <p>Only the owner can read the files. They hold no outputs, for an output may be a password that was typed into
 * {@code readPassword}.
 */
final class History {
    /** How many cells are kept of one kernel, and returned of all. */
    static final int KEPT_CELLS = 10_000;
    /** How many files are kept. */
    static final int KEPT_SESSIONS = 200;
    /** How much of a cell is kept: nobody wants a longer text back at a prompt. */
    private static final int LONGEST_SOURCE = 100_000;
    /** How much of the cells is returned at once: a console that gets its history late goes wrong. */
    static final int MOST_RETURNED = 250_000;
    /** How much of the cells is searched. */
    private static final int MOST_SEARCHED = 100_000_000;
    /** How much of an output is kept, which is more than a console shows. */
    private static final int LONGEST_OUTPUT = 10_000;

    private static final String SUFFIX = ".jsonl";
    private static final String PRIVATE_FOLDER = "rwx------";
    private static final String PRIVATE_FILE = "rw-------";
    private static final Pattern FILE_NAME = Pattern.compile("[1-9][0-9]{0,8}" + Pattern.quote(SUFFIX));

    private final Path folder;
    private final PrintStream log;
    private final ArrayDeque<Entry> own = new ArrayDeque<>();
    private int session;
    private long written;
    private boolean isUsable = true;

    /**
     * A cell that was run.
     *
     * @param line the number of the cell in its session
     * @param output the text of its value, if it had one and this kernel has run it
     */
    record Entry(int session, int line, String source, Optional<String> output) {
        private static Entry of(int session, JsonNode json) {
            return new Entry(
                    session, json.path("line").asInt(), json.path("source").asText(), Optional.empty());
        }

        private ObjectNode toJson() {
            return Json.object().put("line", line).put("source", source);
        }
    }

    /** Reads and writes nothing before the first cell or request. */
    History(Path folder, PrintStream log) {
        this.folder = folder;
        this.log = log;
    }

    /** Adds a cell that is about to run; of a very long one the beginning. */
    synchronized void add(int line, String source) {
        begin();
        own.add(new Entry(session, line, source.substring(0, Cut.end(source, LONGEST_SOURCE)), Optional.empty()));
        if (own.size() > KEPT_CELLS) {
            own.remove();
        }
        write();
    }

    /** Adds the text of its value to the latest cell. It is not written to the file. */
    synchronized void addOutput(String text) {
        Entry latest = own.removeLast();
        String kept = text.substring(0, Cut.end(text, LONGEST_OUTPUT));
        own.add(new Entry(latest.session, latest.line, latest.source, Optional.of(kept)));
    }

    /** Adds the latest cell to the file; writes the file anew when it holds many that are no longer kept. */
    private void write() {
        if (!isUsable) {
            return;
        }
        try {
            if (++written % KEPT_CELLS == 0) {
                Path fresh = folder.resolve(session + ".new");
                Files.writeString(fresh, lines(own));
                makePrivate(fresh, PRIVATE_FILE);
                Files.move(fresh, file(session), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.writeString(file(session), lines(List.of(own.getLast())), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            unusable(e);
        }
    }

    private static String lines(Collection<Entry> entries) {
        return entries.stream()
                .map(entry -> new String(Json.bytes(entry.toJson()), UTF_8) + "\n")
                .collect(Collectors.joining());
    }

    /** Takes the next free number by making the file of that name, and deletes the oldest files. */
    private void begin() {
        if (session > 0) {
            return;
        }
        session = 1;
        try {
            Files.createDirectories(folder);
            makePrivate(folder, PRIVATE_FOLDER);
            NavigableSet<Integer> earlier = sessions();
            while (earlier.size() >= KEPT_SESSIONS) {
                Files.deleteIfExists(file(earlier.pollFirst()));
            }
            session = earlier.isEmpty() ? 1 : earlier.last() + 1;
            while (!create(file(session))) {
                session++;
            }
            for (int number : sessions()) { // also the files of older versions, which everybody could read
                makePrivate(file(number), PRIVATE_FILE);
            }
        } catch (IOException e) {
            unusable(e);
        }
    }

    /** Makes a file the owner's only, if the file system has access rights. */
    private static void makePrivate(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private static boolean create(Path file) throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false; // another kernel was faster
        }
    }

    private NavigableSet<Integer> sessions() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(FILE_NAME.asMatchPredicate())
                    .map(name -> Integer.valueOf(name.substring(0, name.length() - SUFFIX.length())))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return new TreeSet<>(); // the user is told when this kernel's own file cannot be made
        }
    }

    private Path file(int number) {
        return folder.resolve(number + SUFFIX);
    }

    private void unusable(IOException e) {
        isUsable = false;
        log.println("[kernel] cannot keep the history in " + folder + ": " + e);
    }

    private Collection<Entry> read(int number) {
        return read(number, Integer.MAX_VALUE);
    }

    /** Reads the cells at the end of a file. */
    private Collection<Entry> read(int number, int mostBytes) {
        Map<Integer, Entry> byLine = new TreeMap<>();
        try {
            for (String text : end(file(number), mostBytes).split("\n")) {
                JsonNode json = Json.MAPPER.readTree(text);
                if (json.isObject()) {
                    byLine.put(json.path("line").asInt(), Entry.of(number, json));
                }
            }
        } catch (JacksonException e) {
            return byLine.values(); // a kernel was killed while it wrote its last line
        } catch (IOException e) {
            return List.of(); // no such session
        }
        return byLine.values();
    }

    /** Returns the lines at the end of a file, all of them whole. */
    private static String end(Path file, int mostBytes) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long start = Math.max(0, channel.size() - mostBytes);
            channel.position(start);
            String text = new String(Channels.newInputStream(channel).readAllBytes(), UTF_8);
            return start == 0 ? text : text.substring(text.indexOf('\n') + 1);
        }
    }

    /** Returns the last entries of all sessions, oldest first and not very long together; this kernel's come last. */
    synchronized List<Entry> tail(int wanted) {
        return latest(wanted, MOST_RETURNED);
    }

    private List<Entry> latest(int wanted, int mostSigns) {
        begin();
        Latest latest = new Latest(Math.min(wanted, KEPT_CELLS), mostSigns);
        latest.addAll(own);
        for (int number : sessions().descendingSet()) {
            if (number != session && !latest.isFull) {
                latest.addAll(read(number, 4 * mostSigns)); // a character takes up to four bytes
            }
        }
        return List.copyOf(latest.entries);
    }

    /** Entries, newest last, as many as may be returned. */
    private static final class Latest {
        private final ArrayDeque<Entry> entries = new ArrayDeque<>();
        private final int most;
        private int room;
        private boolean isFull;

        Latest(int most, int mostSigns) {
            this.most = most;
            room = mostSigns;
            isFull = most <= 0;
        }

        /** Adds older entries, from the newest of them on, until it is full. */
        void addAll(Collection<Entry> older) {
            List<Entry> newestFirst = new ArrayList<>(older);
            Collections.reverse(newestFirst);
            for (Entry entry : newestFirst) {
                isFull = isFull || entries.size() == most || entry.source.length() > room;
                if (isFull) {
                    return;
                }
                room -= entry.source.length();
                entries.addFirst(entry);
            }
        }
    }

    /**
     * Returns the cells from {@code start} up to, but without, {@code stop} of a session.
     *
     * @param number of the session; 0 is this one, -1 the one before
     */
    synchronized List<Entry> range(int number, int start, int stop) {
        begin();
        int wanted = number > 0 ? number : session + number;
        return (wanted == session ? own : read(wanted))
                .stream()
                        .filter(entry -> entry.line >= start && entry.line < stop)
                        .toList();
    }

    /**
     * Returns the last entries that match a pattern, oldest first.
     *
     * @param glob with {@code *} for any text, {@code ?} for any character and {@code [a-z]} for one of a range
     * @param unique whether only the last of equal cells is returned
     */
    synchronized List<Entry> search(String glob, int count, boolean unique) {
        Predicate<String> matches = pattern(glob).asMatchPredicate();
        Set<String> seen = new HashSet<>();
        List<Entry> newestFirst = new ArrayList<>(latest(KEPT_CELLS, MOST_SEARCHED));
        Collections.reverse(newestFirst);
        List<Entry> found = new ArrayList<>(newestFirst.stream()
                .filter(entry -> matches.test(entry.source) && (seen.add(entry.source) || !unique))
                .limit(Math.max(count, 0))
                .toList());
        Collections.reverse(found);
        Latest latest = new Latest(count, MOST_RETURNED);
        latest.addAll(found);
        return List.copyOf(latest.entries);
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char sign = glob.charAt(i);
            int end = sign == '[' ? glob.indexOf(']', i + 2) : -1;
            if (sign == '*') {
                regex.append(".*");
            } else if (sign == '?') {
                regex.append('.');
            } else if (end > 0) {
                String members = glob.substring(i + 1, end);
                boolean none = members.startsWith("^") || members.startsWith("!");
                regex.append(none ? "[^" : "[")
                        .append((none ? members.substring(1) : members).replaceAll("[\\[\\]\\\\^&]", "\\\\$0"))
                        .append(']');
                i = end;
            } else {
                regex.append(Pattern.quote(String.valueOf(sign)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
