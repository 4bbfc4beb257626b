package org.meshwork.ui.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the care-web picture is given: the JSON contract with {@code model.ts}, kept by a contract file that a Java test
 * writes and a TypeScript test reads. Ids are opaque to the picture.
 *
 * @param asOf ISO date
 * @param sectors the wedges, clockwise from the top
 * @param selected id of a contact, or null
 * @param lit ids of contacts, ties, gaps and overlaps that a chosen finding rests on; empty where none is chosen
 * @param editable whether whoever looks may change the web, and it is shown as it is today
 */
public record CareWebPicture(
        String asOf,
        Person person,
        List<Wedge> sectors,
        List<Node> contacts,
        List<Line> ties,
        List<Gap> gaps,
        List<Overlap> overlaps,
        @Nullable String selected,
        List<String> lit,
        boolean editable) {

    public record Person(String name, String about) {}

    public record Wedge(String code, String label) {}

    /**
     * @param ring WEEK, MONTH or LESS
     * @param state ACTIVE, WAITING or ENDED
     * @param note shown after the role: "ended 3 October"
     * @param importance the more, the longer its name stays when there is little room
     * @param announcement the whole of it in one sentence, for a screen reader
     * @param call how to reach them, for the printed list; empty where it is not known
     */
    public record Node(
            String id,
            String name,
            String role,
            String sector,
            String ring,
            String state,
            String note,
            boolean coordinator,
            int importance,
            String announcement,
            String call) {}

    /** @param handover whether the two act for a common need, so should talk */
    public record Line(String id, String from, String to, String answer, boolean handover, String announcement) {}

    /** @param note how many services near could fill it */
    public record Gap(String id, String label, String note, String sector) {}

    public record Overlap(String id, List<String> contacts, String label) {}
}
