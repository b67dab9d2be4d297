package nl.drugmonitor.spss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Gathers the values of the cases, and makes columns of them when all are there. */
final class SavColumns implements SavCases.Taker {
    private final List<SavColumn> columns = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    SavColumns(List<SavField> fields, boolean withLabels) {
        for (SavField field : fields) {
            columns.add(new SavColumn(field, unique(field.name()), withLabels));
        }
    }

    /** No two columns of a table may have one name, capitals aside. */
    private String unique(String name) {
        String unique = name;
        for (int number = 2; !names.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = name + "_" + number;
        }
        return unique;
    }

    @Override
    public void number(int field, double value) {
        columns.get(field).number(value);
    }

    @Override
    public void nothing(int field) {
        columns.get(field).nothing();
    }

    @Override
    public void text(int field, String value) {
        columns.get(field).text(value);
    }

    SavTable table(String name, SavDictionary dictionary) throws SavException {
        Table table = Table.create(name);
        List<SavVariable> variables = new ArrayList<>();
        for (SavColumn column : columns) {
            List<Column<?>> made = column.columns();
            for (Column<?> each : made.subList(1, made.size())) {
                each.setName(unique(each.name()));
            }
            table.addColumns(made.toArray(Column<?>[]::new));
            variables.add(column.variable(made.stream().map(Column::name).toList()));
        }
        return new SavTable(table, variables, dictionary.title(), dictionary.weight(), dictionary.encoding());
    }
}
