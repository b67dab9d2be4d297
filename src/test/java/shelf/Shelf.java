package shelf;

import java.util.List;

/** Some books. */
public class Shelf {
    /** How often a shelf was sorted: completion must not do that. */
    public static int sorted;

    private final List<String> titles;

    private Shelf(List<String> titles) {
        this.titles = titles;
    }

    public static Shelf of(String... titles) {
        return new Shelf(List.of(titles));
    }

    public List<String> titles() {
        return titles;
    }

    public Shelf half() {
        return new Shelf(titles.subList(0, titles.size() / 2));
    }

    public Shelf sorted() {
        sorted++;
        return this;
    }

    public String book(String title) {
        return title;
    }

    public int pages(int from, String... titles) {
        return from;
    }

    public String slow(String title) {
        return title;
    }

    public String broken(String title) {
        return title;
    }

    @Deprecated
    public void bind() {}

    @Override
    public String toString() {
        return "" + titles;
    }
}
