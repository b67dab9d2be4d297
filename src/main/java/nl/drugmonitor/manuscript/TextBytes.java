package nl.drugmonitor.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/** The bytes of a text: UTF-8, or UTF-16 where a byte order mark says so. */
final class TextBytes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SHOWN = 12;

    /** Of so many signs at most one may be a control character. */
    private static final int SIGNS_PER_CONTROL = 100;

    private TextBytes() {}

    /**
     * Returns the text, without its byte order mark.
     *
     * @throws InvalidInputException if it is blank, too long, in another encoding, or no text
     */
    static String decode(String name, byte[] bytes) {
        String text = decoded(name, bytes);
        if (text.isBlank()) {
            throw InvalidInputException.at(Place.of(name), "blank_text");
        }
        if (text.length() > Composition.LONGEST) {
            throw InvalidInputException.at(Place.of(name), "manuscript_too_long", Composition.LONGEST);
        }
        long controls = text.chars().filter(TextBytes::isControl).count();
        if (controls * SIGNS_PER_CONTROL > text.length()) {
            throw InvalidInputException.at(Place.of(name), "manuscript_binary");
        }
        return text;
    }

    private static boolean isControl(int sign) {
        return sign < ' ' && "\t\n\r\f\u000b\u001b".indexOf(sign) < 0;
    }

    private static String decoded(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(name, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(name, bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strict(name, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether all bytes are UTF-8. */
    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strict(String name, byte[] bytes, int from, Charset encoding) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        var result = encoding.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from), text, true);
        String good = text.flip().toString();
        if (!result.isError()) {
            return good;
        }
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            throw InvalidInputException.at(Place.of(name), "text_utf16");
        }
        int bad = from + good.getBytes(encoding).length;
        if (controls(bytes) * SIGNS_PER_CONTROL > bytes.length) {
            throw InvalidInputException.at(Place.of(name), "manuscript_binary");
        }
        int start = Math.max(0, bad - SHOWN);
        String around = new String(bytes, start, Math.min(bytes.length, bad + SHOWN) - start, WINDOWS);
        throw InvalidInputException.at(place(name, good), "text_encoding", around.strip());
    }

    private static long controls(byte[] bytes) {
        long count = 0;
        for (byte each : bytes) {
            if (each >= 0 && isControl(each)) {
                count++;
            }
        }
        return count;
    }

    private static Place place(String name, String before) {
        Lines lines = Lines.of(before);
        return new Place(name, lines.count(), before.length() - lines.start(lines.count() - 1) + 1);
    }
}
