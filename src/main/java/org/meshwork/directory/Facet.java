package org.meshwork.directory;

import static java.util.stream.Collectors.toCollection;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meshwork.shared.Sector;

/**
 * A way to narrow a search down. Each service has values in it, and somebody may choose several: these are alternatives,
 * while facets narrow each other. Where a service does not say, its value is {@link #NOT_KNOWN}, which can be chosen too.
 */
public enum Facet {
    NEED("need", "What it helps with", FacetValues.NEEDS, "") {
        @Override
        Collection<String> known(Service service) {
            return service.needs();
        }
    },
    TYPE("type", "Kind of service", FacetValues.TYPES, "") {
        @Override
        Collection<String> known(Service service) {
            return service.types();
        }
    },
    AUDIENCE("audience", "Who it is for", FacetValues.AUDIENCES, "Everybody, or not said") {
        @Override
        Collection<String> known(Service service) {
            return service.eligibility().audiences();
        }
    },
    /** Of a service that names no ages, all of them: what is not known shuts nobody out. */
    AGES("ages", "Age", FacetValues.of(AgeGroup.values(), AgeGroup::label), "") {
        @Override
        Collection<String> known(Service service) {
            return names(Stream.of(AgeGroup.values()).filter(group -> group.isAdmittedBy(service.eligibility())));
        }
    },
    DAY("day", "Day", FacetValues.of(DayOfWeek.values(), FacetValues::day), "Days not known") {
        @Override
        Collection<String> known(Service service) {
            return names(WhenOpen.of(service).days().stream());
        }
    },
    TIME("time", "Time", FacetValues.of(TimeOfWeek.values(), TimeOfWeek::label), "") {
        @Override
        Collection<String> known(Service service) {
            var open = WhenOpen.of(service);
            var atWeekends = open.days().contains(DayOfWeek.SATURDAY)
                    || open.days().contains(DayOfWeek.SUNDAY);
            return names(Stream.of(TimeOfWeek.values()).filter(time -> switch (time) {
                case OPEN_NOW -> false;
                case EVENINGS -> open.isInTheEvening();
                case WEEKENDS -> atWeekends;
            }));
        }

        @Override
        Collection<String> passing(Service service, LocalDateTime now) {
            return WhenOpen.of(service).isOpenAt(now, BankHolidays.ofEngland())
                    ? List.of(TimeOfWeek.OPEN_NOW.name())
                    : List.of();
        }
    },
    COST("cost", "Cost", FacetValues.of(Cost.values(), Cost::label), "Cost not known") {
        @Override
        Collection<String> known(Service service) {
            return names(Stream.ofNullable(service.cost()));
        }
    },
    JOINING("joining", "How to join", FacetValues.of(Joining.values(), Joining::label), "Not known") {
        @Override
        Collection<String> known(Service service) {
            return names(service.joining().stream());
        }
    },
    DELIVERY("delivery", "How they help", FacetValues.of(Delivery.values(), Delivery::label), "Not known") {
        @Override
        Collection<String> known(Service service) {
            return names(service.delivery().stream());
        }
    },
    ACCESS("access", "Getting in and about", FacetValues.ACCESS, "Not known") {
        @Override
        Collection<String> known(Service service) {
            return service.venues().stream()
                    .filter(venue -> !venue.confidential())
                    .flatMap(venue -> venue.access().stream())
                    .toList();
        }
    },
    /** Beyond English; codes of ISO 639-1, and names of those that have none. */
    LANGUAGE("language", "Languages beside English", FacetValues.LANGUAGES, "") {
        @Override
        Collection<String> known(Service service) {
            return Stream.concat(service.languages().stream(), service.particulars().otherLanguages().stream())
                    .toList();
        }
    },
    SECTOR("sector", "Who runs it", FacetValues.of(Sector.values(), Sector::label), "Not known") {
        @Override
        Collection<String> known(Service service) {
            return names(Stream.ofNullable(service.organisation().sector()));
        }
    },
    FRESHNESS("freshness", "Last checked", FacetValues.of(Freshness.values(), Freshness::label), "") {
        @Override
        Collection<String> known(Service service) {
            return List.of();
        }

        @Override
        Collection<String> passing(Service service, LocalDateTime now) {
            return List.of(Freshness.of(service.assuredOn(), now.toLocalDate()).name());
        }
    },
    FEED("feed", "Where the entry comes from", FacetValues.FEEDS, "") {
        @Override
        Collection<String> known(Service service) {
            return List.of(service.origin().feed());
        }
    };

    /** The value of a service that does not say, in facets where that can be chosen. */
    public static final String NOT_KNOWN = "NOT_KNOWN";

    private static final int LONGEST = 100;

    private final String parameter;
    private final String label;
    private final FacetValues values;
    private final String unknown;

    Facet(String parameter, String label, FacetValues values, String unknown) {
        this.parameter = parameter;
        this.label = label;
        this.values = values;
        this.unknown = unknown;
    }

    abstract Collection<String> known(Service service);

    Collection<String> passing(Service service, LocalDateTime now) {
        return List.of();
    }

    /** How it is called in an address. */
    public String parameter() {
        return parameter;
    }

    /** What people read above its choices. */
    public String label() {
        return label;
    }

    /** What people read beside a choice. */
    public String label(String value) {
        return value.equals(NOT_KNOWN) && hasUnknown() ? unknown : values.label(value);
    }

    /** Whether a service may have {@link #NOT_KNOWN}. */
    public boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    /** All that there can be, in their order; empty where that is open. */
    public List<String> all() {
        return values.all().isEmpty() || !hasUnknown()
                ? values.all()
                : Stream.concat(values.all().stream(), Stream.of(NOT_KNOWN)).toList();
    }

    /** Of values: as {@link #all} has them; where that is open, by their names. */
    public Comparator<String> inOrder() {
        var all = all();
        return Comparator.<String>comparingInt(value -> all.contains(value) ? all.indexOf(value) : all.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The value that somebody wrote; empty where there can be no such value. */
    public Optional<String> read(String written) {
        var text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var constant = text.replace('-', '_').toUpperCase(Locale.ROOT);
        return hasUnknown() && constant.equals(NOT_KNOWN) ? Optional.of(NOT_KNOWN) : values.read(text);
    }

    /** How a value is written in an address: as {@link #read} reads it. */
    public String written(String value) {
        return values.isConstant(value) || value.equals(NOT_KNOWN)
                ? value.toLowerCase(Locale.ROOT).replace('_', '-')
                : value;
    }

    /** A service's values, but for those that change with the day and the hour. */
    public Set<String> settled(Service service) {
        var settled = known(service).stream()
                .filter(value -> !value.isBlank())
                .collect(toCollection(LinkedHashSet::new));
        if (settled.isEmpty() && hasUnknown()) {
            settled.add(NOT_KNOWN);
        }
        return settled;
    }

    /** All values of a service at some moment. */
    public Set<String> values(Service service, LocalDateTime now) {
        return Stream.concat(passing(service, now).stream(), settled(service).stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** By the name it has in an address. */
    public static Optional<Facet> called(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }

    /** An audience as it completes "for …". */
    public static String audience(String code) {
        return FacetValues.audience(code);
    }

    static <E extends Enum<E>> List<String> names(Stream<E> constants) {
        return constants.map(Enum::name).toList();
    }
}
