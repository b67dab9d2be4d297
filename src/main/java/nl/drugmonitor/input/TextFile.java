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
            throw new InvalidInputException(
                    Place.of(name),
                    "this must be a file, but it is a folder.",
                    "Put a file of this name in its place.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new InvalidInputException(
                    Place.of(name), "this must be a plain file, but it is none.", "Name a file on disk.");
        }
        try {
            return of(name, bounded(name, Files.newInputStream(path), largest));
        } catch (IOException e) {
            if (e instanceof NoSuchFileException || isBelowAFile(path)) {
                throw new InvalidInputException(
                        Place.of(name), "cannot find this file.", "Check its name and its folder.");
            }
            throw new InvalidInputException(
                    Place.of(name), "cannot read this file (" + e.getMessage() + ").", "Check its access rights.");
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
            throw new InvalidInputException(
                    Place.of(name), "cannot read this (" + e.getMessage() + ").", "Check what is piped into it.");
        }
    }

    /** Returns all bytes, but never more than are allowed: a file may grow, and a pipe has no size. */
    private static byte[] bounded(String name, InputStream source, long largest) throws IOException {
        try (source) {
            byte[] bytes = source.readNBytes((int) largest + 1);
            if (bytes.length > largest) {
                throw new InvalidInputException(
                        Place.of(name),
                        "this must have at most " + largest + " bytes, but has more.",
                        "Check that it is the right one; data of this kind take far less.");
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
            throw new InvalidInputException(Place.of(name), "this file is empty.", "Restore its content.");
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
            throw new InvalidInputException(
                    firstBadByte(name, bytes),
                    "this file must be UTF-8, but here is a byte that is none.",
                    "Save it again as UTF-8; it may be Windows-1252 now.");
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
