package nl.drugmonitor.kernel.display;

import org.jspecify.annotations.Nullable;

/**
 * A tree that a front end shows as one that folds.
 *
 * @param tree of maps with text keys, lists, text, numbers, booleans and nulls
 */
public record Json(@Nullable Object tree) {
    @Override
    public String toString() {
        return String.valueOf(tree);
    }
}
