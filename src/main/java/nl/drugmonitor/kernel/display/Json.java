package nl.drugmonitor.kernel.display;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tree that a front end shows as one that folds.
 *
 * @param tree of maps with text keys, lists, text, numbers, booleans and nulls
 */
public record Json(@Nullable Object tree) {
    /** Returns the tree of a text in JSON, and the text as it is where it is none. */
    static Object parsed(String text) {
        try {
            return Objects.requireNonNullElse(new ObjectMapper().readValue(text, Object.class), text);
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    @Override
    public String toString() {
        return String.valueOf(tree);
    }
}
