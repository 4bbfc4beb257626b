package org.meshwork.exchange.openreferral;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who a service is for: the feed's words as our codes where they mean the same, else as codes of their own. */
final class Audiences {

    private static final int LONGEST_CODE = 60;
    private static final int MOST = 40;
    private static final Set<String> EVERYBODY =
            Set.of("everyone", "everybody", "all", "any", "adult", "adults", "none");
    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("older-adults", "older-people"),
            Map.entry("elderly", "older-people"),
            Map.entry("carer", "carers"),
            Map.entry("parent", "parents"),
            Map.entry("child", "children"),
            Map.entry("teen", "young-people"),
            Map.entry("teenagers", "young-people"),
            Map.entry("disability", "disabled-people"),
            Map.entry("disabled", "disabled-people"),
            Map.entry("physical-disabilities", "disabled-people"),
            Map.entry("wheelchair-users", "disabled-people"),
            Map.entry("learning-disabilities", "learning-disability"),
            Map.entry("learning-difficulties", "learning-disability"),
            Map.entry("autism", "autistic-people"),
            Map.entry("aspergers", "autistic-people"),
            Map.entry("female", "women"),
            Map.entry("male", "men"),
            Map.entry("lgbtq", "lgbt"),
            Map.entry("lgbtqia", "lgbt"),
            Map.entry("refugees-asylum-seekers", "refugees"),
            Map.entry("homelessness", "homeless"),
            Map.entry("deaf", "deaf-people"),
            Map.entry("hearing-impaired", "deaf-people"),
            Map.entry("visually-impaired", "sight-loss"),
            Map.entry("sight-impaired", "sight-loss"));

    private Audiences() {}

    static List<String> of(Part service) {
        return service.words("audiences")
                .map(Audiences::narrowest)
                .map(Codes::of)
                .filter(code -> !code.isEmpty() && code.length() <= LONGEST_CODE && !EVERYBODY.contains(code))
                .map(code -> OURS.getOrDefault(code, code))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** "Sensory Impaired>Visually Impaired" is the latter. */
    private static String narrowest(String words) {
        return words.substring(words.lastIndexOf('>') + 1);
    }
}
