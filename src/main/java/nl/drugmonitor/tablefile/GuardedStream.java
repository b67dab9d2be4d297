package nl.drugmonitor.tablefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.input.Place;

/**
 * The content of a part of a zip. It ends when it becomes far larger than any data would, for the room that it took;
 * and at its end it must be what was put into the zip, which Java does not look at.
 */
final class GuardedStream extends FilterInputStream {
    private static final long FREE = 100_000_000;

    /** Rows of a sheet that are all alike take a fiftieth; zeros by the million a thousandth. */
    private static final long LARGEST_RATIO = 300;

    private final ZipEntry entry;
    private final String file;
    private final long allowed;
    private final CRC32 sum = new CRC32();
    private long count;

    GuardedStream(InputStream content, ZipEntry entry, String file) {
        super(content);
        this.entry = entry;
        this.file = file;
        this.allowed = Math.max(FREE, entry.getCompressedSize() * LARGEST_RATIO);
    }

    @Override
    public int read() throws IOException {
        byte[] next = new byte[1];
        return read(next, 0, 1) < 0 ? -1 : next[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        if (read < 0) {
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException(entry.getName());
            }
            return read;
        }
        sum.update(bytes, start, read);
        count += read;
        if (count > allowed) {
            throw InvalidInputException.at(Place.of(file), "xlsx_bomb", entry.getName());
        }
        return read;
    }
}
