package nl.drugmonitor.kernel.magic;

import java.util.List;

/**
 * Completions at a cursor in a magic.
 *
 * @param texts replacements for the text from {@code start} to {@code end}
 * @param type of all of them: {@code magic} or {@code argument}
 */
public record MagicCompletion(List<String> texts, String type, int start, int end) {
    public MagicCompletion {
        texts = List.copyOf(texts);
    }
}
