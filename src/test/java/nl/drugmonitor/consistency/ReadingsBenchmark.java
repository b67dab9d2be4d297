package nl.drugmonitor.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.drugmonitor.claim.Cluster;
import nl.drugmonitor.claim.Compare;
import nl.drugmonitor.claim.Compare.Relation;
import nl.drugmonitor.claim.PrintedFigure;
import nl.drugmonitor.exact.Printed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to read clusters, with the compiler warm: {@code mvn -Pbenchmark process-test-classes}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(1)
public class ReadingsBenchmark {
    /** What is read: so many generated clusters, or one cluster of so many figures. */
    public enum Input {
        CLUSTERS_200 {
            @Override
            List<Cluster> make() {
                return generated(200);
            }
        },
        CLUSTERS_2000 {
            @Override
            List<Cluster> make() {
                return generated(2_000);
            }
        },
        FIGURES_60 {
            @Override
            List<Cluster> make() {
                return List.of(years(60));
            }
        },
        FIGURES_400 {
            @Override
            List<Cluster> make() {
                return List.of(years(400));
            }
        };

        abstract List<Cluster> make();
    }

    @Param
    private Input input;

    private List<Cluster> clusters = List.of();

    @Setup(Level.Trial)
    public void make() {
        clusters = input.make();
    }

    @Benchmark
    public List<Readings> read() {
        List<Readings> readings = new ArrayList<>();
        for (Cluster cluster : clusters) {
            readings.add(Readings.of(cluster));
        }
        return readings;
    }

    private static List<Cluster> generated(int clusters) {
        return new Clusters(1).stream().limit(clusters).map(Generated::cluster).toList();
    }

    /**
     * Returns counts of many years, their changes, their total and how each stands to the next: as many claims as
     * figures.
     */
    private static Cluster years(int figures) {
        int years = figures / 2;
        long[] values = IntStream.range(0, years)
                .mapToLong(year -> 1_000 + 617L * year % 7_919)
                .toArray();
        Draft draft = new Draft("years");
        List<String> counts = IntStream.range(0, years)
                .mapToObj(year -> draft.give("n" + year, Style.COUNT, values[year]))
                .toList();
        draft.series(counts);
        draft.derive("total", Style.COUNT, Rule.SUM, counts);
        for (int year = 0; year < years; year++) {
            int next = (year + 1) % years;
            if (next > 0) {
                draft.derive("change" + next, Style.change(1), Rule.CHANGE, counts.subList(year, next + 1));
            }
            String left = counts.get(year);
            Relation relation = values[year] < values[next] ? Relation.LESS : Relation.GREATER;
            draft.claim(all -> new Compare(all.get(left), relation, all.get(counts.get(next))));
        }
        Map<String, PrintedFigure> printed = draft.figures();
        printed.computeIfPresent("n7", (id, figure) -> Typist.reprinted(figure, Printed.of("5.139"))); // of 5.319
        return draft.cluster("years", printed);
    }
}
