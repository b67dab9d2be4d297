package nl.drugmonitor.manuscript;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a page of the web, which may say their encoding. */
final class HtmlBytes {
    private static final int HEAD = 4096;
    private static final Pattern SAID = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private HtmlBytes() {}

    /** Returns the page. UTF-8 is taken for what it is, whatever the page says. */
    static String decode(String name, byte[] bytes) {
        Matcher said = SAID.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!TextBytes.isUtf8(bytes) && said.find()) {
            try {
                Charset encoding = Charset.forName(said.group(1));
                if (!encoding.equals(StandardCharsets.UTF_8) && !encoding.name().startsWith("UTF-16")) {
                    // As browsers do: pages that say Latin 1 are Windows-1252.
                    boolean isLatin =
                            encoding.equals(StandardCharsets.ISO_8859_1) || encoding.equals(StandardCharsets.US_ASCII);
                    return new String(bytes, isLatin ? Charset.forName("windows-1252") : encoding);
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return TextBytes.decode(name, bytes); // which says what is wrong
            }
        }
        return TextBytes.decode(name, bytes);
    }
}
