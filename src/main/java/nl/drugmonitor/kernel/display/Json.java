package nl.drugmonitor.kernel.display;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tree whose parts the user can fold.
 *
 * @param tree of maps with text keys, lists, text, numbers, booleans and nulls
 */
public record Json(@Nullable Object tree) {
    /** Returns the tree of a text in JSON, or the text itself if it is not JSON. */
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
