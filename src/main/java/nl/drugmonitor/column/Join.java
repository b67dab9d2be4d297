package nl.drugmonitor.column;

import java.util.List;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import nl.drugmonitor.language.Sayable;
import tech.tablesaw.api.Table;

/**
 * Two tables put together by a key, with what became of each row: how many found none on the other side, and how many
 * several. A key of text matches one of numbers ({@code 2024} is 2024), and blanks around it do not count; a missing
 * key matches nothing.
 *
 * @param table the rows of the left table, in their order, with the columns of the right one
 * @param leftWithout the rows of the left table that found none
 * @param rightWithout the rows of the right table that found none, which are not in the table
 * @param leftWithSeveral how many rows of the left table found several, and stand in the table several times
 * @param rightWithSeveral how many rows of the right table found several
 * @param renamed the columns of the right table that the left one has too with other values, under their new names
 * @param twice the keys that stand several times on both sides
 * @param lonely the rows of the table that found none, by their number from 0
 * @param leftRows how many rows the left table has
 * @param rightRows how many rows the right table has
 */
public record Join(
        Table table,
        Table leftWithout,
        Table rightWithout,
        int leftWithSeveral,
        int rightWithSeveral,
        List<String> renamed,
        List<String> twice,
        List<Integer> lonely,
        int leftRows,
        int rightRows)
        implements Sayable {
    public Join {
        renamed = List.copyOf(renamed);
        twice = List.copyOf(twice);
        lonely = List.copyOf(lonely);
    }

    /**
     * Joins two tables; every row of the left one stays.
     *
     * @param keys the columns that must be equal; where their names differ, {@code jaar=year}, the left one first
     * @throws RefusedException if a key stands several times on both sides, so that rows would multiply
     */
    public static Join of(Table left, Table right, String... keys) {
        Join join = new Joining(left, right, List.of(keys)).join();
        if (!join.twice.isEmpty()) {
            throw RefusedException.of("many_to_many", join.twice, String.join(", ", keys));
        }
        return join;
    }

    /** Joins two tables as {@link #of} does, also where a key stands several times on both sides. */
    public static Join manyToMany(Table left, Table right, String... keys) {
        return new Joining(left, right, List.of(keys)).join();
    }

    /**
     * Goes on only if no row of either table found several.
     *
     * @throws RefusedException with how many did
     */
    public Join oneToOne() {
        if (leftWithSeveral > 0 || rightWithSeveral > 0) {
            throw RefusedException.of("not_one_to_one", leftWithSeveral, rightWithSeveral);
        }
        return this;
    }

    /**
     * Goes on only if every row of the left table found one.
     *
     * @throws RefusedException with how many found none
     */
    public Join complete() {
        if (!leftWithout.isEmpty()) {
            throw RefusedException.of("not_complete", leftWithout.rowCount(), leftRows);
        }
        return this;
    }

    /** Returns the rows that both sides have, without those that found none. */
    public Table inner() {
        Table inner = table.copy();
        return lonely.isEmpty()
                ? inner
                : inner.dropRows(lonely.stream().mapToInt(row -> row).toArray());
    }

    /** Returns what became of the rows of either side. */
    @Override
    public String in(Language language) {
        return language.text(
                "join",
                leftRows,
                leftWithout.rowCount(),
                leftWithSeveral,
                rightRows,
                rightWithout.rowCount(),
                rightWithSeveral,
                renamed);
    }

    @Override
    public String toString() {
        return in(Language.ofEnvironment());
    }
}
