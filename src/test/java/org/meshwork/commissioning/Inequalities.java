package org.meshwork.commissioning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * What must hold between whole numbers, and how far it pins each of them down: first by narrowing bound by bound, then by
 * linear programming over what is left, in the pieces that hang together.
 */
final class Inequalities {

    /** More than any count in a test. */
    static final int MOST = 100_000;

    private static final double HAIR = 1e-5;
    private static final int IDLE = 3;
    private static final int FEW = 3;

    private final List<Sum> sums = new ArrayList<>();
    private final List<Integer> real = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<long[]> bounds = new ArrayList<>();
    private final Set<Integer> wanted = new LinkedHashSet<>();
    private final Map<Integer, double[]> seen = new HashMap<>();
    private int programmes;

    /** Σ factor · number ≤ most. */
    private record Sum(int[] numbers, int[] factors, int most) {}

    /** @param truth one world that fits; not used to narrow */
    int variable(int low, int high, int truth) {
        if (truth < low || truth > high) {
            throw new IllegalStateException("%d is not from %d to %d".formatted(truth, low, high));
        }
        bounds.add(new long[] {low, high});
        real.add(truth);
        sumsOf.add(new ArrayList<>());
        return bounds.size() - 1;
    }

    void atMost(Map<Integer, Integer> sum, int most) {
        var left = sum.entrySet().stream()
                .mapToInt(term -> term.getValue() * real.get(term.getKey()))
                .sum();
        if (left > most) {
            throw new IllegalStateException("the real world does not fit: " + left + " above " + most);
        }
        sum.keySet().forEach(number -> sumsOf.get(number).add(sums.size()));
        sums.add(new Sum(
                sum.keySet().stream().mapToInt(i -> i).toArray(),
                sum.values().stream().mapToInt(i -> i).toArray(),
                most));
    }

    void wanted(int number) {
        wanted.add(number);
    }

    int programmes() {
        return programmes;
    }

    long values(int number) {
        var range = seen.get(number);
        return range == null
                ? bounds.get(number)[1] - bounds.get(number)[0] + 1
                : (long) (Math.floor(range[1] + HAIR) - Math.ceil(range[0] - HAIR)) + 1;
    }

    long high(int number) {
        return bounds.get(number)[1];
    }

    String says(int number) {
        var range = seen.get(number);
        return range == null
                ? bounds.get(number)[0] + " to " + bounds.get(number)[1]
                : "%.2f to %.2f".formatted(range[0], range[1]);
    }

    /** Whether the whole can be more than the part. */
    boolean canDiffer(int whole, int part) {
        return bounds.get(whole)[1] > bounds.get(part)[0];
    }

    /** Narrows each bound by the others until nothing changes. */
    void narrow() {
        var todo = new ArrayDeque<Integer>();
        var waiting = new boolean[sums.size()];
        for (int i = 0; i < sums.size(); i++) {
            todo.add(i);
            waiting[i] = true;
        }
        while (!todo.isEmpty()) {
            var next = todo.poll();
            waiting[next] = false;
            for (var number : narrow(sums.get(next))) {
                for (var sum : sumsOf.get(number)) {
                    if (!waiting[sum]) {
                        waiting[sum] = true;
                        todo.add(sum);
                    }
                }
            }
        }
    }

    private List<Integer> narrow(Sum sum) {
        var least = least(sum);
        var changed = new ArrayList<Integer>();
        for (int k = 0; k < sum.numbers.length; k++) {
            var bound = bounds.get(sum.numbers[k]);
            long factor = sum.factors[k];
            var room = sum.most - (least - (factor > 0 ? factor * bound[0] : factor * bound[1]));
            var limit = factor > 0 ? Math.floorDiv(room, factor) : Math.ceilDiv(room, factor);
            if (factor > 0 && limit < bound[1]) {
                bound[1] = limit;
                changed.add(sum.numbers[k]);
            } else if (factor < 0 && limit > bound[0]) {
                bound[0] = limit;
                changed.add(sum.numbers[k]);
            }
        }
        return changed;
    }

    private long least(Sum sum) {
        long least = 0;
        for (int k = 0; k < sum.numbers.length; k++) {
            var bound = bounds.get(sum.numbers[k]);
            least += sum.factors[k] > 0 ? sum.factors[k] * bound[0] : sum.factors[k] * bound[1];
        }
        return least;
    }

    private long most(Sum sum) {
        long most = 0;
        for (int k = 0; k < sum.numbers.length; k++) {
            var bound = bounds.get(sum.numbers[k]);
            most += sum.factors[k] > 0 ? sum.factors[k] * bound[1] : sum.factors[k] * bound[0];
        }
        return most;
    }

    /** Bounds what is wanted by linear programming. */
    void programme() {
        pieces().forEach(this::programme);
    }

    /** Whether linear programming leaves fewer than three values of anything wanted of which there were more. */
    boolean solvesAnyByProgramme() {
        return pieces().stream().anyMatch(this::solvesAny);
    }

    private boolean solvesAny(Piece piece) {
        var targets = piece.numbers.stream()
                .filter(wanted::contains)
                .filter(number -> values(number) >= FEW)
                .toList();
        look(piece, targets);
        return targets.stream().filter(number -> values(number) < FEW).anyMatch(number -> {
            pinDown(piece, number, targets);
            return values(number) < FEW;
        });
    }

    private record Piece(Set<Integer> numbers, List<Sum> sums) {}

    private List<Piece> pieces() {
        var binding = sums.stream().filter(sum -> most(sum) > sum.most).toList();
        var root = new int[bounds.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (var sum : binding) {
            var first = -1;
            for (int number : sum.numbers) {
                if (bounds.get(number)[0] < bounds.get(number)[1]) {
                    first = first < 0 ? find(root, number) : join(root, first, number);
                }
            }
        }
        var pieces = new LinkedHashMap<Integer, Piece>();
        for (var sum : binding) {
            for (int number : sum.numbers) {
                if (bounds.get(number)[0] < bounds.get(number)[1]) {
                    var piece = pieces.computeIfAbsent(
                            find(root, number), none -> new Piece(new LinkedHashSet<>(), new ArrayList<>()));
                    piece.numbers.add(number);
                    if (piece.sums.isEmpty() || piece.sums.getLast() != sum) {
                        piece.sums.add(sum);
                    }
                }
            }
        }
        return List.copyOf(pieces.values());
    }

    private static int join(int[] root, int first, int second) {
        root[find(root, second)] = find(root, first);
        return find(root, first);
    }

    private static int find(int[] root, int number) {
        while (root[number] != number) {
            root[number] = root[root[number]];
            number = root[number];
        }
        return number;
    }

    private void programme(Piece piece) {
        var targets = piece.numbers.stream().filter(wanted::contains).toList();
        look(piece, targets);
        targets.forEach(number -> pinDown(piece, number, targets));
    }

    /** Into the corners of some directions, until three in a row show nothing new. */
    private void look(Piece piece, List<Integer> targets) {
        targets.forEach(number -> seen.put(number, new double[] {real.get(number), real.get(number)}));
        var random = new Random(1);
        for (int idle = 0; idle < IDLE; ) {
            var open = targets.stream().filter(number -> values(number) < FEW).toList();
            if (open.isEmpty()) {
                return;
            }
            var weights = new HashMap<Integer, Double>();
            open.forEach(number -> weights.put(number, random.nextDouble() * 2 - 1));
            solve(piece, weights, targets);
            idle = targets.stream().filter(number -> values(number) < FEW).count() < open.size() ? 0 : idle + 1;
        }
    }

    private void pinDown(Piece piece, int number, List<Integer> targets) {
        for (int sign = -1; sign <= 1 && values(number) < FEW; sign += 2) {
            solve(piece, Map.of(number, (double) sign), targets);
        }
    }

    private void solve(Piece piece, Map<Integer, Double> weights, List<Integer> targets) {
        programmes++;
        var model = new ExpressionsBasedModel();
        var variables = new HashMap<Integer, Variable>();
        piece.numbers.forEach(number -> variables.put(
                number,
                model.newVariable("x" + number)
                        .lower(bounds.get(number)[0])
                        .upper(bounds.get(number)[1])
                        .weight(weights.getOrDefault(number, 0.0))));
        for (var sum : piece.sums) {
            long fixed = 0;
            var expression = model.newExpression("c" + model.countExpressions());
            for (int k = 0; k < sum.numbers.length; k++) {
                var variable = variables.get(sum.numbers[k]);
                if (variable == null) {
                    fixed += sum.factors[k] * bounds.get(sum.numbers[k])[0];
                } else {
                    expression.set(variable, sum.factors[k]);
                }
            }
            expression.upper(sum.most - fixed);
        }
        var result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("no world fits: " + result.getState());
        }
        for (var number : targets) {
            var value = result.doubleValue(model.indexOf(variables.get(number)));
            var range = seen.get(number);
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }
}
