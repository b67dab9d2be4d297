package nl.drugmonitor.spss;

import java.util.List;
import java.util.Map;

/**
 * What an SPSS file tells of a variable, and what became of it.
 *
 * @param label what it is about, such as the question that was asked; empty if there is none
 * @param format how SPSS shows it, such as {@code F8.2} or {@code DATE11}
 * @param labels what values stand for, by the value as text
 * @param missing how many cases have no value, by the reason: the label or the value of one that stands for a missing
 *     answer, and {@code .} where SPSS has nothing
 * @param columns those of the table that hold it: the first has its name
 */
public record SavVariable(
        String name,
        String label,
        String format,
        Map<String, String> labels,
        Map<String, Integer> missing,
        List<String> columns) {
    public SavVariable {
        columns = List.copyOf(columns);
    }
}
