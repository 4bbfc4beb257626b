package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.directory.Cost;
import org.meshwork.directory.CostOption;

class PriceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Free",
                "free of charge.",
                "This service is free",
                "No charge",
                "£0.00",
                "Free to use for everyone!",
                "Our groups are completely free"
            })
    void isFreeWhereThatIsPlainlySaid(String fees) {
        assertThat(ofFees(fees).cost()).isEqualTo(Cost.FREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fees_description",
                "Free for members, others £4",
                "Not free",
                "Free parking",
                "Sugar-free cakes",
                "There may be a charge",
                "None",
                "Contact us"
            })
    void isNotKnownWhereItIsNotPlain(String fees) {
        assertThat(ofFees(fees).cost()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "£2 a session,SMALL_CHARGE",
        "£3.50 or £5,SMALL_CHARGE",
        "£12 an hour,CHARGE",
        "From £2 to £30,CHARGE",
        "A small charge applies,SMALL_CHARGE",
        "This is means tested,MEANS_TESTED"
    })
    void readsAChargeOutOfTheWords(String fees, Cost cost) {
        assertThat(ofFees(fees)).isEqualTo(new Price(cost, fees, fees, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0,FREE", "'\"0.00\"',FREE", "2.5,SMALL_CHARGE", "35,CHARGE", "'\"£35\"',CHARGE"})
    void readsAnAmount(String amount, Cost cost) {
        assertThat(of("{'cost_options':[{'option':'Adults','amount':" + amount + "}]}")
                        .cost())
                .isEqualTo(cost);
    }

    @Test
    void takesTheLargestOfSeveralAmounts() {
        var price = of(
                "{'cost_options':[{'option':'Under 18s','amount':0},{'option':'Others','amount':7.5,'amount_description':'a session'}]}");

        assertThat(price.cost()).isEqualTo(Cost.CHARGE);
        assertThat(price.detail()).isEqualTo("Under 18s: free\nOthers: £7.50 a session");
        assertThat(price.options())
                .containsExactly(
                        new CostOption("Under 18s", BigDecimal.ZERO, "", "", null, null),
                        new CostOption("Others", new BigDecimal("7.5"), "", "a session", null, null));
    }

    @Test
    void doesNotCallItFreeWhereTheWordsNameAPrice() {
        assertThat(of("{'fees':'£4 for refreshments','cost_options':[{'amount':0}]}")
                        .cost())
                .isNull();
    }

    @Test
    void keepsAPriceThatIsOverAndDoesNotShowIt() {
        var price = of("{'cost_options':[{'amount':35,'valid_to':'2022-12-31'}]}");

        assertThat(price.cost()).isNull();
        assertThat(price.detail()).isEmpty();
        assertThat(price.options()).extracting(CostOption::validTo).containsExactly(LocalDate.of(2022, 12, 31));
    }

    @Test
    void doesNotTakeMinusOneAsAPrice() {
        assertThat(of("{'cost_options':[{'amount':-1}]}").cost()).isNull();
    }

    private static Price ofFees(String fees) {
        return of("{'fees':'" + fees + "'}");
    }

    private static Price of(String json) {
        return Price.of(Parts.of(json), LocalDate.of(2026, 10, 10));
    }
}
