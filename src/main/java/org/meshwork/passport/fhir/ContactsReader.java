package org.meshwork.passport.fhir;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.meshwork.person.Answer;
import org.meshwork.person.Contact;
import org.meshwork.person.Tie;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.Vocabulary;

/** Everybody in a file who helps the person: one contact each, however many resources speak of them. */
final class ContactsReader {

    private final Resources file;
    private final PersonId person;
    private final Patient patient;
    private final Said said;
    private final Map<Resource, Draft> byResource = new IdentityHashMap<>();
    private final Map<ContactId, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> byDisplay = new LinkedHashMap<>();

    ContactsReader(Resources file, PersonId person, Patient patient, Said said) {
        this.file = file;
        this.person = person;
        this.patient = patient;
        this.said = said;
    }

    void read() {
        file.all(PractitionerRole.class).forEach(this::role);
        file.all(Practitioner.class).forEach(this::practitioner);
        file.all(RelatedPerson.class).forEach(this::relative);
        file.all(CareTeam.class).forEach(this::team);
        file.all(EpisodeOfCare.class).forEach(this::manager);
        nextOfKin();
        patient.getGeneralPractitioner()
                .forEach(doctor -> at(doctor, "general practitioner")
                        .filter(draft -> draft.role.isEmpty())
                        .ifPresent(draft -> draft.role = "gp"));
    }

    int size() {
        return drafts.size();
    }

    List<Contact> contacts() {
        var contacts = new ArrayList<Contact>();
        for (var draft : drafts.values()) {
            if (draft.role.isEmpty() && draft.sector != Sector.INFORMAL) {
                said.remarks().say("The file does not say what " + draft.name + " does.");
            }
            if (draft.sector == null) {
                draft.sector = Vocabulary.shipped()
                        .role(draft.role)
                        .map(CareRole::sector)
                        .orElseGet(() -> {
                            said.remarks()
                                    .say("The file does not say which part of care " + draft.name
                                            + " is from. We put them with the GP; move them if that is wrong.");
                            return Sector.PRIMARY_CARE;
                        });
            }
            contacts.add(draft.contact());
        }
        return contacts;
    }

    /** Whom a reference means; a new contact where it says only a name. */
    Optional<Draft> at(Reference reference, String what) {
        var target = file.target(reference);
        if (target.isPresent()) {
            if (target.get() instanceof Organization team) {
                return Optional.of(byResource.computeIfAbsent(team, ignored -> ofOrganisation(team)));
            }
            return Optional.ofNullable(byResource.get(target.get()));
        }
        if (!reference.hasDisplay()) {
            said.remarks()
                    .say("The " + what + " “" + said.cut(String.valueOf(reference.getReference()), "A reference")
                            + "” is not in the file and was left out.");
            return Optional.empty();
        }
        var name = said.cut(reference.getDisplay(), "A name");
        return Optional.of(byDisplay.computeIfAbsent(name, ignored -> {
            said.remarks().say("Of " + name + " the file gives only the name.");
            return put(new Draft(ContactId.named(person + "/fhir/" + name), name));
        }));
    }

    List<Tie> ties() {
        var ties = new LinkedHashMap<List<Object>, Tie>();
        for (var team : file.all(CareTeam.class)) {
            for (var one : Extensions.all(team, "tie")) {
                tie(one).ifPresent(tie -> ties.putIfAbsent(
                        List.of(
                                tie.one(),
                                tie.other(),
                                String.valueOf(tie.period().since())),
                        tie));
            }
        }
        return List.copyOf(ties.values());
    }

    private Optional<Tie> tie(org.hl7.fhir.r4.model.Extension extension) {
        var one = Extensions.reference(extension, "one").flatMap(end -> at(end, "person who talks"));
        var other = Extensions.reference(extension, "other").flatMap(end -> at(end, "person who talks"));
        var answer = Extensions.text(extension, "answer").flatMap(text -> Said.choice(Answer.class, text));
        if (one.isEmpty() || other.isEmpty() || answer.isEmpty() || one.get().id.equals(other.get().id)) {
            said.remarks().say("Whether two people talk was left out: it does not say which two, or what.");
            return Optional.empty();
        }
        return Optional.of(new Tie(one.get().id, other.get().id, answer.get(), Extensions.period(extension)));
    }

    private void role(PractitionerRole role) {
        var practitioner = file.target(role.getPractitioner(), Practitioner.class);
        var name = practitioner
                .flatMap(known -> name(known.getName()))
                .or(() -> Optional.ofNullable(role.getPractitioner().getDisplay()))
                .or(() -> role.getCode().stream()
                        .flatMap(code -> Codes.words(code).stream())
                        .findFirst())
                .orElse("Somebody");
        var draft = put(new Draft(id(role), said.cut(name, "A name")));
        byResource.put(role, draft);
        practitioner.ifPresent(known -> byResource.putIfAbsent(known, draft));
        draft.role = firstRole(Stream.concat(role.getCode().stream(), role.getSpecialty().stream())
                .toList());
        draft.period = said.period(role.getPeriod(), draft.name);
        var organisation = file.target(role.getOrganization(), Organization.class);
        draft.organisation = organisation
                .map(Organization::getName)
                .or(() -> Optional.ofNullable(role.getOrganization().getDisplay()))
                .map(text -> said.cut(text, "A name"))
                .orElse("");
        role.getHealthcareService().stream().findFirst().ifPresent(service -> worksAt(draft, service));
        draft.sector = PartOfCare.of(
                Stream.of(
                                Stream.of(draft.role, draft.organisation),
                                Stream.concat(role.getCode().stream(), role.getSpecialty().stream())
                                        .flatMap(code -> Codes.words(code).stream()),
                                organisation.stream()
                                        .flatMap(known -> known.getType().stream())
                                        .flatMap(type -> type.getCoding().stream())
                                        .map(Coding::getDisplay))
                        .flatMap(words -> words),
                draft.role);
        ContactExtensions.read(role, draft, said);
    }

    private void worksAt(Draft draft, Reference reference) {
        var service = file.target(reference, HealthcareService.class);
        var own = service.stream()
                .flatMap(known -> known.getIdentifier().stream())
                .filter(identifier -> Codes.SERVICE.equals(identifier.getSystem()))
                .flatMap(identifier -> ServiceId.parse(String.valueOf(identifier.getValue())).stream())
                .findFirst();
        draft.service = own.orElse(null);
        if (own.isEmpty() && draft.organisation.isEmpty()) {
            draft.organisation = service.flatMap(known -> file.target(known.getProvidedBy(), Organization.class)
                            .map(Organization::getName)
                            .or(() -> Optional.ofNullable(known.getProvidedBy().getDisplay()))
                            .or(() -> Optional.ofNullable(known.getName())))
                    .map(text -> said.cut(text, "A name"))
                    .orElse("");
        }
    }

    private void practitioner(Practitioner practitioner) {
        if (byResource.containsKey(practitioner)) {
            return;
        }
        var name = name(practitioner.getName());
        if (name.isEmpty()) {
            said.remarks().say("A practitioner without a name was left out.");
            return;
        }
        var draft = put(new Draft(id(practitioner), said.cut(name.get(), "A name")));
        byResource.put(practitioner, draft);
        draft.sector = PartOfCare.of(Stream.of(draft.name), draft.role);
    }

    private void relative(RelatedPerson relative) {
        var whose = file.target(relative.getPatient(), Patient.class);
        var name = name(relative.getName())
                .or(() -> relative.getRelationship().stream()
                        .flatMap(known -> Codes.words(known).stream())
                        .findFirst());
        if (whose.isPresent() && whose.get() != patient || name.isEmpty()) {
            said.remarks().say("A related person was left out: they have no name, or are of somebody else.");
            return;
        }
        var draft = put(new Draft(id(relative), said.cut(name.get(), "A name")));
        byResource.put(relative, draft);
        draft.role = firstRole(relative.getRelationship());
        draft.sector = Sector.INFORMAL;
        draft.period = said.period(relative.getPeriod(), draft.name);
        draft.organisation = Extensions.text(relative, "organisation")
                .map(text -> said.cut(text, "A name"))
                .orElse("");
        Extensions.reference(relative, "service").ifPresent(service -> worksAt(draft, service));
        ContactExtensions.read(relative, draft, said);
    }

    private void nextOfKin() {
        for (var kin : patient.getContact()) {
            var name = name(List.of(kin.getName()))
                    .or(() -> Optional.ofNullable(kin.getOrganization().getDisplay()))
                    .map(text -> said.cut(text, "A name"));
            if (name.isPresent()
                    && drafts.values().stream().noneMatch(known -> known.name.equalsIgnoreCase(name.get()))) {
                var draft = put(new Draft(ContactId.named(person + "/fhir/kin/" + name.get()), name.get()));
                draft.role = firstRole(kin.getRelationship());
                draft.sector = Sector.INFORMAL;
                draft.period = said.period(kin.getPeriod(), draft.name);
            }
        }
    }

    private void team(CareTeam team) {
        for (var member : team.getParticipant()) {
            if (member.getMember().isEmpty() || isThePerson(member.getMember())) {
                continue;
            }
            at(member.getMember(), "member of the team").ifPresent(draft -> {
                var period = said.period(member.getPeriod(), draft.name);
                if (member.getRole().stream().anyMatch(ContactsReader::coordinates)) {
                    draft.coordinates.add(period);
                    return;
                }
                if (draft.role.isEmpty()) {
                    draft.role = firstRole(member.getRole());
                }
                if (draft.period == null && member.hasPeriod()) {
                    draft.period = period;
                }
                if (draft.sector == null) {
                    draft.sector = PartOfCare.of(Stream.of(draft.role, draft.name), draft.role);
                }
            });
        }
    }

    private boolean isThePerson(Reference member) {
        return file.target(member).filter(Patient.class::isInstance).isPresent()
                || String.valueOf(member.getReference()).contains("Patient/");
    }

    private void manager(EpisodeOfCare episode) {
        if (episode.hasCareManager()) {
            at(episode.getCareManager(), "care manager")
                    .ifPresent(draft -> draft.coordinates.add(said.period(episode.getPeriod(), draft.name)));
        }
    }

    private static boolean coordinates(CodeableConcept role) {
        return Codes.own(Codes.CATEGORY, role)
                        .filter(ContactsWriter.COORDINATOR::equals)
                        .isPresent()
                || Codes.words(role)
                        .map(words -> words.toLowerCase(Locale.ROOT).replace("-", ""))
                        .filter(words -> words.contains("care coordinator")
                                || words.contains("care manager")
                                || words.contains("case manager"))
                        .isPresent();
    }

    private Draft ofOrganisation(Organization team) {
        var name = said.cut(team.hasName() ? team.getName() : "A team", "A name");
        var draft = put(new Draft(id(team), name));
        draft.organisation = name;
        draft.sector = PartOfCare.of(
                Stream.concat(Stream.of(name), team.getType().stream().flatMap(type -> Codes.words(type).stream())),
                "");
        return draft;
    }

    private String firstRole(List<CodeableConcept> concepts) {
        return concepts.stream()
                .flatMap(concept -> Codes.role(concept).stream())
                .findFirst()
                .or(() -> concepts.stream()
                        .filter(concept -> concept.hasText()
                                || concept.getCoding().stream().anyMatch(Coding::hasDisplay))
                        .flatMap(concept -> Codes.words(concept).stream())
                        .findFirst())
                .map(text -> said.cut(text, "A role"))
                .orElse("");
    }

    private Draft put(Draft draft) {
        return Objects.requireNonNullElse(drafts.putIfAbsent(draft.id, draft), draft);
    }

    /** Ours where it is one of ours; else always the same for the same resource of the same person. */
    private ContactId id(Resource resource) {
        var own = String.valueOf(resource.getIdPart());
        return ContactId.parse(own)
                .orElseGet(() -> ContactId.named(person + "/fhir/" + resource.fhirType() + "/" + own
                        + (resource.hasId() && !file.isContained(resource) ? "" : drafts.size())));
    }

    private static Optional<String> name(List<HumanName> names) {
        return names.stream()
                .map(name -> name.hasText() ? name.getText() : name.getNameAsSingleString())
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
    }
}
