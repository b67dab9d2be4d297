package nl.drugmonitor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.drugmonitor.English;
import nl.drugmonitor.claim.ChangeBetween.BoundsFrom;
import nl.drugmonitor.exact.Fraction;
import nl.drugmonitor.exact.Range;
import nl.drugmonitor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim on the size of a change has a word of words.csv, or bounds of its own. */
class StatedBoundsTest {
    private static ChangeBetween read(String keys) {
        return (ChangeBetween) ReadClaims.ofFigures("[{id: a, printed: '100'}, {id: b, printed: '93'}]")
                .read("type: change_between\nfrom: a\nto: b\n" + keys.replace("; ", "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            min_percent: -10; max_percent: -5           | CLAIM | reproduced: the change is -7%; "-10% to -5%" means -10% to -5% (bounds of the claim)
            min_percent: '-7,5'; max_percent: '-6,5'    | CLAIM | reproduced: the change is -7%; "-7.5% to -6.5%" means -7.5% to -6.5% (bounds of the claim)
            min_percent: -7; max_percent: -7            | CLAIM | reproduced: the change is -7%; "-7% to -7%" means -7% to -7% (bounds of the claim)
            max_percent: -5                             | CLAIM | reproduced: the change is -7%; "at most -5%" means at most -5% (bounds of the claim)
            min_percent: -5                             | CLAIM | wording: the change is -7%; "at least -5%" means at least -5% (bounds of the claim).
            word: wat minder; max_percent: -8           | CLAIM | wording: the change is -7%; "wat minder" means at most -8% (bounds of the claim).
            word: lichte daling; min_percent: -20       | CLAIM | reproduced: the change is -7%; "lichte daling" means at least -20% (bounds of the claim)
            word: lichte daling                         | WORDS | reproduced: the change is -7%; "lichte daling" means -5% to 0% (convention of words.csv)
            """)
    void boundsOfTheClaimGoBeforeThoseOfTheWord(String keys, BoundsFrom basis, String sentence) {
        ChangeBetween claim = read(keys);

        assertThat(claim.basis()).isEqualTo(basis);
        assertThat(English.of(claim.check())).isEqualTo(sentence);
    }

    @Test
    void boundsOfTheClaimCannotBeStretched() {
        ChangeBetween claim = read("min_percent: '-6,5'; max_percent: 0");

        assertThat(claim.word().bounds()).isEqualTo(new Range(Fraction.of(-13, 2), Fraction.ZERO));
        assertThat(claim.word().stretch()).isEqualTo(claim.word().bounds());
        assertThat(claim.canBeStretched(Values.PRINTED)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            min_percent: -5; max_percent: -10 | claims.yaml:4:14: min_percent must not be above max_percent.                         | Change the two about; a fall of 5 to 10 percent is -10 to -5.
            min_percent: 2.5                  | claims.yaml:4:14: a whole number must stand here, not a number (2.5).                | Write digits only.
            max_percent: '2.5'                | claims.yaml:4:14: "2.5" is no Dutch number: a point parts groups of three digits and needs three digits after it, a comma starts the decimals. |
            word: lichte dalin                | claims.yaml:4:7: "lichte dalin" is no word of words.csv for the size of a change.    | Did you mean lichte daling? Else write min_percent and max_percent here.
            word: dramatisch                  | claims.yaml:4:7: "dramatisch" is no word of words.csv for the size of a change.      | Add it there with its bounds, or write min_percent and max_percent here.
            """)
    void boundsOrAWordThatMeanNothingAreAFault(String keys, String message, String remedy) {
        assertThatThrownBy(() -> read(keys))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(message + "\n  " + (remedy == null ? "" : remedy));
    }

    @Test
    void withoutAWordOrBoundsTheWordIsAskedFor() {
        assertThatThrownBy(() -> read("place: p")).hasMessageStartingWith("claims.yaml:1:1: cannot find key \"word\".");
    }
}
