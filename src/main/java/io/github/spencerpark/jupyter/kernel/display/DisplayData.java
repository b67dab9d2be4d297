package io.github.spencerpark.jupyter.kernel.display;

import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.drugmonitor.kernel.display.MimeBundle;
import org.jspecify.annotations.Nullable;

/** A value in several forms, which can be added to. */
public class DisplayData {
    private final Map<String, Object> data = new LinkedHashMap<>();
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private @Nullable String displayId;

    public DisplayData() {}

    public static DisplayData emptyIfNull(@Nullable DisplayData data) {
        return data == null ? new DisplayData() : data;
    }

    public DisplayData(String text) {
        data.put(MimeBundle.TEXT, text);
    }

    public DisplayData(DisplayData other) {
        data.putAll(other.data);
        metadata.putAll(other.metadata);
        displayId = other.displayId;
    }

    DisplayData(MimeBundle bundle) {
        data.putAll(bundle.data());
        metadata.putAll(bundle.metadata());
    }

    /** Returns the forms there are now. */
    public MimeBundle bundle() {
        return new MimeBundle(data, metadata);
    }

    public void putData(String mimeType, Object value) {
        data.put(mimeType, value);
    }

    public void putData(MIMEType type, Object value) {
        data.put(type.toString(), value);
    }

    public void putData(MIMEType type, Object value, Object about) {
        data.put(type.toString(), value);
        metadata.put(type.toString(), about);
    }

    public void putMetaData(String key, Object value) {
        metadata.put(key, value);
    }

    public void putMetaData(MIMEType type, Object value) {
        metadata.put(type.toString(), value);
    }

    public @Nullable Object getData(MIMEType type) {
        return data.get(type.toString());
    }

    public boolean hasDataForType(MIMEType type) {
        return data.containsKey(type.toString());
    }

    public void assign(DisplayData other) {
        data.putAll(other.data);
        metadata.putAll(other.metadata);
        if (other.displayId != null) {
            displayId = other.displayId;
        }
    }

    public void setDisplayId(String id) {
        displayId = id;
    }

    public boolean hasDisplayId() {
        return displayId != null;
    }

    public @Nullable String getDisplayId() {
        return displayId;
    }

    public void putText(String text) {
        putData(MIMEType.TEXT_PLAIN, text);
    }

    public void putHTML(String html) {
        putData(MIMEType.TEXT_HTML, html);
    }

    public void putLatex(String latex) {
        putData(MIMEType.TEXT_LATEX, latex);
    }

    /** Puts a formula, without the dollar signs around it. */
    public void putMath(String formula) {
        putLatex("$$" + formula + "$$");
    }

    public void putMarkdown(String markdown) {
        putData(MIMEType.TEXT_MARKDOWN, markdown);
    }

    public void putJavaScript(String script) {
        putData(MIMEType.APPLICATION_JAVASCRIPT, script);
    }

    public void putJSON(String json) {
        putData(MIMEType.APPLICATION_JSON, json);
    }

    public void putJSON(String json, boolean expanded) {
        putData(MIMEType.APPLICATION_JSON, json, Map.of("expanded", expanded));
    }

    public void putSVG(String svg) {
        putData(MIMEType.IMAGE_SVG, svg);
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
