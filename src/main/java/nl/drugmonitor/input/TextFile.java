package nl.drugmonitor.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of a file and the name by which the user knows it.
 *
 * @param name shown in messages
 * @param content without a byte order mark, every line ended by {@code \n}
 */
public record TextFile(String name, String content) {
    static final long LARGEST = 10_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads a data file of the user.
     *
     * @throws InvalidInputException if it cannot be read, is empty, is not UTF-8, or is larger than data are
     */
    public static TextFile read(Path path) {
        return read(path, LARGEST);
    }

    /**
     * Reads a file of the user.
     *
     * @param largest how many bytes it may have
     * @throws InvalidInputException if it cannot be read, is empty, is not UTF-8, or is larger than that
     */
    public static TextFile read(Path path, long largest) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw InvalidInputException.at(Place.of(name), "folder_for_file");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw InvalidInputException.at(Place.of(name), "no_plain_file");
        }
        try {
            return of(name, bounded(name, Files.newInputStream(path), largest));
        } catch (IOException e) {
            if (e instanceof NoSuchFileException || isBelowAFile(path)) {
                throw InvalidInputException.at(Place.of(name), "no_file");
            }
            throw InvalidInputException.at(Place.of(name), "unreadable_file", String.valueOf(e.getMessage()));
        }
    }

    // Some JDKs call this "not a directory", others "no such file".
    private static boolean isBelowAFile(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        while (folder != null && !Files.isRegularFile(folder)) {
            folder = folder.getParent();
        }
        return folder != null;
    }

    /**
     * Reads what is piped into the program.
     *
     * @throws InvalidInputException if it cannot be read, is empty, is not UTF-8, or is larger than data are
     */
    public static TextFile read(String name, InputStream piped) {
        try {
            return of(name, bounded(name, piped, LARGEST));
        } catch (IOException e) {
            throw InvalidInputException.at(Place.of(name), "unreadable_pipe", String.valueOf(e.getMessage()));
        }
    }

    /** Returns all bytes, but never more than are allowed: a file may grow, and a pipe has no size. */
    private static byte[] bounded(String name, InputStream source, long largest) throws IOException {
        try (source) {
            byte[] bytes = source.readNBytes((int) largest + 1);
            if (bytes.length > largest) {
                throw InvalidInputException.at(Place.of(name), "too_large", Long.toString(largest));
            }
            return bytes;
        }
    }

    /**
     * Makes a text of the bytes of a file.
     *
     * @throws InvalidInputException if it is empty or is not UTF-8
     */
    public static TextFile of(String name, byte[] bytes) {
        String text = plain(decode(name, bytes));
        if (text.isBlank()) {
            throw InvalidInputException.at(Place.of(name), "empty_file");
        }
        return new TextFile(name, text);
    }

    /** Returns the place of a sign of the text, counted from 0. */
    Place place(int sign) {
        String before = content.substring(0, sign);
        int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new Place(name, line, before.length() - before.lastIndexOf('\n'));
    }

    private static String decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            throw InvalidInputException.at(firstBadByte(name, bytes), "no_utf8");
        }
    }

    private static String plain(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Place firstBadByte(String name, byte[] bytes) {
        CharBuffer good = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
        assert result.isError();
        String before = plain(good.flip().toString());
        return new TextFile(name, before).place(before.length());
    }
}
