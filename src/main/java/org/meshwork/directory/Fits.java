package org.meshwork.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;

/** Why a service may be right, from what is recorded of it and nothing else. */
public final class Fits {

    private static final int NEEDS_NAMED = 2;
    private static final int OLDER = 50;

    private Fits() {}

    /** Whether it is recorded as meeting something that was asked for. */
    public static boolean meets(Service service, Collection<String> asked) {
        return service.needs().stream().anyMatch(asked::contains);
    }

    /** @param asked codes of the needs that somebody looks for; where it meets none of them, its own are named */
    public static List<String> of(Service service, Collection<String> asked) {
        var reasons = new ArrayList<String>();
        helpsWith(service, asked).ifPresent(reasons::add);
        reasons.addAll(whoFor(service.eligibility()));
        joining(service).ifPresent(reasons::add);
        delivery(service).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<String> helpsWith(Service service, Collection<String> asked) {
        var meets = meets(service, asked);
        var needs = service.needs().stream()
                .filter(need -> !meets || asked.contains(need))
                .limit(NEEDS_NAMED)
                .map(Fits::needPhrase)
                .toList();
        return needs.isEmpty() ? Optional.empty() : Optional.of("helps with " + list(needs));
    }

    /**
     * "for people aged 60 or over", "for carers": two facts, because nobody said that both must hold. Empty where it is for
     * everybody or not known.
     */
    public static List<String> whoFor(Eligibility eligibility) {
        var who = new ArrayList<String>();
        ages(eligibility)
                .ifPresent(aged -> who.add("for " + (isForChildren(eligibility) ? "children " : "people ") + aged));
        var audiences = eligibility.audiences().stream()
                .filter(audience -> !isSaidByAge(audience, eligibility))
                .map(Facet::audience)
                .toList();
        if (!audiences.isEmpty()) {
            who.add("for " + list(audiences));
        }
        return who;
    }

    /** "aged 60 or over", "aged 5 to 11"; empty where there is no limit or it is not known. */
    static Optional<String> ages(Eligibility eligibility) {
        var from = eligibility.minimumAge();
        var to = eligibility.maximumAge();
        if (from != null && from > 0) {
            return Optional.of(to == null ? "aged " + from + " or over" : "aged " + from + " to " + to);
        }
        return Optional.ofNullable(to).map(oldest -> "aged up to " + oldest);
    }

    private static boolean isSaidByAge(String audience, Eligibility eligibility) {
        var youngest = eligibility.minimumAge();
        return switch (audience) {
            case "older-people" -> youngest != null && youngest >= OLDER;
            case "children" -> isForChildren(eligibility);
            default -> false;
        };
    }

    private static boolean isForChildren(Eligibility eligibility) {
        var to = eligibility.maximumAge();
        return to != null && to < 18;
    }

    private static Optional<String> joining(Service service) {
        if (service.joining().contains(Joining.DROP_IN)) {
            return Optional.of("you can just turn up");
        }
        if (service.joining().contains(Joining.SELF_REFERRAL)) {
            return Optional.of("you can join without a referral");
        }
        return service.joining().contains(Joining.REFERRAL)
                ? Optional.of("a professional refers you")
                : Optional.empty();
    }

    /** One without a place says so where others say how far it is. */
    private static Optional<String> delivery(Service service) {
        if (service.venues().isEmpty()) {
            return Optional.empty();
        }
        var ways = new ArrayList<String>();
        if (service.delivery().contains(Delivery.HOME_VISIT)) {
            ways.add("comes to your home");
        }
        if (service.delivery().contains(Delivery.TELEPHONE)) {
            ways.add("helps by telephone");
        }
        if (service.delivery().contains(Delivery.ONLINE)) {
            ways.add("helps online");
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(list(ways).replace(" and helps ", " and "));
    }

    private static String needPhrase(String code) {
        return Vocabulary.shipped().need(code).map(Need::phrase).orElseGet(() -> code.replace('-', ' '));
    }

    private static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
