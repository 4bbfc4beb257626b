package org.meshwork.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.SharedData;
import org.meshwork.person.Contact;
import org.meshwork.person.Goal;
import org.meshwork.person.HeldCondition;
import org.meshwork.shared.Sector;

/** The examples that HL7 publishes with FHIR R4. */
class FhirContractTests {

    private static final List<String> EXAMPLES = List.of(
            "CarePlan-example",
            "CarePlan-f001",
            "CarePlan-integrate",
            "CareTeam-example",
            "Consent-consent-example-basic",
            "EpisodeOfCare-example",
            "Goal-example",
            "HealthcareService-example",
            "Location-1",
            "Organization-1",
            "Organization-f001",
            "Patient-example",
            "Practitioner-example",
            "PractitionerRole-example",
            "RelatedPerson-benedicte",
            "RelatedPerson-f001",
            "ServiceRequest-example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CarePlan-example",
                "CarePlan-f001",
                "CarePlan-integrate",
                "CareTeam-example",
                "Consent-consent-example-basic",
                "EpisodeOfCare-example",
                "Goal-example",
                "HealthcareService-example",
                "Location-1",
                "Organization-1",
                "Organization-f001",
                "Patient-example",
                "Practitioner-example",
                "PractitionerRole-example",
                "RelatedPerson-benedicte",
                "RelatedPerson-f001",
                "ServiceRequest-example"
            })
    void readsEachAndSaysWhatHasNoPlaceInAWeb(String example) throws IOException {
        var read = Files.read(java.nio.file.Files.readAllBytes(file(example)));

        assertThat(read.remarks()).isNotEmpty();
    }

    @Test
    void findsThePeopleOfAllOfThemTogether() throws IOException {
        var entries = EXAMPLES.stream()
                .map(FhirContractTests::text)
                .map(json -> "{\"resource\":" + json + "}")
                .collect(Collectors.joining(","));
        var read = Files.read(("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + entries + "]}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var web = read.web();

        assertThat(web.profile().name()).contains("Chalmers");
        assertThat(web.contacts())
                .extracting(Contact::name, Contact::role, Contact::sector)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Bénédicte du Marché", "partner", Sector.INFORMAL),
                        org.assertj.core.groups.Tuple.tuple("Dr Adam Careful", "gp", Sector.PRIMARY_CARE));
        assertThat(web.contacts()).extracting(Contact::name).contains("Dorothy Dietician", "Amanda Assigned");
        assertThat(web.conditions()).extracting(HeldCondition::code).contains("obesity", "GERDS");
        assertThat(web.goals()).extracting(Goal::words).contains("recovery surgery on heart of patient");
        assertThat(web.contacts().stream()
                        .filter(contact -> !contact.coordinates().isEmpty()))
                .extracting(Contact::name)
                .contains("Amanda Assigned");
        var plan = web.plan();
        assertThat(plan).isNotNull();
        assertThat(read.remarks())
                .anyMatch(remark -> remark.contains("Consent"))
                .anyMatch(remark -> remark.contains("telecom"));
    }

    private static Path file(String example) {
        return SharedData.file("fhir/" + example + ".json");
    }

    private static String text(String example) {
        try {
            return java.nio.file.Files.readString(file(example));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
