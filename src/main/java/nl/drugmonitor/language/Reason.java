package nl.drugmonitor.language;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something the program says, as a value: a record whose components are its parts. The words stand in the message
 * files, under the name of the record, and name the parts in braces.
 */
public interface Reason extends Sayable {
    /** Returns the kind for programs: {@code years_missing} for a record {@code YearsMissing}. */
    default String kind() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the parts by their names, in the order of the record. */
    default Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            parts.put(component.getName(), Template.part(this, List.of(component.getName())));
        }
        return parts;
    }

    /** Returns the sentence of the message file. */
    @Override
    default String in(Language language) {
        return language.fill(getClass().getSimpleName(), this);
    }
}
