package org.dflib.jjava.jupyter.kernel.display;

import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/** A value in several forms, which can be added to. */
public class DisplayData extends io.github.spencerpark.jupyter.kernel.display.DisplayData {
    public DisplayData() {}

    public DisplayData(String text) {
        super(text);
    }

    public DisplayData(DisplayData other) {
        super(other);
    }

    DisplayData(io.github.spencerpark.jupyter.kernel.display.DisplayData other) {
        super(other);
    }

    public static DisplayData emptyIfNull(@Nullable DisplayData data) {
        return data == null ? new DisplayData() : data;
    }

    public void putData(MIMEType type, Object value) {
        putData(type.ofIJava(), value);
    }

    public void putData(MIMEType type, Object value, Object about) {
        putData(type.ofIJava(), value, about);
    }

    public void putMetaData(MIMEType type, Object value) {
        putMetaData(type.ofIJava(), value);
    }

    public @Nullable Object getData(MIMEType type) {
        return getData(type.ofIJava());
    }

    public boolean hasDataForType(MIMEType type) {
        return hasDataForType(type.ofIJava());
    }

    public void assign(DisplayData other) {
        super.assign(other);
    }
}
