package nl.drugmonitor.spss;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/** Texts of an SPSS file, which are filled up with blanks behind. */
record SavText(Charset charset) {
    private static final int BYTE = 0xFF;

    /** In UTF-8 the first of three bytes or more; in Windows-1252 an accented letter, such as é. */
    private static final int FIRST_OF_THREE = 0xE0;

    /**
     * Returns a text without the blanks behind it. SPSS cuts a text that is too long between any two bytes: what is
     * left of a sign there is left out.
     */
    String of(byte[] bytes) throws SavException {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
            end--;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
        CharBuffer out = CharBuffer.allocate(end + 1);
        CharsetDecoder decoder = charset.newDecoder();
        boolean isWrong = decoder.decode(in, out, false).isError();
        boolean isLetterOfWindows =
                in.remaining() == 1 && (bytes[end - 1] & BYTE) >= FIRST_OF_THREE && end < bytes.length;
        if (isWrong || isLetterOfWindows) {
            throw new SavException("sav_encoding", charset.name());
        }
        return out.flip().toString();
    }
}
