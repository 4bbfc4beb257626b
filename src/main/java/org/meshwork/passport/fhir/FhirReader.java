package org.meshwork.passport.fhir;

import ca.uhn.fhir.parser.DataFormatException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.meshwork.passport.Arrival;
import org.meshwork.passport.Remarks;
import org.meshwork.passport.WebReader;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Declined;
import org.meshwork.person.Profile;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;

/**
 * Any FHIR R4 resource or bundle as one web. Nothing in it is fetched, run or shown as anything but words; what a web has no
 * place for is said.
 */
public final class FhirReader {

    /** What is read of each type; of others nothing is. */
    private static final Map<String, List<String>> USED = Map.ofEntries(
            Map.entry("Patient", List.of("name", "birthDate", "communication", "contact", "generalPractitioner")),
            Map.entry("RelatedPerson", List.of("patient", "name", "relationship", "period")),
            Map.entry("Practitioner", List.of("name")),
            Map.entry(
                    "PractitionerRole",
                    List.of("practitioner", "organization", "code", "specialty", "period", "healthcareService")),
            Map.entry("Organization", List.of("name", "type")),
            Map.entry("HealthcareService", List.of("name", "identifier", "providedBy")),
            Map.entry("CareTeam", List.of("status", "name", "subject", "participant")),
            Map.entry(
                    "CarePlan",
                    List.of(
                            "status",
                            "intent",
                            "subject",
                            "period",
                            "created",
                            "author",
                            "careTeam",
                            "addresses",
                            "goal",
                            "contained")),
            Map.entry(
                    "Condition",
                    List.of(
                            "clinicalStatus",
                            "verificationStatus",
                            "category",
                            "code",
                            "subject",
                            "onset",
                            "abatement")),
            Map.entry(
                    "Goal",
                    List.of(
                            "lifecycleStatus",
                            "achievementStatus",
                            "description",
                            "subject",
                            "start",
                            "statusDate",
                            "addresses")),
            Map.entry("Encounter", List.of("status", "class", "type", "subject", "participant", "period")),
            Map.entry("EpisodeOfCare", List.of("status", "patient", "careManager", "period")));

    private final Resources file;
    private final PersonId person;
    private final LocalDate today;
    private final Remarks remarks;
    private final Said said;

    private FhirReader(Resource root, PersonId person, LocalDate today, Remarks remarks) {
        this.file = new Resources(root);
        this.person = person;
        this.today = today;
        this.remarks = remarks;
        this.said = new Said(remarks);
    }

    /** The names of the types of resource that R4 has. */
    public static Set<String> types() {
        return Fhir.context().getResourceTypes();
    }

    /**
     * @param json one resource, with nothing in it of a type that R4 does not have
     * @param remarks of whoever looked at the file before
     */
    public static Arrival read(String json, PersonId person, LocalDate today, Remarks remarks) {
        Resource root;
        try {
            root = (Resource) Fhir.parser()
                    .setParserErrorHandler(new ParsingRemarks(remarks))
                    .parseResource(json);
        } catch (DataFormatException | IllegalArgumentException | ClassCastException e) {
            return new Arrival.Refused("This file is not FHIR R4 that we can read. Nothing of it was used.");
        }
        return new FhirReader(root, person, today, remarks).web();
    }

    private Arrival web() {
        var patient = patient();
        var contacts = new ContactsReader(file, person, patient, said);
        contacts.read();
        if (contacts.size() > WebReader.MOST_CONTACTS) {
            return tooMany(contacts.size());
        }
        var happenings = new HistoryReader(file, person, today, said, contacts);
        var conditions = happenings.conditions();
        var needs = happenings.needs();
        var plan = happenings.plan();
        var goals = happenings.goals();
        var encounters = happenings.encounters();
        var ties = contacts.ties();
        var people = contacts.contacts();
        file.sayUnused(USED, remarks);
        return new Arrival.Read(
                new CareWeb(
                        person,
                        0,
                        profile(patient),
                        needs,
                        conditions,
                        people,
                        ties,
                        plan,
                        circumstances(patient),
                        declined(patient),
                        encounters,
                        goals,
                        List.of()),
                remarks.all());
    }

    private static Arrival tooMany(int contacts) {
        return new Arrival.Refused("There are " + contacts + " people in this file, and a web can have "
                + WebReader.MOST_CONTACTS + ". Nothing of it was used. Is it the file of one person?");
    }

    /** A web is of one person: the one whom the team or the plan is for, else the first. */
    private Patient patient() {
        var all = file.all(Patient.class);
        var meant = file.all(org.hl7.fhir.r4.model.CareTeam.class).stream()
                .flatMap(team -> file.target(team.getSubject(), Patient.class).stream())
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (all.size() > 1) {
            remarks.say("There are " + all.size() + " patients in this file, and a web is of one. We took "
                    + meant.flatMap(FhirReader::name).orElse("the first") + ".");
        }
        if (meant.isPresent() && meant.flatMap(FhirReader::name).isEmpty()) {
            remarks.say("The file does not say what the person is called.");
        }
        if (all.isEmpty()) {
            remarks.say("The file does not say whose web it is. We took it for this one.");
        }
        return meant.orElseGet(Patient::new);
    }

    private Profile profile(Patient patient) {
        var age = Extensions.number(patient, "age-in-years", 0, 130);
        return new Profile(
                name(patient).map(text -> said.cut(text, "A name")).orElse("Somebody"),
                Extensions.text(patient, "about")
                        .map(text -> said.cut(text, "A description"))
                        .orElse(""),
                age == null ? ageOf(patient) : age,
                null,
                true);
    }

    private @Nullable Integer ageOf(Patient patient) {
        var born = Days.first(patient.getBirthDateElement().getValueAsString());
        var years = born == null ? -1 : java.time.temporal.ChronoUnit.YEARS.between(born, today);
        return years < 0 || years > 130 ? null : (Integer) (int) years;
    }

    private static Optional<String> name(Patient patient) {
        return patient.getName().stream()
                .map(name -> name.hasText() ? name.getText() : name.getNameAsSingleString())
                .filter(text -> text != null && text.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst();
    }

    private List<Circumstance> circumstances(Patient patient) {
        var held = new LinkedHashMap<List<Object>, Circumstance>();
        for (var spoken : patient.getCommunication()) {
            Codes.own(Codes.LANGUAGE, spoken.getLanguage())
                    .or(() -> Codes.words(spoken.getLanguage()))
                    .map(code -> code.replaceFirst("^([a-z]{2,3})-.*", "$1"))
                    .ifPresent(code -> put(held, Circumstance.Kind.LANGUAGE, code, Extensions.period(spoken)));
        }
        for (var one : Extensions.all(patient, "circumstance")) {
            var kind = Extensions.text(one, "kind").flatMap(text -> Said.choice(Circumstance.Kind.class, text));
            var code = Extensions.text(one, "code");
            if (kind.isPresent() && code.isPresent()) {
                put(held, kind.get(), code.get(), Extensions.period(one));
            }
        }
        return List.copyOf(held.values());
    }

    private void put(Map<List<Object>, Circumstance> held, Circumstance.Kind kind, String code, Period period) {
        held.putIfAbsent(
                List.of(kind, code, String.valueOf(period.since())),
                new Circumstance(kind, said.cut(code, "A code"), period));
    }

    private List<Declined> declined(Patient patient) {
        var declined = new ArrayList<Declined>();
        for (var one : Extensions.all(patient, "declined")) {
            var reason = Extensions.text(one, "reason").flatMap(text -> Said.choice(Declined.Reason.class, text));
            var support = Extensions.all(one, "support").stream()
                    .map(part -> part.getValue())
                    .filter(org.hl7.fhir.r4.model.CodeableConcept.class::isInstance)
                    .flatMap(part -> Codes.own(Codes.ENCOUNTER, (org.hl7.fhir.r4.model.CodeableConcept) part).stream())
                    .findFirst();
            if (reason.isPresent()
                    && support.isPresent()
                    && declined.stream().noneMatch(known -> known.support().equals(support.get()))) {
                declined.add(new Declined(support.get(), reason.get(), Extensions.period(one)));
            }
        }
        return declined;
    }
}
