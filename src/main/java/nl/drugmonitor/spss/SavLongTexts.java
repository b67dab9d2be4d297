package nl.drugmonitor.spss;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;

/** Labels and missing values of texts of more than eight bytes, which have records of their own. */
record SavLongTexts(ByteOrder order, SavText text, Map<String, SavField> fields) {
    /** What a record tells of one variable. */
    private interface Part {
        void read(SavInput in, Optional<SavField> field) throws IOException, SavException;
    }

    void labels(byte[] record) throws SavException {
        parts(record, (in, field) -> {
            in.whole();
            int count = in.whole();
            for (int i = 0; i < count; i++) {
                String value = text.of(in.bytes(in.whole()));
                String label = text.of(in.bytes(in.whole()));
                field.ifPresent(each -> each.labelText(value, label));
            }
        });
    }

    void missing(byte[] record) throws SavException {
        parts(record, (in, field) -> {
            int count = in.one();
            int length = in.whole();
            for (int i = 0; i < count; i++) {
                String value = text.of(in.bytes(length));
                field.ifPresent(each -> each.missText(value));
            }
        });
    }

    private void parts(byte[] record, Part part) throws SavException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(record);
        SavInput in = new SavInput(bytes);
        in.order(order);
        try {
            while (bytes.available() > Integer.BYTES) {
                String name = text.of(in.bytes(in.whole()));
                part.read(in, Optional.ofNullable(fields.get(name)));
            }
        } catch (EOFException e) {
            throw new SavException("sav_unknown");
        } catch (IOException e) {
            throw new IllegalStateException(e); // an array has no other
        }
    }
}
