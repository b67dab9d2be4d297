package nl.drugmonitor.input;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The tree of a YAML file as the build read it, so that the program need not read YAML at each start.
 *
 * <p>It lies beside the file, under the same name with {@code .tree} behind it, and holds for that very text only: it
 * starts with the checksum of the text, and is passed over beside another one.
 */
public final class CompiledTree {
    static final String SUFFIX = ".tree";

    private static final List<Node.Kind> KINDS = List.of(Node.Kind.values());

    private CompiledTree() {}

    /** Writes the trees of all YAML files below the folder that is named; a step of the build. */
    public static void main(String[] folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder[0]))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Files.write(Path.of(file + SUFFIX), of(TextFile.read(file)));
            }
        }
    }

    /** Returns the compiled tree of a file. */
    static byte[] of(TextFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(checksum(file));
            write(Node.read(file), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the tree of a file, if the compiled one was made of the very same text. */
    static Optional<Node> read(byte[] compiled, TextFile file) {
        ByteBuffer in = ByteBuffer.wrap(compiled);
        return in.getLong() == checksum(file) ? Optional.of(next(in, file.name())) : Optional.empty();
    }

    private static long checksum(TextFile file) {
        CRC32 checksum = new CRC32();
        checksum.update(file.content().getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static void write(Node node, DataOutputStream out) throws IOException {
        out.writeByte(KINDS.indexOf(node.kind()));
        out.writeInt(node.place().line());
        out.writeInt(node.place().column());
        switch (node.kind()) {
            case LIST -> {
                out.writeInt(node.items().size());
                for (Node item : node.items()) {
                    write(item, out);
                }
            }
            case OBJECT -> {
                out.writeInt(node.members().size());
                for (Map.Entry<String, Node> member : node.members().entrySet()) {
                    write(member.getKey(), out);
                    write(member.getValue(), out);
                }
            }
            case TEXT, NUMBER, TRUTH, NOTHING -> write(node.raw(), out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Node next(ByteBuffer in, String file) {
        Node.Kind kind = KINDS.get(in.get());
        Place place = new Place(file, in.getInt(), in.getInt());
        return switch (kind) {
            case LIST -> {
                List<Node> items = new ArrayList<>();
                for (int left = in.getInt(); left > 0; left--) {
                    items.add(next(in, file));
                }
                yield new Node(place, kind, "", items, Map.of());
            }
            case OBJECT -> {
                Map<String, Node> members = new LinkedHashMap<>();
                for (int left = in.getInt(); left > 0; left--) {
                    members.put(text(in), next(in, file));
                }
                yield new Node(place, kind, "", List.of(), members);
            }
            case TEXT, NUMBER, TRUTH, NOTHING -> new Node(place, kind, text(in), List.of(), Map.of());
        };
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
