package org.meshwork.passport.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.meshwork.passport.fhir.Extensions.day;
import static org.meshwork.passport.fhir.Extensions.group;
import static org.meshwork.passport.fhir.Extensions.number;
import static org.meshwork.passport.fhir.Extensions.period;
import static org.meshwork.passport.fhir.Extensions.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.shared.Period;
import org.meshwork.shared.ServiceId;

/**
 * One web as a FHIR R4 bundle. What FHIR has no element for stands in our own extensions. What the person answered to
 * findings, the small area they live in and whether they stay out of totals are not the business of who is handed it.
 */
public final class FhirWriter {

    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

    private final Bundle bundle = new Bundle();
    private final Set<String> written = new HashSet<>();
    private final CareWeb web;
    private final LocalDate today;
    private final Function<ServiceId, Optional<Service>> services;

    private FhirWriter(CareWeb web, LocalDate today, Function<ServiceId, Optional<Service>> services) {
        this.web = web;
        this.today = today;
        this.services = services;
        bundle.setType(Bundle.BundleType.COLLECTION);
    }

    /** @param services of the directory, for their names */
    public static byte[] write(CareWeb web, LocalDate today, Function<ServiceId, Optional<Service>> services) {
        var writer = new FhirWriter(web, today, services);
        writer.patient();
        writer.needsAndConditions();
        new ContactsWriter(writer, web).write();
        writer.goals();
        writer.plan();
        writer.encounters();
        return Fhir.parser()
                .setPrettyPrint(true)
                .encodeResourceToString(writer.bundle)
                .getBytes(UTF_8);
    }

    /** Once each. */
    void add(Resource resource) {
        var url = address(resource.fhirType(), resource.getIdPart());
        if (written.add(url)) {
            bundle.addEntry().setFullUrl(url).setResource(resource);
        }
    }

    static Reference reference(String type, Object id) {
        return new Reference(address(type, id.toString())).setType(type);
    }

    Reference patientReference() {
        return reference("Patient", web.person()).setDisplay(web.profile().name());
    }

    Optional<Service> service(ServiceId id) {
        return services.apply(id);
    }

    /** Addresses within the file: they name nothing outside it, and nothing of ours is at any web address. */
    private static String address(String type, String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((type + '/' + id).getBytes(UTF_8));
    }

    private void patient() {
        var patient = new Patient();
        patient.setId(web.person().toString());
        patient.addName().setText(web.profile().name());
        text("about", web.profile().about()).forEach(patient::addExtension);
        number("age-in-years", web.profile().ageYears()).forEach(patient::addExtension);
        for (var held : web.circumstances()) {
            switch (held.kind()) {
                case LANGUAGE -> {
                    var spoken = patient.addCommunication();
                    spoken.setLanguage(new CodeableConcept(new Coding(Codes.LANGUAGE, held.code(), null)));
                    period(held.period()).forEach(spoken::addExtension);
                }
                case COMMUNICATION, RISK, RECORDS, SITUATION ->
                    patient.addExtension(group(
                            "circumstance",
                            Stream.concat(
                                    Stream.of(
                                            Extensions.of(
                                                    "kind",
                                                    new CodeType(held.kind().name())),
                                            Extensions.of("code", new CodeType(held.code()))),
                                    period(held.period()))));
            }
        }
        for (var declined : web.declined()) {
            patient.addExtension(group(
                    "declined",
                    Stream.concat(
                            Stream.of(
                                    Extensions.of("support", Codes.encounter(declined.support())),
                                    Extensions.of(
                                            "reason",
                                            new CodeType(declined.reason().name()))),
                            period(declined.period()))));
        }
        add(patient);
    }

    private void needsAndConditions() {
        for (var need : web.needs()) {
            var condition = condition("need/" + need.code(), "need", Codes.need(need.code()), need.period());
            number("importance", need.importance()).forEach(condition::addExtension);
            add(condition);
        }
        for (var held : web.conditions()) {
            add(condition("condition/" + held.code(), "condition", Codes.condition(held.code()), held.period()));
        }
    }

    private Condition condition(String name, String category, CodeableConcept code, Period period) {
        var condition = new Condition();
        condition.setId(idOf(name));
        condition.addCategory().addCoding().setSystem(Codes.CATEGORY).setCode(category);
        condition.setCode(code);
        condition.setSubject(patientReference());
        if (period.since() != null) {
            condition.setOnset(new DateTimeType(period.since().toString()));
        }
        var isOver = period.endedBy(today);
        if (isOver) {
            condition.setAbatement(new DateTimeType(String.valueOf(period.until())));
        } else {
            day("until", period.until()).forEach(condition::addExtension);
        }
        condition.setClinicalStatus(standard("condition-clinical", isOver ? "resolved" : "active"));
        return condition;
    }

    private Reference toNeed(String code) {
        return reference("Condition", idOf("need/" + code))
                .setDisplay(Codes.need(code).getText());
    }

    private boolean isHeld(String need) {
        return web.needs().stream().anyMatch(held -> held.code().equals(need));
    }

    private String idOf(String name) {
        return UUID.nameUUIDFromBytes((web.person() + "/" + name).getBytes(UTF_8))
                .toString();
    }

    private void goals() {
        for (var held : web.goals()) {
            var goal = new Goal();
            goal.setId(held.id().toString());
            goal.setDescription(new CodeableConcept().setText(held.words()));
            goal.setSubject(patientReference());
            goal.setLifecycleStatus(
                    held.period().endedBy(today)
                            ? Goal.GoalLifecycleStatus.COMPLETED
                            : Goal.GoalLifecycleStatus.ACTIVE);
            if (held.period().since() != null) {
                goal.setStart(new DateType(held.period().since().toString()));
            }
            day("until", held.period().until()).forEach(goal::addExtension);
            if (held.progress() != null) {
                goal.setAchievementStatus(standard("goal-achievement", Progress.code(held.progress())));
            }
            for (var need : held.needs()) {
                goal.addExtension(Extensions.of("need", Codes.need(need)));
                if (isHeld(need)) {
                    goal.addAddresses(toNeed(need));
                }
            }
            held.helpers()
                    .forEach(helper -> goal.addExtension(Extensions.of(
                            "helper",
                            ContactsWriter.reference(web.contact(helper).orElseThrow()))));
            add(goal);
        }
    }

    private void plan() {
        var held = web.plan();
        if (held == null) {
            return;
        }
        var plan = new CarePlan();
        plan.setId(idOf("plan"));
        plan.setStatus(CarePlan.CarePlanStatus.ACTIVE).setIntent(CarePlan.CarePlanIntent.PLAN);
        plan.setSubject(patientReference());
        plan.setCreatedElement(new DateTimeType(held.agreedOn().toString()));
        plan.addCareTeam(ContactsWriter.team(web));
        day("last-reviewed", held.lastReviewed()).forEach(plan::addExtension);
        if (!held.agreedWith().isEmpty()) {
            plan.setAuthor(new Reference().setDisplay(held.agreedWith()));
        }
        for (var need : held.needs()) {
            plan.addExtension(Extensions.of("need", Codes.need(need)));
            if (isHeld(need)) {
                plan.addAddresses(toNeed(need));
            }
        }
        web.goals().forEach(goal -> plan.addGoal(reference("Goal", goal.id())));
        add(plan);
    }

    private void encounters() {
        for (var held : web.encounters()) {
            var encounter = new Encounter();
            encounter.setId(held.id().toString());
            encounter.setStatus(
                    held.on().isAfter(today) ? Encounter.EncounterStatus.PLANNED : Encounter.EncounterStatus.FINISHED);
            encounter.setClass_(new Coding(TERMINOLOGY + "v3-ActCode", act(held.kind()), null));
            encounter.addType(Codes.encounter(held.kind()));
            encounter.setSubject(patientReference());
            encounter.setPeriod(Days.fhir(new Period(held.on(), held.on().plusDays(1))));
            number("order", held.order()).forEach(encounter::addExtension);
            if (held.with() != null) {
                var contact = web.contact(held.with()).orElseThrow();
                encounter.addParticipant().setIndividual(ContactsWriter.reference(contact));
            }
            add(encounter);
        }
    }

    private static String act(String kind) {
        return switch (kind) {
            case "phone-call" -> "VR";
            case "hospital-stay" -> "IMP";
            case "emergency" -> "EMER";
            default -> "AMB";
        };
    }

    private static CodeableConcept standard(String system, String code) {
        return new CodeableConcept(new Coding(TERMINOLOGY + system, code, null));
    }
}
