package org.meshwork.exchange.openreferral;

import org.jspecify.annotations.Nullable;

/**
 * From which age to which, in years, both inclusive; null where there is no limit or none is known.
 *
 * <p>Feeds write −1 and 0 for "not known".
 */
record Ages(@Nullable Integer minimum, @Nullable Integer maximum) {

    private static final int OLDEST = 120;

    /** @param zeroIsKnown where a publisher is known to write 0 for newborn babies only */
    static Ages of(Part service, boolean zeroIsKnown) {
        var ages = new Ages(age(service, "minimum_age", zeroIsKnown), age(service, "maximum_age", zeroIsKnown));
        if (ages.minimum != null && ages.maximum != null && ages.minimum > ages.maximum) {
            service.warned(
                    "minimum_age",
                    "From " + ages.minimum + " to " + ages.maximum + " years is nonsense; taken as not known.");
            return new Ages(null, null);
        }
        return ages;
    }

    private static @Nullable Integer age(Part service, String field, boolean zeroIsKnown) {
        var given = service.number(field);
        if (given.isEmpty()) {
            return null;
        }
        var years = given.getAsDouble();
        if (years == 0 && zeroIsKnown) {
            return 0;
        }
        if (years == -1 || years == 0) {
            service.normalised(field, (int) years + " years is taken as not known.");
            return null;
        }
        if (!(years > 0 && years <= OLDEST)) {
            service.warned(field, years + " years is nobody's age; taken as not known.");
            return null;
        }
        return (int) Math.floor(years);
    }
}
