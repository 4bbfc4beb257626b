package org.meshwork.commissioning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.findings.Findings;
import org.meshwork.findings.RuleRow;
import org.meshwork.shared.Seam;

/** What a map of hot spots can show. */
public sealed interface Indicator {

    /** Share of the known handovers that are joined up, pooled over the people of an area. */
    record HandoverCoverage() implements Indicator {

        @Override
        public String key() {
            return "handovers";
        }

        @Override
        public boolean isBetterHigh() {
            return true;
        }
    }

    /** Share of the known handovers across one seam that are joined up. */
    record SeamCoverage(Seam seam) implements Indicator {

        @Override
        public String key() {
            return "seam-" + seam.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public boolean isBetterHigh() {
            return true;
        }
    }

    /** Share of the people counted who have at least one finding of that rule. */
    record FindingRate(RuleRow rule) implements Indicator {

        @Override
        public String key() {
            return rule.id();
        }

        @Override
        public boolean isBetterHigh() {
            return false;
        }
    }

    /** Share of the people counted, or of those with another mark, of whom that is so. */
    record MarkShare(Mark mark) implements Indicator {

        @Override
        public String key() {
            return mark.id();
        }

        @Override
        public boolean isBetterHigh() {
            return mark.isBetterHigh();
        }
    }

    /** Names it in an address. */
    String key();

    /** True where a high value is good news. */
    boolean isBetterHigh();

    /** Handover coverage first, then the seams, the rules and the marks in their order. */
    static List<Indicator> all() {
        return Stream.<Stream<? extends Indicator>>of(
                        Stream.of(new HandoverCoverage()),
                        Arrays.stream(Seam.values()).map(SeamCoverage::new),
                        Findings.rules().stream().map(FindingRate::new),
                        Arrays.stream(Mark.values()).map(MarkShare::new))
                .<Indicator>flatMap(one -> one)
                .toList();
    }

    /** Empty where nothing is called so. */
    static Optional<Indicator> called(String key) {
        return all().stream().filter(indicator -> indicator.key().equals(key)).findFirst();
    }
}
