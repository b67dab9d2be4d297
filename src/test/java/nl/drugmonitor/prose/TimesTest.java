package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drugmonitor.prose.Moment.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            In 2019                        | 2019                        | NAMED  | 2019
            Eind 2015                      | 2015                        | NAMED  | 2015
            Sinds 2010                     | 2010                        | NAMED  | 2010
            In mei 2019                    | mei 2019                    | NAMED  | 2019-05
            In mei                         | mei                         | NAMED  | -
            Op 1 januari 2018              | 1 januari 2018              | NAMED  | -
            Van 5 tot en met 9 mei         | 5 tot en met 9 mei          | NAMED  | -
            Van januari tot en met maart 2019 | januari tot en met maart 2019 | NAMED | -
            In het tweede kwartaal van 2018 | tweede kwartaal van 2018   | NAMED  | 2018-Q2
            In het tweede kwartaal         | tweede kwartaal             | NAMED  | -
            In de eerste helft van 2019    | eerste helft van 2019       | NAMED  | 2019-H1
            In het eerste halfjaar van 2019 | eerste halfjaar van 2019   | NAMED  | 2019-H1
            In het seizoen 2017-2018       | seizoen 2017-2018           | NAMED  | -
            In de winter van 2016/17       | winter van 2016/17          | NAMED  | -
            In schooljaar 2014-2015        | schooljaar 2014-2015        | NAMED  | -
            In het najaar van 2014         | najaar van 2014             | NAMED  | -
            In 2014/'15                    | 2014/'15                    | NAMED  | -
            Vorig jaar                     | Vorig jaar                  | LAST   | -
            Afgelopen zomer                | Afgelopen zomer             | LAST   | -
            Een jaar eerder                | Een jaar eerder             | BEFORE | -
            Twee jaar eerder               | Twee jaar eerder            | BEFORE | -
            Tien jaar geleden              | Tien jaar geleden           | BEFORE | -
            Dit jaar                       | Dit jaar                    | NOW    | -
            """)
    void readsWhenANumberIsOf(String time, String words, Order order, String period) {
        CheckedText text = Texts.check(time + " kwamen er 312 gasten.");
        assertThat(text.figures()).singleElement().satisfies(number -> {
            assertThat(number.text()).isEqualTo("312");
            Moment moment = number.time().orElseThrow();
            assertThat(moment.words()).isEqualTo(words);
            assertThat(moment.order()).isEqualTo(order);
            assertThat(moment.period().map(Object::toString).orElse(null)).isEqualTo(period);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            In 2019 52.310 meldingen.                       | 52.310
            Tussen 2016 en 2020 1300 woningen.              | 1300
            In 2019 waren er 2019 meldingen.                | 2019
            Er kwamen 1950 bezoekers.                       | 1950
            Ruim 2000 mensen kwamen in 2018.                | Ruim 2000
            Het steeg van 1980 euro naar 2010 euro.         | 1980 euro;2010 euro
            In 2019 en 2020 waren er 1.200 meldingen.       | 1.200
            In de periode 2014-2018 kwamen er 1800 mensen.  | 1800
            """)
    void tellsAYearFromACountBesideIt(String sentence, String figures) {
        assertThat(Texts.check(sentence).figures())
                .extracting(Mention::text)
                .containsExactlyElementsOf(List.of(figures.split(";")));
    }

    @Test
    void aCountThatLooksLikeAYearIsOneBesideYears() {
        assertThat(Texts.check("Het aantal steeg van 1987 in 2012 naar 2012 in 2013.")
                        .figures())
                .extracting(Mention::text)
                .containsExactly("1987", "2012");
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "In 2016, In 2017, true",
                "In 2017, In 2016, false",
                "Een jaar eerder, In 2017, true",
                "Vorig jaar, Dit jaar, true",
                "In mei, In augustus, true",
                "In mei 2018, In april 2019, true",
                "In 2016, In 2016, -"
            })
    void knowsWhichOfTwoTimesIsEarlier(String one, String other, Boolean isBefore) {
        assertThat(moment(one).isBefore(moment(other)).orElse(null)).isEqualTo(isBefore);
    }

    private static Moment moment(String time) {
        return Texts.check(time + " kwamen er 312 gasten.")
                .figures()
                .get(0)
                .time()
                .orElseThrow();
    }
}
