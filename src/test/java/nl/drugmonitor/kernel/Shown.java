package nl.drugmonitor.kernel;

import java.util.Map;
import nl.drugmonitor.kernel.display.MimeBundle;
import nl.drugmonitor.kernel.engine.Engine.Done;
import nl.drugmonitor.kernel.engine.Engine.Failed;
import nl.drugmonitor.kernel.engine.Engine.Outcome;

/** What a cell shows. */
public final class Shown {
    private static final String ERROR = "error";

    private Shown() {}

    /** Returns the forms of the value that a cell shows, and else its error. */
    public static Map<String, Object> forms(Outcome outcome) {
        return outcome instanceof Done done
                ? done.value().map(MimeBundle::data).orElse(Map.of())
                : Map.of(ERROR, ((Failed) outcome).name() + ": " + ((Failed) outcome).message());
    }

    /** Returns the error of a cell or else the text of its value, empty if it shows none. */
    public static String text(Outcome outcome) {
        Map<String, Object> forms = forms(outcome);
        return String.valueOf(forms.getOrDefault(ERROR, forms.getOrDefault(MimeBundle.TEXT, "")));
    }
}
