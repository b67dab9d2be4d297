package nl.drugmonitor.spss;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * An SPSS file that was read.
 *
 * @param table one row a case
 * @param variables in the order of the file
 * @param title that the file gives itself; empty if it has none
 * @param weight the variable by which SPSS weights the cases, if there is one: the table has them unweighted
 * @param encoding of its texts, such as {@code UTF-8}
 */
public record SavTable(
        Table table, List<SavVariable> variables, String title, Optional<String> weight, String encoding) {
    public SavTable {
        variables = List.copyOf(variables);
    }

    /**
     * Returns the variables as a table: {@code name}, {@code label}, {@code format}, {@code values} (what they stand
     * for), {@code missing} (how many cases, by reason) and {@code columns}, all texts.
     */
    public Table dictionary() {
        StringColumn name = StringColumn.create("name");
        StringColumn label = StringColumn.create("label");
        StringColumn format = StringColumn.create("format");
        StringColumn values = StringColumn.create("values");
        StringColumn missing = StringColumn.create("missing");
        StringColumn columns = StringColumn.create("columns");
        for (SavVariable variable : variables) {
            name.append(variable.name());
            label.append(variable.label());
            format.append(variable.format());
            values.append(joined(variable.labels(), " = "));
            missing.append(joined(variable.missing(), ": "));
            columns.append(String.join(", ", variable.columns()));
        }
        return Table.create(table.name(), name, label, format, values, missing, columns);
    }

    private static String joined(Map<?, ?> pairs, String between) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + between + pair.getValue())
                .collect(Collectors.joining("; "));
    }
}
