package org.meshwork.shared;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words everything else speaks in: needs, conditions, roles, kinds of service and of encounter, and circumstances, in
 * the order of their files in {@code graph-seed/reference}.
 *
 * <p>An unknown code is kept by whoever holds it and shown as it is; it is never dropped.
 */
public final class Vocabulary {

    private static final Vocabulary SHIPPED = new Vocabulary();

    private final Map<String, Need> needs;
    private final Map<String, Condition> conditions;
    private final Map<String, CareRole> roles;
    private final Map<String, ServiceType> serviceTypes;
    private final Map<String, Intent> intents;
    private final Map<String, EncounterKind> encounterKinds;
    private final Map<String, CircumstanceTerm> circumstances;

    private Vocabulary() {
        needs = byCode(SeedTable.read("reference/needs.csv", Vocabulary::need), Need::code);
        conditions = byCode(SeedTable.read("reference/conditions.csv", Vocabulary::condition), Condition::code);
        roles = byCode(SeedTable.read("reference/roles.csv", Vocabulary::role), CareRole::code);
        serviceTypes =
                byCode(SeedTable.read("reference/service-types.csv", Vocabulary::serviceType), ServiceType::code);
        intents = byCode(SeedTable.read("reference/intents.csv", Vocabulary::intent), Intent::code);
        encounterKinds =
                byCode(SeedTable.read("reference/encounter-kinds.csv", Vocabulary::encounterKind), EncounterKind::code);
        circumstances = byCode(
                SeedTable.read("reference/circumstances.csv", Vocabulary::circumstance),
                term -> term.kind() + '/' + term.code());
    }

    /** The one that comes with the program. */
    public static Vocabulary shipped() {
        return SHIPPED;
    }

    public Collection<Need> needs() {
        return needs.values();
    }

    public Collection<Condition> conditions() {
        return conditions.values();
    }

    public Collection<CareRole> roles() {
        return roles.values();
    }

    public Collection<ServiceType> serviceTypes() {
        return serviceTypes.values();
    }

    public Collection<Intent> intents() {
        return intents.values();
    }

    public Collection<EncounterKind> encounterKinds() {
        return encounterKinds.values();
    }

    public Collection<CircumstanceTerm> circumstances() {
        return circumstances.values();
    }

    public Optional<Need> need(String code) {
        return Optional.ofNullable(needs.get(code));
    }

    public Optional<Condition> condition(String code) {
        return Optional.ofNullable(conditions.get(code));
    }

    public Optional<CareRole> role(String code) {
        return Optional.ofNullable(roles.get(code));
    }

    public Optional<ServiceType> serviceType(String code) {
        return Optional.ofNullable(serviceTypes.get(code));
    }

    public Optional<EncounterKind> encounterKind(String code) {
        return Optional.ofNullable(encounterKinds.get(code));
    }

    /** @param kind RISK, RECORDS, SITUATION or COMMUNICATION */
    public Optional<CircumstanceTerm> circumstance(String kind, String code) {
        return Optional.ofNullable(circumstances.get(kind + '/' + code));
    }

    private static <T> Map<String, T> byCode(List<T> rows, Function<T, String> code) {
        return Collections.unmodifiableMap(rows.stream()
                .collect(toMap(
                        code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("the vocabulary has a code twice: " + code.apply(one));
                        },
                        LinkedHashMap::new)));
    }

    private static Need need(SeedTable.Row row) {
        return new Need(
                row.text("code"),
                row.text("label"),
                row.text("phrase"),
                row.choice("sector", Sector.class),
                row.text("group"),
                row.list("synonyms"),
                row.text("source"));
    }

    private static Condition condition(SeedTable.Row row) {
        return new Condition(
                row.text("code"),
                row.text("name"),
                row.text("plain"),
                row.flag("longTerm"),
                row.list("needs"),
                row.list("synonyms"),
                row.text("source"));
    }

    private static CareRole role(SeedTable.Row row) {
        return new CareRole(
                row.text("code"),
                row.text("name"),
                row.choice("sector", Sector.class),
                row.flag("singleHolder"),
                row.text("serviceType"),
                row.number("everyDays"),
                row.text("source"));
    }

    private static ServiceType serviceType(SeedTable.Row row) {
        return new ServiceType(
                row.text("code"),
                row.text("name"),
                row.choice("sector", Sector.class),
                row.list("needs"),
                row.list("synonyms"),
                row.text("source"));
    }

    private static Intent intent(SeedTable.Row row) {
        return new Intent(row.text("code"), row.list("needs"), row.list("says"), row.list("helps"), row.text("source"));
    }

    private static EncounterKind encounterKind(SeedTable.Row row) {
        return new EncounterKind(
                row.text("code"), row.text("name"), row.text("phrase"), row.flag("assessment"), row.text("source"));
    }

    private static CircumstanceTerm circumstance(SeedTable.Row row) {
        return new CircumstanceTerm(row.text("kind"), row.text("code"), row.text("name"), row.text("source"));
    }
}
