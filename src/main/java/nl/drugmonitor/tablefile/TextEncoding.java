package nl.drugmonitor.tablefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.drugmonitor.input.WorkingFolder;

/**
 * The encoding of a text file: what its first bytes say, else UTF-8 if all bytes are, else Windows-1252, which Excel
 * writes in the Netherlands. A file that would have signs within its words then, as in {@code Skarsterlƒn}, is
 * something else.
 */
public final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CHUNK = 1 << 16;
    private static final int FIRST_BYTES = 4096;

    /** Bytes that Windows-1252 does not use, so that a file with them is something else. */
    private static final String UNUSED = "\u0081\u008d\u008f\u0090\u009d";

    /**
     * Bytes that Windows-1252 reads as signs and capitals, which do not stand within words: they are something else.
     */
    private static final String NEVER_WITHIN_WORDS =
            "\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008e"
                    + "\u0093\u0094\u0095\u0098\u009b\u009f\u00a1\u00a2\u00a3\u00a4\u00a5";

    private TextEncoding() {}

    /** Returns the encoding; nothing if it can be none of those. */
    static Optional<Charset> of(Path file) throws IOException {
        byte[] first;
        try (InputStream bytes = Files.newInputStream(WorkingFolder.find(file))) {
            first = bytes.readNBytes(FIRST_BYTES);
        }
        Optional<Charset> marked = marked(first);
        if (marked.isPresent()) {
            return marked;
        }
        if (isUtf8(file)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return isWindows(file) ? Optional.of(WINDOWS) : Optional.empty();
    }

    /** Returns what a byte order mark says, or that every second byte is zero. */
    private static Optional<Charset> marked(byte[] first) {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(first, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(first, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(first, 0xFF, 0xFE) || (first.length > 3 && first[1] == 0 && first[3] == 0 && first[0] != 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(first, 0xFE, 0xFF) || (first.length > 3 && first[0] == 0 && first[2] == 0 && first[1] != 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer text = CharBuffer.allocate(CHUNK);
        try (InputStream source = Files.newInputStream(WorkingFolder.find(file))) {
            boolean isEnd = false;
            while (!isEnd) {
                int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
                isEnd = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, text, isEnd);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                text.clear();
            }
        }
        return true;
    }

    private static boolean isWindows(Path file) throws IOException {
        int before = 0;
        int last = 0;
        try (InputStream source = Files.newInputStream(WorkingFolder.find(file))) {
            byte[] bytes = new byte[CHUNK];
            for (int read = source.read(bytes); read >= 0; read = source.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    int next = bytes[i] & 0xFF;
                    boolean isWithinWord = isSmallLetter(before) && isSmallLetter(next);
                    if (UNUSED.indexOf(next) >= 0 || (isWithinWord && isNeverWithinWords(last))) {
                        return false;
                    }
                    before = last;
                    last = next;
                }
            }
        }
        return true;
    }

    private static boolean isSmallLetter(int sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static boolean isNeverWithinWords(int sign) {
        boolean isCapital = sign >= 0xC0 && sign <= 0xDE && sign != 0xD7;
        return isCapital || NEVER_WITHIN_WORDS.indexOf(sign) >= 0;
    }

    /**
     * Returns the text without the byte order mark that it may start with.
     *
     * @param buffer how many signs are read ahead at a time
     */
    public static BufferedReader skipMark(Reader text, int buffer) throws IOException {
        BufferedReader buffered = new BufferedReader(text, buffer);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }
}
