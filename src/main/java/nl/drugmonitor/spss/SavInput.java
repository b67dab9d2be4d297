package nl.drugmonitor.spss;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The bytes of an SPSS file, as the numbers that they stand for. */
final class SavInput {
    private final InputStream in;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

    SavInput(InputStream in) {
        this.in = in;
    }

    private SavInput(InputStream in, ByteOrder order) {
        this.in = in;
        this.order = order;
    }

    /** From here on numbers have their bytes in this order. */
    void order(ByteOrder bytes) {
        order = bytes;
    }

    ByteOrder order() {
        return order;
    }

    /**
     * Returns this many bytes.
     *
     * @throws EOFException if the file ends before, or says that there are less than none
     */
    byte[] bytes(int count) throws IOException {
        if (count < 0) {
            throw new EOFException();
        }
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Returns as many bytes, and passes over what fills the room up to a multiple of a number. */
    byte[] padded(int count, int multiple) throws IOException {
        byte[] bytes = bytes(count);
        int rest = count % multiple;
        bytes(rest == 0 ? 0 : multiple - rest);
        return bytes;
    }

    int whole() throws IOException {
        return ByteBuffer.wrap(bytes(Integer.BYTES)).order(order).getInt();
    }

    long wide() throws IOException {
        return ByteBuffer.wrap(bytes(Long.BYTES)).order(order).getLong();
    }

    double number() throws IOException {
        return number(bytes(Double.BYTES));
    }

    double number(byte[] eight) {
        return ByteBuffer.wrap(eight).order(order).getDouble();
    }

    /**
     * Reads an element of a case; returns whether there was one.
     *
     * @throws EOFException if the file ends within it
     */
    boolean element(byte[] eight) throws IOException {
        int read = in.readNBytes(eight, 0, Double.BYTES);
        if (read > 0 && read < Double.BYTES) {
            throw new EOFException();
        }
        return read > 0;
    }

    /** Returns the next byte, or -1 at the end. */
    int one() throws IOException {
        return in.read();
    }

    /**
     * Returns the cases of a file of the kind zsav: pieces that are packed as in a zip, one behind the other.
     *
     * @throws IOException if the file ends before what tells how long they are
     */
    SavInput unpacked() throws IOException {
        long start = wide();
        long end = wide();
        wide();
        InputStream packed = new LimitedStream(in, end - start - 3 * Long.BYTES);
        return new SavInput(new Pieces(packed), order);
    }

    /** At most so many bytes of another stream. */
    private static final class LimitedStream extends InputStream {
        private final InputStream in;
        private long left;

        LimitedStream(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int next = left <= 0 ? -1 : in.read();
            left--;
            return next;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = left <= 0 ? -1 : in.read(bytes, start, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }

    /** Unpacks pieces that stand one behind the other as if they were one. */
    private static final class Pieces extends InflaterInputStream {
        Pieces(InputStream packed) {
            super(packed, new Inflater(), 1 << 16);
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            while (true) {
                if (inf.finished() && !next()) {
                    return -1;
                }
                int read = super.read(bytes, start, length);
                if (read > 0 || length == 0) {
                    return read;
                }
            }
        }

        /** Starts the next piece with what was read behind the last one; returns whether there is any. */
        private boolean next() throws IOException {
            int left = inf.getRemaining();
            inf.reset();
            if (left > 0) {
                inf.setInput(buf, len - left, left);
                return true;
            }
            len = in.read(buf, 0, buf.length);
            if (len <= 0) {
                return false;
            }
            inf.setInput(buf, 0, len);
            return true;
        }
    }
}
