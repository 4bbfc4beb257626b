package org.meshwork.exchange.lists;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.exchange.tables.Row;
import org.meshwork.shared.Sector;
import org.meshwork.shared.Vocabulary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a row a record of Open Referral UK 3. */
final class RowReader {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern AREA_CODE = Pattern.compile("([EWSNKJ]\\d{2})(\\d{1,6})");
    /** Of org-id.guide. */
    private static final Map<String, String> SCHEMES =
            Map.of("charity-number", "GB-CHC", "company-number", "GB-COH", "ods", "GB-NHS");

    private static final Pattern AGES =
            Pattern.compile("(\\d{1,3})?\\s*(?:-|–|to|and)\\s*(\\d{1,3}|over)?|(\\d{1,3})\\+");
    private static final Pattern NO_ZERO = Pattern.compile("[1-9][\\d ]{8,11}");
    private static final Pattern ONE_DIGIT = Pattern.compile("(\\d)\\1+");

    private final Mapping mapping;
    private final Map<String, String> columns = new HashMap<>();

    RowReader(Mapping mapping) {
        this.mapping = mapping;
        FieldNames.OF_VERSION_3.forEach((path, field) -> {
            var from = String.join(", ", mapping.field(field).columns());
            columns.put(path, from.isEmpty() ? field : from);
        });
    }

    OpenList.Entry read(Row row) {
        var remarks = new Remarks(path -> columns.getOrDefault(path, path));
        var fields = new Fields(mapping, OpenList.cells(row, mapping), remarks);
        if (fields.text("name").isEmpty()) {
            return new OpenList.Impossible("It has no name, so nobody could find or use it.");
        }
        if (fields.text("id").isEmpty()) {
            return new OpenList.Impossible("It has nothing in the column "
                    + String.join(", ", mapping.field("id").columns())
                    + " that tells it from the others, so it could not be kept up to date. Fill it in.");
        }
        return new OpenList.Found(record(row, fields), row.bytes(), remarks);
    }

    private ObjectNode record(Row row, Fields fields) {
        var record = JSON.createObjectNode();
        fields.into(record, "id", "id");
        fields.into(record, "name", "name");
        fields.into(record, "alternate_name", "other-name");
        fields.into(record, "url", "website");
        fields.into(record, "email", "email");
        fields.into(record, "fees", "cost-detail");
        fields.into(record, "assured_date", "checked");
        fields.into(record, "status", "status");
        record.set("organization", organisation(fields));
        terms(record, fields);
        words(record, fields, "attending_access", "joining");
        words(record, fields, "attending_type", "delivery");
        words(record, fields, "audiences", "audiences");
        fields.all("languages")
                .forEach(language -> record.withArray("languages").addObject().put("name", language));
        ages(record, fields);
        phone(record, fields, "phone");
        cost(record, fields);
        serves(record, fields);
        fields.all("funded-by")
                .forEach(funder -> record.withArray("funding").addObject().put("source", funder));
        var hours = new Hours(fields);
        record.put("description", (fields.text("description") + hours.notUnderstood()).strip());
        var at = PlaceOfRow.of(row, fields);
        at.ifPresent(place -> record.withArray("service_at_locations").add(place));
        hours.into(at.orElse(record));
        return record;
    }

    private ObjectNode organisation(Fields fields) {
        var organisation = JSON.createObjectNode();
        var named = fields.text("organisation.name");
        organisation.put("name", named.isEmpty() ? fields.text("name") : named);
        fields.into(organisation, "id", "organisation.id");
        fields.into(organisation, "description", "organisation.description");
        fields.into(organisation, "website", "organisation.website");
        fields.into(organisation, "email", "organisation.email");
        phone(organisation, fields, "organisation.phone");
        var sector = fields.text("organisation.sector");
        if (!sector.isEmpty()) {
            sector(sector)
                    .ifPresentOrElse(
                            found -> organisation.put("sector", found.name()),
                            () -> fields.remarks()
                                    .warned("organization.sector", quoted(sector) + " is not a sector; left out."));
        }
        fields.below("identifiers").forEach(path -> identifier(organisation, fields, path));
        return organisation;
    }

    private static void identifier(ObjectNode organisation, Fields fields, String path) {
        var kind = path.substring("identifiers.".length());
        fields.all(path)
                .forEach(identifier -> organisation
                        .withArray("organization_identifiers")
                        .addObject()
                        .put("identifier_scheme", SCHEMES.getOrDefault(kind, ""))
                        .put("identifier_type", kind)
                        .put("identifier", identifier));
    }

    private static Optional<Sector> sector(String text) {
        var code = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return List.of(Sector.values()).stream()
                .filter(sector -> sector.name().equals(code))
                .findFirst();
    }

    private static void terms(ObjectNode record, Fields fields) {
        var vocabulary = Vocabulary.shipped();
        fields.all("types")
                .forEach(code -> term(
                        record,
                        fields,
                        "types",
                        code,
                        vocabulary.serviceType(code).isPresent()));
        fields.all("needs")
                .forEach(code -> term(
                        record, fields, "needs", code, vocabulary.need(code).isPresent()));
    }

    private static void term(ObjectNode record, Fields fields, String field, String code, boolean known) {
        if (known) {
            record.withArray("attributes")
                    .addObject()
                    .putObject("taxonomy_term")
                    .put("code", code);
        } else {
            fields.remarks().warned("attributes." + field, quoted(code) + " is not in our vocabulary; left out.");
        }
    }

    private static void words(ObjectNode record, Fields fields, String path, String field) {
        fields.all(field).forEach(word -> record.withArray(path).add(word));
    }

    private static void ages(ObjectNode record, Fields fields) {
        var given = fields.text("ages");
        if (given.isEmpty()) {
            return;
        }
        var ages = AGES.matcher(given);
        if (!ages.matches()) {
            fields.remarks().warned("minimum_age", quoted(given) + " are not ages like 13-25; left out.");
            return;
        }
        var from = ages.group(3) == null ? ages.group(1) : ages.group(3);
        if (from != null) {
            record.put("minimum_age", Integer.parseInt(from));
        }
        if (ages.group(2) != null && !ages.group(2).equals("over")) {
            record.put("maximum_age", Integer.parseInt(ages.group(2)));
        }
    }

    private static void cost(ObjectNode record, Fields fields) {
        switch (fields.text("cost").toLowerCase(Locale.ROOT)) {
            case "" -> {}
            case "free" -> record.withArray("cost_options").addObject().put("amount", 0);
            case "means-tested" ->
                record.put("fees", "Means-tested. " + record.path("fees").asString(""));
            default ->
                fields.remarks()
                        .warned("fees", quoted(fields.text("cost")) + " must be free or means-tested; left out.");
        }
    }

    /** Spreadsheets take a telephone number for a sum and eat the nought at its beginning. */
    private static void phone(ObjectNode holder, Fields fields, String field) {
        var given = fields.text(field);
        var digits = given.replaceAll("\\D", "");
        if (given.isEmpty()) {
            return;
        }
        if (ONE_DIGIT.matcher(digits).matches()) {
            fields.remarks().warned("phones.number", quoted(given) + " is not a telephone number; left out.");
            return;
        }
        var lacksZero = NO_ZERO.matcher(given).matches() && (digits.length() == 9 || digits.length() == 10);
        if (lacksZero) {
            fields.remarks().normalised("phones.number", quoted(given) + " lacks its first 0; it was put back.");
        }
        holder.withArray("phones").addObject().put("number", lacksZero ? "0" + given : given);
    }

    private static void serves(ObjectNode record, Fields fields) {
        var given = fields.text("serves.code").toUpperCase(Locale.ROOT);
        var name = fields.text("serves.name");
        if (given.isEmpty() && name.isEmpty()) {
            return;
        }
        var area = record.withArray("service_areas").addObject().put("name", name.isEmpty() ? given : name);
        if (given.isEmpty()) {
            return;
        }
        var parts = AREA_CODE.matcher(given);
        if (!parts.matches()) {
            fields.remarks().warned("service_areas.uri", quoted(given) + " is not a code of an area; left out.");
            return;
        }
        var code = parts.group(1) + "0".repeat(6 - parts.group(2).length()) + parts.group(2);
        if (!code.equals(given)) {
            fields.remarks().normalised("service_areas.uri", given + " lacks a digit; read as " + code + ".");
        }
        area.put("uri", code);
    }
}
