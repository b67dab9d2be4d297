package nl.drugmonitor.input;

import java.io.IOException;
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
    private static final long LARGEST = 10_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads a file of the user.
     *
     * @throws InvalidInputException if it cannot be read, is empty or is not UTF-8
     */
    public static TextFile read(Path path) {
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
            if (Files.size(path) > LARGEST) {
                throw new InvalidInputException(
                        Place.of(name),
                        "this file must have at most " + LARGEST + " bytes, but has " + Files.size(path) + ".",
                        "Check that it is the right one; data of this kind take far less.");
            }
            return of(name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(Place.of(name), "cannot find this file.", "Check its name and its folder.");
        } catch (IOException e) {
            throw new InvalidInputException(
                    Place.of(name), "cannot read this file (" + e.getMessage() + ").", "Check its access rights.");
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
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        return new Place(name, line, before.length() - before.lastIndexOf('\n'));
    }
}
