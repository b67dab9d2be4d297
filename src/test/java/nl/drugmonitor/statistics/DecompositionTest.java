package nl.drugmonitor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NoSuchElementException;
import nl.drugmonitor.English;
import nl.drugmonitor.statistics.Decomposition.Factor;
import org.junit.jupiter.api.Test;

class DecompositionTest {
    /** Finds and kilos a find of the HARC team Rotterdam, 2023 to 2024, kilos a find rounded. */
    private static final Decomposition ROTTERDAM =
            Lmdi.product(new Factor("finds", 170, 189), new Factor("kilos a find", 268, 137));

    @Test
    void theSizeOfFindsIsMoreThanTheWholeFallInRotterdam() {
        assertThat(ROTTERDAM.effect("finds")).isCloseTo(3688, within(0.5));
        assertThat(ROTTERDAM.effect("kilos a find")).isCloseTo(-23355, within(0.5));
        assertThat(ROTTERDAM.shareOfChange("kilos a find")).isCloseTo(118.8, within(0.05));
        assertThat(English.of(ROTTERDAM)).isEqualTo("finds +3,688, kilos a find -23,355");
    }

    /** Two sectors with energy 30, 20 to 80, 16 and activity 10, 40 to 40, 40. */
    @Test
    void theEffectsOverSectorsSumToTheChange() {
        Decomposition energy = Lmdi.additive(List.of(sector(10, 40, 30, 80), sector(40, 40, 20, 16)));

        assertThat(energy.effect("activity")).isCloseTo(32.3846, within(5e-5));
        assertThat(energy.effect("structure")).isCloseTo(38.2849, within(5e-5));
        assertThat(energy.effect("intensity")).isCloseTo(-24.6695, within(5e-5));
        assertThat(energy.change()).isCloseTo(46, within(1e-9));
        assertThat(energy.effects().stream()
                        .mapToDouble(Decomposition.Effect::size)
                        .sum())
                .isCloseTo(46, within(1e-9));
    }

    private static List<Factor> sector(double activityFrom, double activityTo, double energyFrom, double energyTo) {
        return List.of(
                new Factor("activity", 50, 80),
                new Factor("structure", activityFrom / 50, activityTo / 80),
                new Factor("intensity", energyFrom / activityFrom, energyTo / activityTo));
    }

    /** The rate 30105 of 49351 to 26539 of 47416, by the 15977 and 14491 who have any: a worked example. */
    @Test
    void aRateIsPartedIntoPrevalenceAndFrequency() {
        Decomposition rate = Kitagawa.product(
                new Factor("prevalence", 15977.0 / 49351, 14491.0 / 47416),
                new Factor("frequency", 30105.0 / 15977, 26539.0 / 14491));

        assertThat(rate.from()).isCloseTo(.610018, within(5e-7));
        assertThat(rate.to()).isCloseTo(.559706, within(5e-7));
        assertThat(rate.effect("prevalence")).isCloseTo(-.033679, within(5e-7));
        assertThat(rate.effect("frequency")).isCloseTo(-.016633, within(5e-7));
    }

    /** Expected values from statistics/kitagawa.py: three groups, with a rise although the rates fell on balance. */
    @Test
    void aShiftBetweenGroupsIsPartedFromTheChangesWithinThem() {
        Decomposition rate =
                Kitagawa.of(List.of(group(.50, .30, .10, .20), group(.30, .30, .40, .30), group(.20, .40, .90, .80)));

        assertThat(rate.from()).isCloseTo(.35, within(1e-12));
        assertThat(rate.to()).isCloseTo(.47, within(1e-12));
        assertThat(rate.effect("share of cases")).isCloseTo(.14, within(1e-12));
        assertThat(rate.effect("rate")).isCloseTo(-.02, within(1e-12));
    }

    private static Kitagawa.Group group(double shareFrom, double shareTo, double rateFrom, double rateTo) {
        return new Kitagawa.Group(
                new Factor("share of cases", shareFrom, shareTo), new Factor("rate", rateFrom, rateTo));
    }

    @Test
    void aFactorThatStaysHasNoEffect() {
        Decomposition same = Lmdi.product(new Factor("finds", 10, 10), new Factor("kilos a find", 5, 5));

        assertThat(English.of(same)).isEqualTo("finds 0, kilos a find 0");
        assertThatThrownBy(() -> same.shareOfChange("finds"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no share of a change that is zero");
    }

    @Test
    void whatCannotBePartedIsRefused() {
        assertThatThrownBy(() -> ROTTERDAM.effect("size"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no factor \"size\" in finds +3,688, kilos a find -23,355");
        assertThatThrownBy(() -> Lmdi.product()).hasMessage("a decomposition must have factors");
        assertThatThrownBy(() -> Lmdi.product(new Factor("finds", 0, 1)))
                .hasMessage("a factor must be above zero before and after: Factor[name=finds, from=0.0, to=1.0]");
        assertThatThrownBy(() -> Lmdi.product(new Factor("finds", 1, 0)))
                .hasMessage("a factor must be above zero before and after: Factor[name=finds, from=1.0, to=0.0]");
        assertThatThrownBy(() ->
                        Lmdi.additive(List.of(List.of(new Factor("finds", 1, 1)), List.of(new Factor("kilos", 1, 1)))))
                .hasMessage("every sector must have the same factors");
        assertThatThrownBy(() -> Kitagawa.of(List.of())).hasMessage("a decomposition must have groups");
        assertThatThrownBy(() -> Kitagawa.product(new Factor("share", Double.NaN, 1), new Factor("rate", 1, 1)))
                .hasMessage("a factor must be a number before and after: Factor[name=share, from=NaN, to=1.0]");
    }
}
