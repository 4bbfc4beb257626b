package org.meshwork.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.meshwork.person.Contact;
import org.meshwork.shared.ContactId;

/**
 * Who of the active professionals talks to whom, the person and their family left out: an edge for each <em>yes</em>.
 *
 * @param edges ties answered yes
 * @param islands connected components, the largest first, then in the order of their first person; whatever is known
 */
record Talk(List<Contact> people, Graph<Integer, DefaultEdge> graph, int edges, List<List<Contact>> islands) {

    /** Two groups that would not hear of each other without one person, and who that is. */
    record Bridge(Contact person, List<List<Contact>> sides) {}

    /** Whether two talk, by their places in the web. */
    interface Ties {
        boolean join(int one, int other);
    }

    static Talk among(List<Contact> professionals, Ties ties, Map<ContactId, Integer> places) {
        var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        var at = professionals.stream()
                .mapToInt(contact -> Objects.requireNonNull(places.get(contact.id())))
                .toArray();
        for (int i = 0; i < at.length; i++) {
            graph.addVertex(i);
        }
        int edges = 0;
        for (int i = 0; i < at.length; i++) {
            for (int j = i + 1; j < at.length; j++) {
                if (ties.join(at[i], at[j])) {
                    graph.addEdge(i, j);
                    edges++;
                }
            }
        }
        return new Talk(professionals, graph, edges, inOrder(professionals, graph));
    }

    /** Articulation points, in order, each with the groups that it alone holds together. */
    List<Bridge> bridges() {
        if (edges < 2) {
            return List.of();
        }
        return new BiconnectivityInspector<>(graph)
                .getCutpoints().stream().sorted().map(this::bridge).toList();
    }

    private Bridge bridge(int cut) {
        var sides = new ArrayList<List<Integer>>();
        var left = neighbours(cut);
        for (int next = left.nextSetBit(0); next >= 0; next = left.nextSetBit(0)) {
            var side = around(next, cut);
            left.andNot(side);
            sides.add(side.stream().boxed().toList());
        }
        return new Bridge(people.get(cut), named(people, sides));
    }

    /** All who hear from the first without the one left out. */
    private BitSet around(int first, int leftOut) {
        var reached = new BitSet();
        var next = new BitSet();
        next.set(first);
        while (!next.isEmpty()) {
            int person = next.nextSetBit(0);
            next.clear(person);
            reached.set(person);
            var others = neighbours(person);
            others.andNot(reached);
            others.clear(leftOut);
            next.or(others);
        }
        return reached;
    }

    private BitSet neighbours(int person) {
        var others = new BitSet();
        for (var edge : graph.edgesOf(person)) {
            others.set(Graphs.getOppositeVertex(graph, edge, person));
        }
        return others;
    }

    private static List<List<Contact>> inOrder(List<Contact> people, Graph<Integer, DefaultEdge> graph) {
        var groups = new ArrayList<List<Integer>>();
        new ConnectivityInspector<>(graph)
                .connectedSets()
                .forEach(group -> groups.add(group.stream().sorted().toList()));
        return named(people, groups);
    }

    /** The largest first, then in the order of their first person. */
    private static List<List<Contact>> named(List<Contact> people, List<List<Integer>> groups) {
        groups.sort(
                Comparator.comparingInt((List<Integer> group) -> -group.size()).thenComparing(List::getFirst));
        return groups.stream()
                .map(group -> group.stream().map(people::get).toList())
                .toList();
    }
}
