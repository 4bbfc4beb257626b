package org.meshwork.exchange.words;

/** Where in a service's wording something stands, and how much it says there. */
enum Place {
    NAME {
        /** As though it were said twice: people name a service after what it is. */
        @Override
        double weighed(double weight) {
            return 1 - (1 - weight) * (1 - weight);
        }
    },
    LEAD,
    LATE {
        /** Far down, texts speak of others, of how to come and of what else there is. */
        @Override
        double weighed(double weight) {
            return weight * 0.7;
        }
    },
    ORGANISATION;

    double weighed(double weight) {
        return weight;
    }
}
