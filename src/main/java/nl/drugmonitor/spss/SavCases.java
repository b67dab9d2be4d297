package nl.drugmonitor.spss;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Reads the cases of an SPSS file, which may be packed. */
final class SavCases {
    /** A number in a byte is below these, which stand for something that has no number. */
    private static final int END = 252;

    private static final int WHOLE = 253;
    private static final int BLANKS = 254;

    private static final int BYTE = 0xFF;

    private final SavDictionary dictionary;
    private final SavInput in;
    private final SavText text;
    private final byte[] eight = new byte[Double.BYTES];
    private final byte[] codes = new byte[Double.BYTES];
    private int code = Double.BYTES;

    SavCases(SavInput in, SavDictionary dictionary, SavText text) throws IOException {
        this.in = dictionary.compression() == 2 ? in.unpacked() : in;
        this.dictionary = dictionary;
        this.text = text;
    }

    /** What takes the values of the cases, in the order of the fields. */
    interface Taker {
        void number(int field, double value);

        /** Takes a number that SPSS could not compute, or that was left out. */
        void nothing(int field);

        void text(int field, String value);
    }

    /**
     * Hands on all cases.
     *
     * @throws EOFException if the file ends before the last of them
     */
    void read(Taker taker) throws IOException, SavException {
        List<SavField> fields = dictionary.fields();
        long expected = dictionary.cases();
        for (long read = 0; expected < 0 || read < expected; read++) {
            for (int i = 0; i < fields.size(); i++) {
                if (!element()) {
                    if (i == 0 && expected < 0) {
                        return;
                    }
                    throw new EOFException();
                }
                take(i, fields.get(i), taker);
            }
            if (fields.isEmpty()) {
                return;
            }
        }
    }

    /** Hands on a value, whose first element has been read. */
    private void take(int number, SavField field, Taker taker) throws IOException, SavException {
        if (field.isText()) {
            taker.text(number, text.of(bytes(field)));
            return;
        }
        double value = in.number(eight);
        if (value == dictionary.systemMissing()) {
            taker.nothing(number);
        } else {
            taker.number(number, value);
        }
    }

    private byte[] bytes(SavField field) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean isFirst = true;
        for (int elements : field.elements()) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            for (int i = 0; i < elements; i++) {
                if (!isFirst && !element()) {
                    throw new EOFException();
                }
                isFirst = false;
                part.write(eight, 0, eight.length);
            }
            byte[] bytes = part.toByteArray();
            all.write(bytes, 0, Math.min(bytes.length, SavField.PART));
        }
        return Arrays.copyOf(all.toByteArray(), Math.min(all.size(), field.width()));
    }

    /** Reads eight bytes; returns false behind the last. */
    private boolean element() throws IOException {
        if (dictionary.compression() == 0) {
            return in.element(eight);
        }
        while (true) {
            if (code == codes.length) {
                if (!in.element(codes)) {
                    return false;
                }
                code = 0;
            }
            int next = codes[code] & BYTE;
            code++;
            switch (next) {
                case 0 -> {} // fills the room behind the last
                case END -> {
                    return false;
                }
                case WHOLE -> {
                    if (!in.element(eight)) {
                        throw new EOFException();
                    }
                    return true;
                }
                case BLANKS -> {
                    Arrays.fill(eight, (byte) ' ');
                    return true;
                }
                default -> {
                    double value = next > BLANKS ? dictionary.systemMissing() : next - dictionary.bias();
                    ByteBuffer.wrap(eight).order(in.order()).putDouble(value);
                    return true;
                }
            }
        }
    }
}
