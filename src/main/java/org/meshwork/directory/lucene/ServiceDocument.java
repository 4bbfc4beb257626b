package org.meshwork.directory.lucene;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.directory.WhenOpen;
import org.meshwork.shared.Need;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** A service as the index keeps it. Of a confidential venue nothing goes in but that there is one. */
final class ServiceDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    /** Norms make one of nine needs count less than an only one. */
    private static final FieldType ONE_OF_MANY = new FieldType(StringField.TYPE_NOT_STORED);

    static {
        ONE_OF_MANY.setOmitNorms(false);
        ONE_OF_MANY.freeze();
    }

    private static final int WORDS_OF_A_NAME = 8;
    private static final int LETTERS_OF_A_NAME = 60;

    private final Service service;
    private final Document document = new Document();

    private ServiceDocument(Service service) {
        this.service = service;
    }

    static Document of(Service service) {
        return of(service, Optional.empty());
    }

    /** @param meaning of its {@link #passage}; empty where it is not known yet */
    static Document of(Service service, Optional<float[]> meaning) {
        var made = new ServiceDocument(service);
        meaning.ifPresent(direction -> made.document.add(
                new KnnFloatVectorField(Fields.MEANING, direction, VectorSimilarityFunction.DOT_PRODUCT)));
        made.identity();
        made.text();
        made.codes();
        made.places();
        made.numbers();
        try {
            return Fields.FACETS.build(made.document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Service service(Document document) {
        var json = document.getBinaryValue(Fields.SERVICE);
        return JSON.readValue(json.bytes, json.offset, json.length, Service.class);
    }

    /** What it says about itself. */
    static String passage(Service service) {
        return Stream.of(service.name(), service.summary(), service.description())
                .filter(text -> !text.isBlank())
                .map(text -> text.matches("(?s).*[.!?]\\s*") ? text : text + ".")
                .collect(joining(" "));
    }

    private void identity() {
        document.add(new StringField(Fields.ID, service.id().toString(), Field.Store.NO));
        document.add(new StoredField(Fields.SERVICE, JSON.writeValueAsBytes(service)));
        var order = service.name().toLowerCase(Locale.ROOT);
        document.add(new SortedDocValuesField(
                Fields.ORDER, new BytesRef(order.substring(0, Math.min(60, order.length())) + '\0' + service.id())));
    }

    private void text() {
        words(Fields.NAME, service.name());
        words(Fields.ORGANISATION, service.organisation().name());
        words(Fields.SUMMARY, service.summary());
        words(Fields.DESCRIPTION, service.description());
        words(Fields.LABELS, labels());
        words(Fields.PLACE, placeNames());
        namesFrom(service.name()).forEach(name -> code(Fields.NAME_FROM, name));
        wholeName(service.name());
        wholeName(service.organisation().name());
        var mentions = Mentions.shipped();
        mentions.in(service.name() + ". " + service.summary())
                .forEach(concept -> code(Fields.SPOKEN_OF_IN_NAME, concept));
        mentions.in(service.description()).forEach(concept -> code(Fields.SPOKEN_OF, concept));
    }

    private void words(String field, String text) {
        if (!text.isBlank()) {
            document.add(new TextField(field, text, Field.Store.NO));
            document.add(new TextField(Fields.WORDS, text, Field.Store.NO));
        }
    }

    /** Of "Steady Steps": "steady steps", "steps". */
    private static Set<String> namesFrom(String name) {
        var words = plainName(name).split(" ");
        var names = new LinkedHashSet<String>();
        for (var first = 0; first < Math.min(words.length, WORDS_OF_A_NAME); first++) {
            var rest = String.join(" ", Arrays.copyOfRange(words, first, words.length));
            names.add(rest.substring(0, Math.min(rest.length(), LETTERS_OF_A_NAME)));
        }
        return names;
    }

    static String plainName(String name) {
        return name.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void wholeName(String name) {
        var whole = String.join(" ", Analysis.stems(name));
        if (!whole.isEmpty() && whole.length() < 200) {
            document.add(new StringField(Fields.WHOLE_NAME, whole, Field.Store.NO));
        }
    }

    /** What its needs and kinds are called, so that a word on a chip finds it too. */
    private String labels() {
        var words = Vocabulary.shipped();
        var needs = service.needs().stream()
                .map(code -> words.need(code).map(Need::label).orElseGet(() -> spaced(code)));
        var types = service.types().stream()
                .flatMap(code ->
                        words.serviceType(code).map(ServiceDocument::names).orElseGet(() -> Stream.of(spaced(code))));
        var audiences = service.eligibility().audiences().stream().map(ServiceDocument::spaced);
        return Stream.of(needs, types, audiences).flatMap(labels -> labels).collect(joining(". "));
    }

    private static Stream<String> names(ServiceType type) {
        return Stream.concat(Stream.of(type.name()), type.synonyms().stream());
    }

    private static String spaced(String code) {
        return code.replace('-', ' ');
    }

    private String placeNames() {
        return openVenues()
                .flatMap(venue -> Stream.of(venue.name(), venue.address(), venue.postcode()))
                .filter(text -> !text.isBlank())
                .collect(joining(". "));
    }

    private void codes() {
        // One that all have, so that the facets' column is never missing.
        facet("any", "service");
        for (var facet : Facet.values()) {
            var values = facet.settled(service);
            if (Fields.isColumn(facet)) {
                document.add(new NumericDocValuesField(
                        Fields.bits(facet),
                        values.stream()
                                .mapToLong(value -> 1L << facet.all().indexOf(value))
                                .reduce(0, (all, bit) -> all | bit)));
                values.forEach(value -> code(Fields.dimension(facet), value));
            } else {
                values.forEach(value -> facet(Fields.dimension(facet), value));
            }
        }
        for (var need : service.needs()) {
            document.add(new Field(Fields.NEED, need, ONE_OF_MANY));
        }
        service.needs().stream().limit(1).forEach(need -> code(Fields.CHIEF_NEED, need));
        var cost = service.cost();
        if (cost != null) {
            code(Fields.COST, cost.name());
        }
        var open = WhenOpen.of(service);
        open.days().forEach(day -> code(Fields.DAY, day.name()));
        Openings.written(open).ifPresent(written -> document.add(new BinaryDocValuesField(Fields.OPENINGS, written)));
        service.types().forEach(type -> code(Fields.TYPE, type));
        service.eligibility().audiences().forEach(audience -> code(Fields.AUDIENCE, audience));
        service.delivery().forEach(delivery -> code(Fields.DELIVERY, delivery.name()));
    }

    private void facet(String dimension, String value) {
        if (!value.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(dimension, value));
        }
    }

    private void code(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void places() {
        var points = openVenues()
                .map(Venue::point)
                .filter(point -> point != null)
                .distinct()
                .toList();
        for (var point : points) {
            document.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude()));
            document.add(new LatLonDocValuesField(Fields.POINT, point.latitude(), point.longitude()));
        }
        if (service.venues().isEmpty() || service.venues().stream().anyMatch(venue -> venue.point() == null)) {
            code(Fields.NOT_ONLY_PLACES, "yes");
        }
    }

    private void numbers() {
        var eligibility = service.eligibility();
        if (eligibility.minimumAge() != null) {
            document.add(new IntPoint(Fields.MINIMUM_AGE, eligibility.minimumAge()));
        }
        if (eligibility.maximumAge() != null) {
            document.add(new IntPoint(Fields.MAXIMUM_AGE, eligibility.maximumAge()));
        }
        var assured = service.assuredOn();
        if (assured != null) {
            document.add(new NumericDocValuesField(Fields.ASSURED, assured.toEpochDay()));
        }
    }

    private Stream<Venue> openVenues() {
        return service.venues().stream().filter(venue -> !venue.confidential());
    }
}
