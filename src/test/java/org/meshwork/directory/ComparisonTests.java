package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.directory.Likeness.Reason;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Point;

/** Entries as councils, the NHS and charities publish them; what two of them share is said in each test. */
class ComparisonTests {

    private static final Point HERE = new Point(53.4246, -2.3221);
    private static final int TWO = 2;
    private static final int SWITCHBOARD = 12;

    @Test
    void knowsAPharmacyFromTheNationalListAndTheCouncils() {
        var council = entry("Malik Pharmacy")
                .rung("0161 973 3070")
                .at(venue("M33 7XZ", HERE))
                .types("pharmacy");
        var national = entry("Malik’s Pharmacy Ltd")
                .rung("+44 161 9733070")
                .at(venue("m33 7xz", HERE))
                .types("pharmacy");

        assertThat(score(council, national)).isGreaterThanOrEqualTo(90);
        assertThat(words(council, national))
                .contains("The same name", "The same telephone, 01619733070", "The same postcode");
    }

    @Test
    void doesWithoutATelephoneWhereNameAndPostcodeAgree() {
        assertThat(score(
                        entry("Boundary House Medical Centre").at(venue("M33 7XZ", HERE)),
                        entry("Boundary House Medical Centre").at(venue("M33 7XZ", HERE))))
                .isGreaterThanOrEqualTo(Comparison.WORTH_PROPOSING);
    }

    @Test
    void knowsAServiceByItsOtherName() {
        var renamed = entry("Talking Matters").rung("0161 496 0001").with(alsoCalled("Healthy Minds"));
        var before = entry("Healthy Minds").rung("0161 496 0001");

        assertThat(score(renamed, before)).isGreaterThanOrEqualTo(Comparison.WORTH_PROPOSING);
        assertThat(words(renamed, before)).contains("The name of one is another name of the other");
    }

    @Test
    void forgivesASlipAndTheNameOfTheStreet() {
        assertThat(score(
                        entry("Washway Road Befriending").rung("0161 496 0002").at(venue("M33 7XZ", HERE)),
                        entry("Befreinding").rung("0161 496 0002").at(venue("M33 7XZ", HERE))))
                .as("too different")
                .isLessThan(Comparison.WORTH_PROPOSING);
        assertThat(score(
                        entry("Steady Steps Partington").rung("0161 496 0002").at(venue("M33 7XZ", HERE)),
                        entry("Steady Steps Partingtan").rung("0161 496 0002").at(venue("M33 7XZ", HERE))))
                .isGreaterThanOrEqualTo(Comparison.WORTH_PROPOSING);
    }

    @ParameterizedTest
    @CsvSource({"0.004", "0.03", "0.3"})
    void keepsBranchesOfOneChainApart(double degreesNorth) {
        var there = new Point(HERE.latitude() + degreesNorth, HERE.longitude());
        var one = entry("Boots")
                .by(chain())
                .rung("0345 070 8090")
                .at(venue("M33 7XZ", HERE))
                .types("pharmacy");
        var other = entry("Boots")
                .by(chain())
                .rung("0345 070 8090")
                .at(venue("M32 0TH", there))
                .types("pharmacy");

        assertThat(Comparison.between(sketch(one), sketch(other), key -> SWITCHBOARD)
                        .score())
                .isLessThan(Comparison.WORTH_PROPOSING);
    }

    @ParameterizedTest
    @CsvSource({
        "Befriending, Telephone befriending",
        "Men’s walking group, Women’s walking group",
        "Stay and play under 2s, Stay and play under 5s",
        "Age UK Trafford, Age UK Trafford Day Support",
        "Lunch club, Lunch club for carers",
        "Counselling, Debt advice"
    })
    void keepsServicesOfOneOrganisationApart(String first, String second) {
        var one = entry(first).by(ageUk("111")).rung("0161 746 3940").at(venue("M33 7XZ", HERE));
        var other = entry(second).by(ageUk("111")).rung("0161 746 3940").at(venue("M33 7XZ", HERE));

        assertThat(score(one, other)).isLessThan(Comparison.WORTH_PROPOSING);
    }

    @Test
    void keepsApartTwoClubsOfOneNameInOneHall() {
        assertThat(score(
                        entry("Lunch club").by("Church of St Anne").at(venue("M33 7XZ", HERE)),
                        entry("Lunch club").by("Sale Rotary").at(venue("M33 7XZ", HERE))))
                .isLessThan(Comparison.WORTH_PROPOSING);
    }

    @Test
    void believesNumbersOfRegistersMoreThanNames() {
        var one = entry("Riverside Hospice Home Care").by(ageUk("111")).at(venue("M33 7XZ", HERE));
        var same = entry("Riverside Hospice Home Care").by(ageUk("111")).at(venue("M33 7XZ", HERE));
        var other = entry("Riverside Hospice Home Care").by(ageUk("222")).at(venue("M33 7XZ", HERE));

        assertThat(score(one, same)).isGreaterThan(Comparison.WORTH_PROPOSING).isGreaterThan(score(one, other) + 40);
        assertThat(words(one, other)).contains("Each has another charity number");
    }

    @Test
    void tellsServicesForDifferentAgesApart() {
        assertThat(score(
                        entry("Breathe Easy Singing").rung("0161 496 0004").ages(5, 17),
                        entry("Breathe Easy Singing").rung("0161 496 0004").ages(18, null)))
                .isLessThan(Comparison.WORTH_PROPOSING);
    }

    @Test
    void isTheSameBothWays() {
        var one = sketch(entry("Age UK Trafford Befriending").rung("0161 746 3940"));
        var other = sketch(entry("Befriending").by("Age UK Trafford").rung("0161 746 3940"));

        assertThat(Comparison.between(one, other, key -> TWO).score())
                .isEqualTo(Comparison.between(other, one, key -> TWO).score());
    }

    @ParameterizedTest
    @CsvSource({
        "+44 (0)161 973 3070, 01619733070",
        "0044 161 973 3070, 01619733070",
        "0161 973 3070 ext 12, 01619733070",
        "'0161-973-3070', 01619733070"
    })
    void readsATelephoneHoweverItIsWritten(String written, String digits) {
        assertThat(Sketch.phone(written)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.org/Help/?utm=1#top, example.org/help",
        "http://example.org/index.html, example.org",
        "example.org, example.org",
        "'', ''"
    })
    void readsAWebAddressHoweverItIsWritten(String written, String page) {
        assertThat(Sketch.page(written)).isEqualTo(page);
    }

    private static ServiceExample entry(String name) {
        return ServiceExample.called(name);
    }

    private static Organisation chain() {
        return ageUk("Boots UK Limited", Identifier.COMPANY, "928555");
    }

    private static Organisation ageUk(String charity) {
        return ageUk("Age UK Trafford", Identifier.CHARITY, charity);
    }

    private static Organisation ageUk(String name, String scheme, String number) {
        return new Organisation(
                OrganisationId.named(name),
                name,
                null,
                "",
                "",
                "",
                "",
                Registration.under(List.of(new Identifier(scheme, "", number))));
    }

    private static Venue venue(String postcode, Point point) {
        return new Venue("", "12 Washway Road", postcode, point, List.of(), false, OpeningHours.UNKNOWN);
    }

    private static Particulars alsoCalled(String name) {
        var none = Particulars.NONE;
        return new Particulars(
                name,
                none.status(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                Timetable.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Sketch sketch(ServiceExample example) {
        return Sketch.of(example.service());
    }

    private static int score(ServiceExample one, ServiceExample other) {
        return Comparison.between(sketch(one), sketch(other), key -> TWO).score();
    }

    private static List<String> words(ServiceExample one, ServiceExample other) {
        return Comparison.between(sketch(one), sketch(other), key -> TWO).reasons().stream()
                .map(Reason::words)
                .toList();
    }
}
