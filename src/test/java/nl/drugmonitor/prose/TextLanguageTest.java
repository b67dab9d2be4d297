package nl.drugmonitor.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLanguageTest {
    private static final String DUTCH =
            "Het aantal leden van de bibliotheek daalde van 40 naar 30, en dat is een daling van 25%. ";
    private static final String ENGLISH =
            "The number of members fell from 40 to 30, and the fines that were paid for the year fell by 25%. ";

    @Test
    void tellsDutchFromEnglish() {
        assertThat(TextLanguage.of(DUTCH)).matches(text -> !text.isEnglish() && !text.isPartlyEnglish());
        assertThat(TextLanguage.of(ENGLISH)).matches(text -> text.isEnglish() && !text.isPartlyEnglish());
    }

    @Test
    void aTextInBothLanguagesIsPartlyEnglish() {
        assertThat(TextLanguage.of(DUTCH + ENGLISH.repeat(2))).matches(TextLanguage::isPartlyEnglish);
        assertThat(TextLanguage.of(DUTCH.repeat(3) + ENGLISH)).matches(text -> !text.isPartlyEnglish());
    }

    @Test
    void fewWordsSayNothing() {
        assertThat(TextLanguage.of("12 13 14")).matches(text -> !text.isEnglish());
        assertThat(TextLanguage.of("The Hague 12, the Rest 13")).matches(text -> !text.isEnglish());
        assertThat(TextLanguage.of("")).isEqualTo(new TextLanguage(0, 0));
    }
}
