package nl.drugmonitor.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Interval;
import nl.drugmonitor.input.InvalidInputException;
import nl.drugmonitor.language.Language;
import nl.drugmonitor.language.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    private static final String HEADER = "unit,kind,name_en,symbol_en,per,words\n";

    private final Units units = Units.builtIn();
    private final DataCopy data;

    UnitsTest(@TempDir Path folder) {
        data = DataCopy.in(folder);
    }

    @Test
    void theTableOfTheProgramHasTheUnitsOfDutchStatistics() {
        assertThat(units.byCode().keySet())
                .containsExactly(
                        "count",
                        "kg",
                        "grams",
                        "litres",
                        "hectares",
                        "percent",
                        "per_mille",
                        "per_10000",
                        "per_100000",
                        "euro",
                        "minutes",
                        "hours",
                        "years",
                        "times");
    }

    @ParameterizedTest(name = "{1} in {0} is {2} to {3}")
    @CsvSource(delimiter = '|', textBlock = """
        count      | 12           | 12         | 12
        count      | 1,2 miljoen  | 1150000    | 1250000
        kg         | 34.877       | 34877      | 34877
        kg         | 8,1 ton      | 8050       | 8150
        kg         | 8,1          | 161/20     | 163/20
        euro       | 1,2 ton      | 115000     | 125000
        euro       | 12 euro      | 23/2       | 25/2
        euro       | 3 mln euro   | 2500000    | 3500000
        percent    | 12,3%        | 49/4       | 247/20
        per_mille  | 4 ‰          | 7/2        | 9/2
        per_100000 | 2,0          | 39/20      | 41/20
        minutes    | 9 minuten    | 17/2       | 19/2
        hours      | 24 uur       | 47/2       | 49/2
        years      | 37,5 jaar    | 749/20     | 751/20
        litres     | 500 liter    | 500        | 500
        times      | 3 keer       | 5/2        | 7/2
        euro       | € 42.000     | 83999/2    | 84001/2
        euro       | -€ 24        | -49/2      | -47/2
        euro       | 1,2 mln. euro | 1150000   | 1250000
        euro       | € 3 mld.     | 2500000000 | 3500000000
        count      | min 24       | -24        | -24
        """)
    void aUnitSaysHowFarAPrintedNumberIsExact(String unit, String printed, String low, String high) {
        Unit read = units.unit(unit);
        Observation observation = Sample.of("2024", "1").in(read).observation().printing(read.read(printed));
        assertThat(observation.interval()).isEqualTo(new Interval(fraction(low), fraction(high)));
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/");
        return Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    @ParameterizedTest(name = "{1} is no number in {0}")
    @CsvSource({
        "kg, '12,3%'",
        "count, 8 kg",
        "count, 2 ton",
        "percent, 12 euro",
        "euro, 12 kg",
        "minutes, 9 uur",
        "kg, € 12"
    })
    void aWordOfAnotherUnitIsRefused(String unit, String printed) {
        assertThatThrownBy(() -> units.unit(unit).read(printed))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("\"" + printed + "\" is no number: ");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
        count      | 5            | 5            | 5            | 5
        kg         | 5 kg         | 5 kg         | 5 kilo       | 5 kilos
        percent    | 5%           | 5%           | 5%           | 5%
        per_mille  | 5‰           | 5‰           | 5‰           | 5‰
        per_10000  | 5 per 10.000 | 5 per 10,000 | 5 per 10.000 | 5 per 10,000
        minutes    | 5 minuten    | 5 minutes    | 5 minuten    | 5 minutes
        years      | 5 jaar       | 5 years      | 5 jaar       | 5 years
        """)
    void aNumberHasItsUnitBehindIt(String code, String dutch, String english, String inDutch, String inEnglish) {
        Unit unit = units.unit(code);
        assertThat(unit.behind("5", Language.NL)).isEqualTo(dutch);
        assertThat(unit.behind("5", Language.EN)).isEqualTo(english);
        assertThat(unit.inSentence("5", Language.NL)).isEqualTo(inDutch);
        assertThat(unit.inSentence("5", Language.EN)).isEqualTo(inEnglish);
    }

    @Test
    void aNumberThatHasAWordGetsNoOther() {
        assertThat(units.unit("kg").behind("8,1 ton", Language.NL)).isEqualTo("8,1 ton");
        assertThat(units.unit("percent").behind("12,3%", Language.EN)).isEqualTo("12,3%");
        assertThat(units.unit("euro").behind("€ 42.000", Language.NL)).isEqualTo("€ 42.000");
        assertThat(units.unit("kg").behind("", Language.EN)).isEqualTo(" kg");
    }

    @Test
    void aRateSaysOfHowManyItIs() {
        assertThat(units.unit("per_100000").per()).contains(Fraction.of(100_000));
        assertThat(units.unit("percent").per()).contains(Fraction.HUNDRED);
        assertThat(units.unit("kg").per()).isEmpty();
    }

    @Test
    void theSameCodeIsTheSameUnit() {
        assertThat(units.unit("kg"))
                .isEqualTo(Figures.load(data.folder())
                        .series("cocaine_customs_ports")
                        .indicator()
                        .unit())
                .hasSameHashCodeAs(units.unit("kg"))
                .isNotEqualTo(units.unit("grams"))
                .isNotEqualTo("kg")
                .hasToString("kg");
        assertThat(units.unit("count").in(Language.NL)).isEqualTo("aantal");
    }

    @Test
    void anUnknownUnitIsAnsweredWithThoseThatAreNear() {
        assertThatThrownBy(() -> units.unit("conut")).hasMessage("no unit \"conut\". Did you mean count?");
        assertThatThrownBy(() -> units.unit("pound"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no unit \"pound\". None of the 14 that there are is like it.");
    }

    @Test
    void aFolderMayHaveUnitsOfItsOwn() {
        data.add("units.csv", "beds,count,bedden,beds,bedden,beds,,,,bedden; bed");
        data.add("indicators.csv", "clinic_beds,Bedden,Beds in clinics,beds,Beds,Netherlands,RIVM,,,");
        data.add("observations.csv", "clinic_beds,2024,420,420 bedden,beds,A,,s001,,");
        assertThat(Figures.load(data.folder())
                        .series("clinic_beds")
                        .at("2024")
                        .value()
                        .interval())
                .isEqualTo(Interval.of(420));
    }

    @Test
    void aFolderWithoutTheTableHasTheUnitsOfTheProgram() {
        data.delete("units.csv");
        assertThat(Figures.load(data.folder())
                        .series("cocaine_customs_ports")
                        .indicator()
                        .unit())
                .isEqualTo(units.unit("kg"));
    }

    @Test
    void anIndicatorMustHaveAUnitOfTheTable() {
        String place = data.add("indicators.csv", "spent,Uitgaven,Spending,euros,Spending,Netherlands,Rijk,,,");
        assertRefused(
                place.substring(0, place.lastIndexOf(':')) + ":25: unit must be one of units.csv, not \"euros\".",
                "  Did you mean euro?");
    }

    @Test
    void aCodeMustNotBeThereTwice() {
        assertRefused(
                data.add("units.csv", "kg,amount,kilo,kilos,kg,kg,,,,") + ": unit \"kg\" must not be there twice.",
                "  Change or delete one of the two.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        x,weight,X,x,,   | 2:3: kind must be one of count, amount, percent, factor, not "weight". | Write one of them.
        x,factor,X,x,0,  | 2:14: per must be a whole number above zero, or empty, not "0". | Write 10000 for a rate per 10,000.
        x,factor,X,x,1k, | 2:14: per must be a whole number above zero, or empty, not "1k". | Write 10000 for a rate per 10,000.
        x,factor,X,x,,x=0 | 2:15: words must be words that may stand behind a number, not "x=0". | Separate them by semicolons, and write ton=1000 for one that stands for a thousand.
        x,factor,X,x,,m2  | 2:15: words must be words that may stand behind a number, not "m2". | Separate them by semicolons, and write ton=1000 for one that stands for a thousand.
        x,factor,X,x,,x;X | 2:15: words "x" must not be there twice. | Change or delete one of the two.
        ,factor,X,x,,     | 2:1: unit must not be empty. | Write it.
        """)
    void aFaultOfTheTableSaysWhereAndHowToMendIt(String row, String fault, String remedy) {
        data.write("units.csv", HEADER + row + "\n");
        assertRefused("data/units.csv:" + fault, "  " + remedy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'34.877%', percent", "'34.877 euro', euro", "€ 34.877, euro", "34.877 minuten, minutes"})
    void aPrintedNumberMustBeInTheUnitOfItsIndicator(String printed, String other) {
        String place = data.replace("observations.csv", "cocaine_customs_ports,2024,34877,", "34.877", printed);
        assertRefused(
                place + ": \"" + printed + "\" is printed in another unit, " + other
                        + ", than that of the indicator, kg.",
                "  Correct the number or the unit of the indicator; units.csv says which words a unit has.");
    }

    private void assertRefused(String problem, String remedy) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> Figures.load(data.folder()));
        assertThat(refusal).hasMessage(data.located(problem) + "\n" + remedy);
    }
}
