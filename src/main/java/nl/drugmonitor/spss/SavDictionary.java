package nl.drugmonitor.spss;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an SPSS file tells before its cases: the variables with their labels. The records are those that the manual of
 * PSPP describes.
 */
final class SavDictionary {
    private static final int PRODUCT = 60;
    private static final int DATE_AND_TIME = 17;
    private static final int FILE_LABEL = 64;
    private static final int FILLER = 3;
    private static final int DOCUMENT_LINE = 80;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The encodings of files of Europe by their numbers in Windows. */
    private static final Map<Integer, String> PAGES = Map.of(
            65001, "UTF-8",
            1250, "windows-1250",
            1251, "windows-1251",
            1252, "windows-1252",
            1253, "windows-1253",
            1254, "windows-1254",
            28591, "ISO-8859-1",
            28592, "ISO-8859-2",
            28605, "ISO-8859-15");

    /** The records that are read. */
    private static final int VARIABLE = 2;

    private static final int VALUE_LABELS = 3;
    private static final int LABELLED = 4;
    private static final int DOCUMENTS = 6;
    private static final int EXTENSION = 7;
    private static final int END = 999;

    /** The extensions that are read. */
    private static final int MACHINE = 3;

    private static final int FLOATS = 4;
    private static final int LONG_NAMES = 13;
    private static final int VERY_LONG_TEXTS = 14;
    private static final int ENCODING = 20;
    private static final int LABELS_OF_LONG_TEXTS = 21;
    private static final int MISSING_OF_LONG_TEXTS = 22;

    private final SavInput in;
    private int compression;
    private double bias;
    private long cases;
    private int weight;
    private byte[] title = {};
    private double systemMissing = -Double.MAX_VALUE;
    private String encoding = "";
    private int codePage;

    /** In the order of the file, with nothing in the place of the further parts of a long text. */
    private final List<Optional<SavField>> elements = new ArrayList<>();

    private final List<SavField> fields = new ArrayList<>();
    private final Map<Integer, byte[]> extensions = new LinkedHashMap<>();

    private SavDictionary(SavInput in) {
        this.in = in;
    }

    /** Reads up to the first case, behind the first four bytes, which tell the kind of file. */
    static SavDictionary read(SavInput in, Optional<Charset> given) throws IOException, SavException {
        SavDictionary dictionary = new SavDictionary(in);
        dictionary.header();
        int record = in.whole();
        while (record != END) {
            record = dictionary.record(record);
        }
        in.whole();
        dictionary.finish(given.orElseGet(dictionary::charset));
        return dictionary;
    }

    private void header() throws IOException, SavException {
        in.bytes(PRODUCT);
        int layout = in.whole();
        if (layout != 2 && layout != 3) {
            in.order(ByteOrder.BIG_ENDIAN);
            layout = Integer.reverseBytes(layout);
        }
        in.whole();
        compression = in.whole();
        if ((layout != 2 && layout != 3) || compression < 0 || compression > 2) {
            throw new SavException("sav_unknown");
        }
        weight = in.whole();
        cases = in.whole();
        bias = in.number();
        in.bytes(DATE_AND_TIME);
        title = in.bytes(FILE_LABEL);
        in.bytes(FILLER);
    }

    /** Reads a record, and returns the kind of the next one. */
    private int record(int kind) throws IOException, SavException {
        switch (kind) {
            case VARIABLE -> variable();
            case VALUE_LABELS -> valueLabels();
            case DOCUMENTS -> in.bytes(Math.multiplyExact(in.whole(), DOCUMENT_LINE));
            case EXTENSION -> {
                int extension = in.whole();
                int size = in.whole();
                extensions.put(extension, in.bytes(Math.multiplyExact(size, in.whole())));
            }
            default -> throw new SavException("sav_unknown");
        }
        return in.whole();
    }

    private void variable() throws IOException {
        int width = in.whole();
        boolean hasLabel = in.whole() == 1;
        int missing = in.whole();
        int format = in.whole();
        in.whole();
        byte[] name = in.bytes(8);
        byte[] label = hasLabel ? in.padded(in.whole(), Integer.BYTES) : new byte[0];
        List<byte[]> missingValues = new ArrayList<>();
        for (int i = 0; i < Math.abs(missing); i++) {
            missingValues.add(in.bytes(Double.BYTES));
        }
        if (width < 0) {
            elements.add(Optional.empty());
            return;
        }
        SavField field = new SavField(name, width, format, label, missing < 0, missingValues);
        elements.add(Optional.of(field));
        fields.add(field);
    }

    private void valueLabels() throws IOException, SavException {
        List<Map.Entry<byte[], byte[]>> labels = new ArrayList<>();
        int count = in.whole();
        for (int i = 0; i < count; i++) {
            byte[] value = in.bytes(Double.BYTES);
            int length = Math.max(0, in.one());
            byte[] label = in.bytes(length);
            in.bytes((Double.BYTES - (length + 1) % Double.BYTES) % Double.BYTES);
            labels.add(Map.entry(value, label));
        }
        if (in.whole() != LABELLED) {
            throw new SavException("sav_unknown");
        }
        int labelled = in.whole();
        for (int i = 0; i < labelled; i++) {
            element(in.whole()).ifPresent(field -> field.label(labels));
        }
    }

    /** Returns the field that starts at an element, counted from 1. */
    private Optional<SavField> element(int number) {
        return number >= 1 && number <= elements.size() ? elements.get(number - 1) : Optional.empty();
    }

    /** The encoding has a record of its own in newer files, and a number in older ones. */
    private Charset charset() {
        Optional.ofNullable(extensions.get(MACHINE))
                .filter(bytes -> bytes.length >= 8 * Integer.BYTES)
                .ifPresent(bytes ->
                        codePage = ByteBuffer.wrap(bytes).order(in.order()).getInt(7 * Integer.BYTES));
        String name = Optional.ofNullable(extensions.get(ENCODING))
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .orElse("");
        return known(name).or(() -> known(PAGES.getOrDefault(codePage, ""))).orElse(WINDOWS);
    }

    private static Optional<Charset> known(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private void finish(Charset charset) throws SavException {
        encoding = charset.name();
        SavText text = new SavText(charset);
        byte[] floats = extensions.getOrDefault(FLOATS, new byte[0]);
        if (floats.length >= Double.BYTES) {
            systemMissing = in.number(Arrays.copyOf(floats, Double.BYTES));
        }
        Map<String, SavField> byShortName = new LinkedHashMap<>();
        for (SavField field : fields) {
            field.decode(in, text);
            byShortName.putIfAbsent(field.shortName(), field);
        }
        pairs(VERY_LONG_TEXTS, text).forEach((name, width) -> Optional.ofNullable(byShortName.get(name))
                .ifPresent(field -> join(field, width)));
        pairs(LONG_NAMES, text).forEach((name, longName) -> Optional.ofNullable(byShortName.get(name))
                .ifPresent(field -> field.rename(longName)));
        Map<String, SavField> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        SavLongTexts longTexts = new SavLongTexts(in.order(), text, byName);
        longTexts.labels(extensions.getOrDefault(LABELS_OF_LONG_TEXTS, new byte[0]));
        longTexts.missing(extensions.getOrDefault(MISSING_OF_LONG_TEXTS, new byte[0]));
    }

    /**
     * Reads {@code A=B}, with a tab between such pairs; the first of each is a short name, which may be cut in a sign.
     */
    private Map<String, String> pairs(int extension, SavText text) throws SavException {
        Map<String, String> pairs = new LinkedHashMap<>();
        String all = new String(extensions.getOrDefault(extension, new byte[0]), StandardCharsets.ISO_8859_1);
        for (String pair : all.split("\t")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                byte[] value = pair.substring(sign + 1).getBytes(StandardCharsets.ISO_8859_1);
                pairs.put(pair.substring(0, sign).strip(), text.of(value));
            }
        }
        return pairs;
    }

    /** A text of more than 255 bytes takes several fields, one behind the other. */
    private void join(SavField first, String width) {
        int bytes = width.matches("0*\\d{1,9}") ? Integer.parseInt(width) : -1;
        int at = fields.indexOf(first);
        int parts = (bytes + SavField.COUNTED - 1) / SavField.COUNTED;
        for (int i = 1; i < parts && at + 1 < fields.size(); i++) {
            first.join(fields.remove(at + 1));
        }
        first.widen(bytes);
    }

    List<SavField> fields() {
        return fields;
    }

    /** Returns how the cases are packed: 0 not at all, 1 small numbers in a byte, 2 that and as in a zip. */
    int compression() {
        return compression;
    }

    /** Returns what is taken from a number in a byte. */
    double bias() {
        return bias;
    }

    /** Returns how many cases there are, or a number below zero if the file does not tell. */
    long cases() {
        return cases;
    }

    double systemMissing() {
        return systemMissing;
    }

    String encoding() {
        return encoding;
    }

    String title() throws SavException {
        return new SavText(Charset.forName(encoding)).of(title);
    }

    Optional<String> weight() {
        return element(weight).map(SavField::name);
    }
}
