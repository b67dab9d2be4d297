package nl.drugmonitor.spss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A variable of an SPSS file while its description is put together from several records. */
final class SavField {
    /** How many bytes of a long text each of its parts holds. */
    static final int PART = 255;

    /** For how many bytes of a long text there is a part: SPSS counts fewer than it puts in. */
    static final int COUNTED = 252;

    private static final int ELEMENT = 8;
    private static final int BYTE = 0xFF;

    private final byte[] rawName;
    private final byte[] rawLabel;
    private final boolean hasRange;
    private final List<byte[]> rawMissing;
    private final List<Map.Entry<byte[], byte[]>> rawLabels = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final int format;

    private int width;
    private String name = "";
    private String label = "";
    private final Map<Double, String> numberLabels = new TreeMap<>();
    private final Map<String, String> textLabels = new LinkedHashMap<>();
    private final List<Double> missingNumbers = new ArrayList<>();
    private final List<String> missingTexts = new ArrayList<>();

    /**
     * @param width in bytes; 0 for a number
     * @param format kind, width and decimals, a byte each
     * @param hasRange whether the first two of the missing values are the ends of a range
     */
    SavField(byte[] name, int width, int format, byte[] label, boolean hasRange, List<byte[]> missing) {
        this.rawName = name;
        this.width = width;
        this.format = format;
        this.rawLabel = label;
        this.hasRange = hasRange;
        this.rawMissing = missing;
        widths.add(width);
    }

    /** Adds labels, which are read when the encoding is known. */
    void label(List<Map.Entry<byte[], byte[]>> labels) {
        rawLabels.addAll(labels);
    }

    void decode(SavInput in, SavText text) throws SavException {
        name = text.of(rawName);
        label = text.of(rawLabel);
        for (Map.Entry<byte[], byte[]> entry : rawLabels) {
            String says = text.of(entry.getValue());
            if (isText()) {
                textLabels.put(text.of(entry.getKey()), says);
            } else {
                numberLabels.put(in.number(entry.getKey()), says);
            }
        }
        for (byte[] value : rawMissing) {
            if (isText()) {
                missingTexts.add(text.of(value));
            } else {
                missingNumbers.add(in.number(value));
            }
        }
    }

    /**
     * Returns the name of eight bytes at most, with a sign for each byte, by which the file itself knows the variable.
     */
    String shortName() {
        return new String(rawName, StandardCharsets.ISO_8859_1).strip();
    }

    void rename(String longName) {
        name = longName;
    }

    void join(SavField part) {
        widths.add(part.width);
    }

    void widen(int bytes) {
        width = bytes;
    }

    void labelText(String value, String says) {
        textLabels.put(value, says);
    }

    void missText(String value) {
        missingTexts.add(value);
    }

    String name() {
        return name;
    }

    String label() {
        return label;
    }

    boolean isText() {
        return width > 0;
    }

    /** Returns how many bytes of a text count. */
    int width() {
        return width;
    }

    /** Returns how many elements of eight bytes each part of the field takes. */
    List<Integer> elements() {
        return widths.stream()
                .map(bytes -> Math.max(1, (bytes + ELEMENT - 1) / ELEMENT))
                .toList();
    }

    SavFormat format() {
        return new SavFormat(format >> 16 & BYTE, isText() ? width : format >> 8 & BYTE, format & BYTE);
    }

    Map<Double, String> numberLabels() {
        return numberLabels;
    }

    Map<String, String> textLabels() {
        return textLabels;
    }

    /** Returns whether a number stands for a missing one, because the maker of the file said so. */
    boolean isMissing(double value) {
        int first = hasRange ? 2 : 0;
        boolean isInRange = hasRange
                && missingNumbers.size() >= 2
                && missingNumbers.get(0) <= value
                && value <= missingNumbers.get(1);
        return isInRange || missingNumbers.stream().skip(first).anyMatch(each -> each == value);
    }

    boolean isMissing(String value) {
        return missingTexts.contains(value);
    }
}
