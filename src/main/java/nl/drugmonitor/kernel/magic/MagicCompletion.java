package nl.drugmonitor.kernel.magic;

import java.util.List;

/**
 * What may stand at a cursor within a magic.
 *
 * @param texts replacements for the text from {@code start} to {@code end}
 * @param type what they all are: {@code magic} or {@code argument}
 */
public record MagicCompletion(List<String> texts, String type, int start, int end) {
    public MagicCompletion {
        texts = List.copyOf(texts);
    }
}
