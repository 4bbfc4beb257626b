package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;

@MeshworkTest
class CorrectionsIT {

    @Autowired
    Corrections corrections;

    @Autowired
    Directory directory;

    private final Service service = ServiceExample.complete("Corrected " + UUID.randomUUID());

    @BeforeEach
    void put() {
        directory.put(List.of(service));
    }

    @AfterEach
    void withdraw() {
        directory.put(List.of(service.withdrawn(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, Another name",
        "TYPES, befriending|lunch-club",
        "NEEDS, company",
        "AUDIENCES, carers",
        "AGES, 60-",
        "HOURS, Mo 10:00-12:00",
        "COST, CHARGE",
        "JOINING, REFERRAL",
        "DELIVERY, ONLINE|TELEPHONE",
        "WEBSITE, https://other.example",
        "WITHDRAWN, true"
    })
    void setOneFieldRightAndLeaveTheOthers(Field field, String value) {
        assertThat(corrections.correct(id(), field, value, "steward")).isEmpty();

        var now = now();
        assertThat(field.text(now)).isEqualTo(value);
        for (var other : Field.values()) {
            if (other != field) {
                assertThat(other.text(now)).isEqualTo(other.text(service));
            }
        }
        assertThat(corrections.of(id()))
                .extracting(Correction::field, Correction::value, Correction::theirs, Correction::by)
                .containsExactly(tuple(field, value, field.text(service), "steward"));
        corrections.takeBack(id(), field);
        assertThat(field.text(now())).isEqualTo(field.text(service));
        assertThat(corrections.of(id())).isEmpty();
    }

    @Test
    void hideAnAddressAtOnce() {
        corrections.correct(id(), Field.ADDRESS_HIDDEN, "true", "steward");

        assertThat(now().venues())
                .isNotEmpty()
                .allMatch(venue -> venue.confidential() && venue.postcode().isEmpty() && venue.point() == null);
    }

    @Test
    void stayWhenTheFeedSaysSomethingElse() {
        corrections.correct(id(), Field.PHONE, "01632 960999", "steward");
        corrections.correct(id(), Field.NAME, "Right name", "steward");
        directory.put(List.of(service));

        assertThat(now()).extracting(Service::phone, Service::name).containsExactly("01632 960999", "Right name");
        corrections.takeBack(id(), Field.NAME);
        assertThat(now()).extracting(Service::phone, Service::name).containsExactly("01632 960999", service.name());
    }

    @ParameterizedTest
    @CsvSource({"NAME, ''", "HOURS, whenever", "AGES, old", "COST, CHEAP"})
    void sayWhatAFieldCannotHave(Field field, String value) {
        assertThat(corrections.correct(id(), field, value, "steward"))
                .hasValueSatisfying(why -> assertThat(why).contains(" ").hasSizeLessThan(200));
        assertThat(now()).isEqualTo(service);
        assertThat(corrections.of(id())).isEmpty();
    }

    @Test
    void sayThatAServiceIsGone() {
        assertThat(corrections.correct(ServiceId.named("nobody"), Field.NAME, "x", "steward"))
                .isPresent();
    }

    private Service now() {
        return directory.service(id()).orElseThrow();
    }

    private ServiceId id() {
        return service.id();
    }
}
