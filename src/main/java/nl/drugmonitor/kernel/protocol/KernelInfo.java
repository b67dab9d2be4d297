package nl.drugmonitor.kernel.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a kernel says about itself.
 *
 * @param implementation the name of the kernel
 * @param banner the first text of a console
 * @param links of the help menu, by their text
 */
public record KernelInfo(String implementation, String version, String banner, Map<String, String> links) {
    public KernelInfo {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /**
     * Returns what a notebook file says about its language, for front ends write it into each notebook that they open.
     * So it has no version of Java: on another machine that would change every notebook. The banner has it.
     */
    public static ObjectNode language() {
        return Json.object()
                .put("name", "java")
                .put("mimetype", "text/x-java")
                .put("file_extension", ".jshell")
                .put("pygments_lexer", "java")
                .put("codemirror_mode", "text/x-java")
                .put("nbconvert_exporter", "script");
    }

    ObjectNode toJson() {
        ObjectNode info = Json.object()
                .put("status", "ok")
                .put("protocol_version", Message.VERSION)
                .put("implementation", implementation)
                .put("implementation_version", version)
                .put("banner", banner)
                .put("debugger", false);
        info.set("language_info", language());
        var helpLinks = info.putArray("help_links");
        links.forEach((text, url) -> helpLinks.addObject().put("text", text).put("url", url));
        info.putArray("supported_features");
        return info;
    }
}
