package nl.drugmonitor.drafting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import nl.drugmonitor.input.Node;

/** Short sums that tell whether two texts, or two entries of a file, are the same. */
final class Sums {
    private static final int BYTES = 4;

    /** What the program itself writes into an entry later on. */
    private static final Set<String> OWN = Set.of(Entry.SAVED, Entry.GONE);

    private Sums() {}

    static String of(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Returns the sum of what an entry says, however it is laid out. */
    static String of(Node entry) {
        StringBuilder text = new StringBuilder();
        write(entry, text);
        return of(text.toString());
    }

    private static void write(Node node, StringBuilder text) {
        switch (node.kind()) {
            case LIST -> node.items().forEach(item -> write(item, text.append("- ")));
            case OBJECT ->
                node.members().forEach((name, value) -> {
                    if (!OWN.contains(name)) {
                        write(value, text.append(name).append(": "));
                    }
                });
            default -> text.append(node.raw()).append('\n');
        }
    }
}
