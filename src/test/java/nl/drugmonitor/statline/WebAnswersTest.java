package nl.drugmonitor.statline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WebAnswersTest {
    private static final URI PAGE =
            URI.create("https://opendata.cbs.nl/ODataFeed/odata/37230ned/UntypedDataSet?$format=json");

    @Test
    void aLinkMayBeAPartOfAnAddressAndHoldBlanks() {
        assertThat(WebAnswers.follow(PAGE, "UntypedDataSet?$filter=Perioden eq '2024JJ00'&$skip=10000"))
                .hasToString("https://opendata.cbs.nl/ODataFeed/odata/37230ned/UntypedDataSet"
                        + "?$filter=Perioden%20eq%20'2024JJ00'&$skip=10000");
    }

    @Test
    void aLinkWithoutEncryptionIsFollowedWithIt() {
        assertThat(WebAnswers.follow(
                        PAGE, "http://opendata.cbs.nl/ODataFeed/odata/37230ned/UntypedDataSet?$skip=10000"))
                .hasToString("https://opendata.cbs.nl/ODataFeed/odata/37230ned/UntypedDataSet?$skip=10000");
    }

    @Test
    void aLinkToAnotherHostIsNotFollowed() {
        assertThatThrownBy(() -> WebAnswers.follow(PAGE, "https://example.org/UntypedDataSet"))
                .hasMessageContaining(
                        "the answer names a next page on another host: https://example.org/UntypedDataSet");
    }
}
