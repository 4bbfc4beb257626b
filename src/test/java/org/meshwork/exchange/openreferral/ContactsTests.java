package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.exchange.ImportReport.Kind;
import tools.jackson.databind.json.JsonMapper;

class ContactsTests {

    @ParameterizedTest
    @CsvSource({
        "www.steadysteps.example, https://www.steadysteps.example",
        "steadysteps.example/a?b=c, https://steadysteps.example/a?b=c",
        "steadysteps.example:8443, https://steadysteps.example:8443",
    })
    void putsHttpsBeforeAnAddressWithoutAScheme(String given, String website) {
        var part = Parts.of("{'url':'" + given + "'}");

        assertThat(Contacts.website(part, "url")).isEqualTo(website);
        assertThat(Parts.remarks(part, Kind.NORMALISED)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "n/a",
                "none",
                "mailto:a@steadysteps.example",
                "ftp://steadysteps.example",
                "http://",
                "https://localhost",
                "https://user:secret@steadysteps.example",
                "call us",
                "data:text/html,x.y"
            })
    void leavesOutWhatIsNotAWebAddress(String given) {
        var part = Parts.of("{'url':'" + given + "'}");

        assertThat(Contacts.website(part, "url")).isEmpty();
        assertThat(Parts.remarks(part, Kind.WARNED)).hasSize(1);
    }

    @Test
    void keepsAWholeAddressAsItIs() {
        var part = Parts.of("{'url':'HTTPS://steadysteps.example/falls?x=%20'}");

        assertThat(Contacts.website(part, "url")).isEqualTo("HTTPS://steadysteps.example/falls?x=%20");
        assertThat(part.remarks().list()).isEmpty();
    }

    @Test
    void escapesWhatAnAddressMayNotHold() {
        assertThat(Contacts.website(Parts.of("{'url':'https://steadysteps.example/a b|c'}"), "url"))
                .isEqualTo("https://steadysteps.example/a%20b%7Cc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b+c@steadysteps.example", "o'neill@steady-steps.example"})
    void keepsAnEmailAddress(String given) {
        var part = new Part(new JsonMapper().createObjectNode().put("email", given), "", new Remarks());

        assertThat(Contacts.email(part, "email")).isEqualTo(given);
        assertThat(part.remarks().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not an address",
                "a@b",
                "@steadysteps.example",
                "a@@steadysteps.example",
                "a@steadysteps..example"
            })
    void leavesOutABadEmailAddressWithAWarning(String given) {
        var part = Parts.of("{'email':'" + given + "'}");

        assertThat(Contacts.email(part, "email")).isEmpty();
        assertThat(Parts.remarks(part, Kind.WARNED)).hasSize(1);
    }

    @Test
    void takesAMaskedEmailAddressAsNotKnown() {
        var part = Parts.of("{'email':'Contact@example.org'}");

        assertThat(Contacts.email(part, "email")).isEmpty();
        assertThat(Parts.remarks(part, Kind.NORMALISED)).hasSize(1);
    }

    @Test
    void takesTheFirstOfSeveralEmailAddresses() {
        assertThat(Contacts.email(Parts.of("{'email':'mailto:a@x.example; b@x.example'}"), "email"))
                .isEqualTo("a@x.example");
    }

    @Test
    void keepsANumberThatCanBeDialled() {
        assertThat(List.of("01632 960123", "999", "+44 1632 960123 ext 3"))
                .allSatisfy(given -> assertThat(Contacts.phone(Parts.of("{'n':'" + given + "'}"), "n"))
                        .isEqualTo(given));
    }

    @Test
    void leavesOutANumberThatCannotBeDialled() {
        assertThat(Contacts.phone(Parts.of("{'n':'ask at the desk'}"), "n")).isEmpty();
    }
}
