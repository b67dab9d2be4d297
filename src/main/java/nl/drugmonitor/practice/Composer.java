package nl.drugmonitor.practice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Composes a text: three themes, and for each some statements of different kinds. */
final class Composer {
    private static final int THEMES = 3;
    private static final int LEAST_STATEMENTS = 15;
    private static final int MORE_STATEMENTS = 6;
    private static final int FIRST_YEAR = 2015;
    private static final int MORE_YEARS = 6;

    /** Figures may be such that a statement about one part is not true as it would be printed. */
    private static final int MOST_TRIES = 1_000;

    /** What every theme says, so that each kind of error has a place in each text. */
    private static final List<List<StatementKind>> ALWAYS = List.of(
            List.of(StatementKind.CHANGE),
            List.of(StatementKind.POINTS, StatementKind.SHARE_CHANGE),
            List.of(StatementKind.SUM, StatementKind.SUM_OF_THREE));

    private static final List<StatementKind> OFTEN = List.of(
            StatementKind.CHANGE,
            StatementKind.SINCE,
            StatementKind.DIFFERENCE,
            StatementKind.SHARE,
            StatementKind.LEVEL,
            StatementKind.ROUNDED,
            StatementKind.EXTREME,
            StatementKind.COMPARE);

    /** What the first statement of a theme says of the total already. */
    private static final Set<StatementKind> OF_PARTS = Set.of(StatementKind.CHANGE, StatementKind.DIFFERENCE);

    private final Material material = Material.builtIn();
    private final long seed;
    private final Random random;
    private final Set<String> used = new HashSet<>();
    private int number;

    Composer(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    Exercise exercise() {
        List<Theme> themes = themes();
        int firstYear = FIRST_YEAR + random.nextInt(MORE_YEARS);
        int revised = random.nextInt(THEMES);
        int statements = LEAST_STATEMENTS + random.nextInt(MORE_STATEMENTS);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            ThemeFigures figures = figures(themes.get(i), firstYear, i == revised);
            sections.add(section(figures, (statements + i) / THEMES));
        }
        return new Exercise(seed, sections);
    }

    /** Returns a theme with amounts, of which the unit may be wrong, and two with counts. */
    private List<Theme> themes() {
        List<Theme> all = new ArrayList<>(material.themes());
        Collections.shuffle(all, random);
        List<Theme> themes = new ArrayList<>();
        themes.addAll(all.stream().filter(Theme::isAmount).limit(1).toList());
        themes.addAll(all.stream()
                .filter(theme -> !theme.isAmount())
                .limit(THEMES - 1)
                .toList());
        Collections.shuffle(themes, random);
        return themes;
    }

    /** Returns figures of which the total changes in the last year: the first statement says so. */
    private ThemeFigures figures(Theme theme, int firstYear, boolean isRevised) {
        ThemeFigures figures = ThemeFigures.draw(theme, firstYear, isRevised, random);
        return figures.changes() ? figures : figures(theme, firstYear, isRevised);
    }

    private Section section(ThemeFigures figures, int size) {
        List<Statement> statements = new ArrayList<>();
        ALWAYS.forEach(kinds -> statements.add(always(figures, kinds, statements.isEmpty())));
        Deque<StatementKind> others = shuffled(OFTEN);
        while (statements.size() < size) {
            StatementKind kind = others.remove();
            boolean isOfTotal = random.nextBoolean() && !OF_PARTS.contains(kind);
            statement(figures, kind, isOfTotal).ifPresent(statements::add);
        }
        Collections.shuffle(statements.subList(1, size), random); // the first one is about the whole
        List<Statement> numbered =
                statements.stream().map(each -> each.numbered(++number)).toList();
        int half = (size + 1) / 2;
        return new Section(figures, List.of(numbered.subList(0, half), numbered.subList(half, size)));
    }

    /** Returns a statement of one of some kinds; of the parts of a theme there is always one of which it is true. */
    private Statement always(ThemeFigures figures, List<StatementKind> kinds, boolean isOfTotal) {
        Optional<Statement> made = Optional.empty();
        for (int i = 0; made.isEmpty() && i < MOST_TRIES; i++) {
            made = statement(figures, kinds.get(random.nextInt(kinds.size())), isOfTotal);
        }
        return made.orElseThrow(() -> new IllegalStateException("no " + kinds + " of " + figures));
    }

    private Optional<Statement> statement(ThemeFigures figures, StatementKind kind, boolean isOfTotal) {
        List<String> patterns = material.sentences(kind).stream()
                .filter(pattern -> !used.contains(pattern))
                .toList();
        if (patterns.isEmpty()) {
            return Optional.empty();
        }
        String pattern = patterns.get(random.nextInt(patterns.size()));
        Optional<Statement> made = new Draw(figures, isOfTotal, random).statement(kind, pattern);
        made.ifPresent(statement -> used.add(pattern));
        return made;
    }

    private <T> Deque<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return new ArrayDeque<>(shuffled);
    }
}
