package org.meshwork.places;

/**
 * Something counted or measured in an area.
 *
 * @param area its code
 * @param measure population, unpaid-carers, deprivation-decile, aged-65-and-over … in kebab-case
 * @param value persons, or on the measure's own scale
 * @param period when it held, as its source writes it; may be empty
 * @param source who published it; may be empty
 */
public record AreaFigure(String area, String measure, double value, String period, String source) {

    public static final String POPULATION = "population";
    public static final String UNPAID_CARERS = "unpaid-carers";
    /** 1 for the most deprived tenth of the country, 10 for the least; of larger areas the mean over their people. */
    public static final String DEPRIVATION_DECILE = "deprivation-decile";

    public AreaFigure {
        if (!measure.matches("[a-z0-9]+(-[a-z0-9]+)*") || !Double.isFinite(value)) {
            throw new IllegalArgumentException("not a figure: " + measure + " " + value);
        }
    }
}
