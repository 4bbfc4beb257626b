package org.meshwork.passport.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.meshwork.passport.fhir.Extensions.group;
import static org.meshwork.passport.fhir.Extensions.period;
import static org.meshwork.passport.fhir.Extensions.text;

import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;

/** The people of a web: family and friends as related persons, everybody else as a practitioner in a role; all in one team. */
final class ContactsWriter {

    static final String COORDINATOR = "coordinator";

    private final FhirWriter file;
    private final CareWeb web;

    ContactsWriter(FhirWriter file, CareWeb web) {
        this.file = file;
        this.web = web;
    }

    void write() {
        web.contacts().forEach(this::contact);
        var team = new CareTeam();
        team.setId(teamId(web));
        team.setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.setName("Everybody who helps");
        team.setSubject(file.patientReference());
        for (var contact : web.contacts()) {
            team.addParticipant()
                    .addRole(Codes.role(contact.role()))
                    .setMember(reference(contact))
                    .setPeriod(Days.fhir(contact.period()));
            for (var coordinated : contact.coordinates()) {
                team.addParticipant()
                        .addRole(new CodeableConcept(new Coding(Codes.CATEGORY, COORDINATOR, "Co-ordinator")))
                        .setMember(reference(contact))
                        .setPeriod(Days.fhir(coordinated));
            }
        }
        for (var tie : web.ties()) {
            team.addExtension(group(
                    "tie",
                    Stream.concat(
                            Stream.of(
                                    Extensions.of(
                                            "one",
                                            reference(web.contact(tie.one()).orElseThrow())),
                                    Extensions.of(
                                            "other",
                                            reference(web.contact(tie.other()).orElseThrow())),
                                    Extensions.of(
                                            "answer", new CodeType(tie.answer().name()))),
                            period(tie.period()))));
        }
        file.add(team);
    }

    static Reference reference(Contact contact) {
        return FhirWriter.reference(typeOf(contact), contact.id()).setDisplay(contact.name());
    }

    static Reference team(CareWeb web) {
        return FhirWriter.reference("CareTeam", teamId(web));
    }

    private static String teamId(CareWeb web) {
        return UUID.nameUUIDFromBytes((web.person() + "/team").getBytes(UTF_8)).toString();
    }

    private static String typeOf(Contact contact) {
        return contact.sector() == Sector.INFORMAL ? "RelatedPerson" : "PractitionerRole";
    }

    private void contact(Contact contact) {
        if (contact.sector() == Sector.INFORMAL) {
            var relative = new RelatedPerson(file.patientReference());
            relative.setId(contact.id().toString());
            relative.addName().setText(contact.name());
            relative.addRelationship(Codes.role(contact.role()));
            relative.setPeriod(Days.fhir(contact.period()));
            text("organisation", contact.organisation()).forEach(relative::addExtension);
            if (contact.service() != null) {
                relative.addExtension(Extensions.of("service", service(contact.service())));
            }
            ContactExtensions.write(relative, contact);
            file.add(relative);
        } else {
            professional(contact);
        }
    }

    private void professional(Contact contact) {
        var practitioner = new Practitioner();
        practitioner.setId(contact.id().toString());
        practitioner.addName().setText(contact.name());
        file.add(practitioner);
        var role = new PractitionerRole();
        role.setId(contact.id().toString());
        role.setPractitioner(FhirWriter.reference("Practitioner", contact.id()).setDisplay(contact.name()));
        role.addCode(Codes.role(contact.role()));
        role.setPeriod(Days.fhir(contact.period()));
        if (!contact.organisation().isEmpty()) {
            role.setOrganization(organisation(contact.organisation()));
        }
        if (contact.service() != null) {
            role.addHealthcareService(service(contact.service()));
        }
        ContactExtensions.write(role, contact);
        file.add(role);
    }

    private Reference organisation(String name) {
        var organisation = new Organization();
        organisation.setId(
                UUID.nameUUIDFromBytes(("organisation/" + name).getBytes(UTF_8)).toString());
        organisation.setName(name);
        file.add(organisation);
        return FhirWriter.reference("Organization", organisation.getIdPart()).setDisplay(name);
    }

    private Reference service(ServiceId id) {
        var service = new HealthcareService();
        service.setId(id.toString());
        service.addIdentifier().setSystem(Codes.SERVICE).setValue(id.toString());
        file.service(id).ifPresent(known -> {
            service.setName(known.name());
            service.setProvidedBy(organisation(known.organisation().name()));
        });
        file.add(service);
        return FhirWriter.reference("HealthcareService", id);
    }
}
