package nl.drugmonitor.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The cells that this kernel has run, and earlier ones before it. Used by one thread.
 *
 * <p>Kept in a file of one JSON object a line, to which kernels that run at once may add. If the file cannot be used,
 * what this kernel has run is all there is.
 */
final class History {
    private final Path file;
    private final PrintStream log;
    private final List<Entry> entries = new ArrayList<>();
    private int session;

    /** A cell that was run, and which cell of its session it was. */
    record Entry(int session, int line, String source) {}

    /** Opens the history; the file is read when it is first needed. */
    History(Path file, PrintStream log) {
        this.file = file;
        this.log = log;
    }

    /** Returns the file in the folder where the user's programs keep their data. */
    static Path userFile() {
        Map<String, String> environment = System.getenv();
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path folder = data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return folder.resolve("ndm-kernel").resolve("history.jsonl");
    }

    void add(int line, String source) {
        open();
        Entry entry = new Entry(session, line, source);
        entries.add(entry);
        try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
            channel.lock(); // until it is closed
            append(channel, toJson(entry));
        } catch (IOException e) {
            unusable(e);
        }
    }

    /** Reads the file and takes the next number for this kernel, which other kernels then see. */
    private void open() {
        if (session > 0) {
            return;
        }
        session = 1;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
                channel.lock(); // until it is closed
                for (String text : content(channel).split("\n")) {
                    read(text);
                }
                append(channel, Json.object().put("session", session));
            }
        } catch (IOException e) {
            unusable(e);
        }
    }

    private static String content(FileChannel channel) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(65_536);
        while (channel.read(buffer) >= 0) {
            content.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return content.toString(UTF_8);
    }

    private void read(String text) {
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(text);
        } catch (JacksonException e) {
            return; // half a line, of a kernel that was killed
        }
        int number = json.path("session").asInt();
        session = Math.max(session, number + 1);
        if (json.has("source")) {
            entries.add(new Entry(
                    number, json.path("line").asInt(), json.path("source").asText()));
        }
    }

    private static void append(FileChannel channel, ObjectNode json) throws IOException {
        channel.position(channel.size());
        ByteBuffer line = ByteBuffer.wrap((new String(Json.bytes(json), UTF_8) + "\n").getBytes(UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    private void unusable(IOException e) {
        log.println("[kernel] cannot keep the history in " + file + ": " + e);
    }

    private static ObjectNode toJson(Entry entry) {
        return Json.object()
                .put("session", entry.session)
                .put("line", entry.line)
                .put("source", entry.source);
    }

    /** Returns the last entries, the oldest first. */
    List<Entry> tail(int count) {
        open();
        return last(entries, count);
    }

    /**
     * Returns the cells from {@code start} up to, but without, {@code stop} of a session.
     *
     * @param number of the session; 0 is this one, -1 the one before
     */
    List<Entry> range(int number, int start, int stop) {
        open();
        int wanted = number > 0 ? number : session + number;
        return entries.stream()
                .filter(entry -> entry.session == wanted && entry.line >= start && entry.line < stop)
                .toList();
    }

    /**
     * Returns the last entries that match a pattern, the oldest first.
     *
     * @param glob with {@code *} for any text, {@code ?} for any sign and {@code [a-z]} for one of some
     * @param unique whether of equal cells only the last is given
     */
    List<Entry> search(String glob, int count, boolean unique) {
        open();
        Predicate<String> matches = pattern(glob).asMatchPredicate();
        Set<String> seen = new HashSet<>();
        List<Entry> found = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0 && found.size() < count; i--) {
            Entry entry = entries.get(i);
            if (matches.test(entry.source) && (seen.add(entry.source) || !unique)) {
                found.add(entry);
            }
        }
        Collections.reverse(found);
        return List.copyOf(found);
    }

    private static List<Entry> last(List<Entry> entries, int count) {
        return List.copyOf(entries.subList(Math.max(0, entries.size() - Math.max(0, count)), entries.size()));
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
