package org.meshwork.passport.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseHasExtensions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Period;

/** What FHIR has no element for: our own extensions, by their last word. */
final class Extensions {

    static final String SPACE = "urn:meshwork:fhir:";

    private Extensions() {}

    static Extension of(String name, Type value) {
        return new Extension(SPACE + name, value);
    }

    /** Nothing where there is no value. */
    static Stream<Extension> day(String name, @Nullable LocalDate day) {
        return day == null ? Stream.empty() : Stream.of(of(name, new DateType(day.toString())));
    }

    static Stream<Extension> number(String name, @Nullable Integer number) {
        return number == null ? Stream.empty() : Stream.of(of(name, new IntegerType(number)));
    }

    static Stream<Extension> flag(String name, @Nullable Boolean flag) {
        return flag == null ? Stream.empty() : Stream.of(of(name, new BooleanType(flag)));
    }

    static Stream<Extension> text(String name, String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(of(name, new StringType(text)));
    }

    /** Several values under one name. */
    static Extension group(String name, Stream<Extension> parts) {
        var group = new Extension(SPACE + name);
        parts.forEach(group::addExtension);
        return group;
    }

    /** {@code until} is ours, the first day after; FHIR's own end would be the last day within. */
    static Stream<Extension> period(Period period) {
        return Stream.concat(day("since", period.since()), day("until", period.until()));
    }

    static List<Extension> all(Element holder, String name) {
        return holder.getExtension().stream()
                .filter(one -> (SPACE + name).equals(one.getUrl()))
                .toList();
    }

    static List<Extension> all(org.hl7.fhir.r4.model.DomainResource holder, String name) {
        return holder.getExtension().stream()
                .filter(one -> (SPACE + name).equals(one.getUrl()))
                .toList();
    }

    private static Optional<Type> value(IBaseHasExtensions holder, String name) {
        return holder.getExtension().stream()
                .filter(one -> (SPACE + name).equals(one.getUrl()))
                .map(one -> (Type) one.getValue())
                .filter(value -> value != null)
                .findFirst();
    }

    static Optional<String> text(IBaseHasExtensions holder, String name) {
        return value(holder, name)
                .filter(Type::isPrimitive)
                .map(Type::primitiveValue)
                .filter(Codes::canBeSeen);
    }

    static @Nullable LocalDate day(IBaseHasExtensions holder, String name) {
        return text(holder, name).map(Days::first).orElse(null);
    }

    static @Nullable Integer number(IBaseHasExtensions holder, String name, int least, int most) {
        return value(holder, name)
                .filter(IntegerType.class::isInstance)
                .map(number -> ((IntegerType) number).getValue())
                .filter(number -> number >= least && number <= most)
                .orElse(null);
    }

    static @Nullable Boolean flag(IBaseHasExtensions holder, String name) {
        return value(holder, name)
                .filter(BooleanType.class::isInstance)
                .map(flag -> ((BooleanType) flag).getValue())
                .orElse(null);
    }

    static Optional<org.hl7.fhir.r4.model.Reference> reference(IBaseHasExtensions holder, String name) {
        return value(holder, name)
                .filter(org.hl7.fhir.r4.model.Reference.class::isInstance)
                .map(org.hl7.fhir.r4.model.Reference.class::cast);
    }

    static Period period(IBaseHasExtensions holder) {
        return Days.between(day(holder, "since"), day(holder, "until"));
    }
}
