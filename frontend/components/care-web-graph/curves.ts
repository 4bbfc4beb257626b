import { between, clamp, distance, type Box, type Circle, type Point } from './geometry';
import { round, type Frame } from './frame';

/** A quadratic curve. */
export interface Curve {
  from: Point;
  bend: Point;
  to: Point;
}

export function pointAt(curve: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * curve.from.x + 2 * s * t * curve.bend.x + t * t * curve.to.x,
    y: s * s * curve.from.y + 2 * s * t * curve.bend.y + t * t * curve.to.y,
  };
}

export function samples(curve: Curve, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => pointAt(curve, i / count));
}

export function pathOf(curve: Curve): string {
  const at = (p: Point) => `${round(p.x)},${round(p.y)}`;
  return `M${at(curve.from)} Q${at(curve.bend)} ${at(curve.to)}`;
}

/** The part of a curve between two shares of it. */
export function part(curve: Curve, start: number, end: number): Curve {
  const mix = (a: Point, b: Point, t: number): Point => ({ x: between(a.x, b.x, t), y: between(a.y, b.y, t) });
  const bend = mix(mix(curve.from, curve.bend, start), mix(curve.bend, curve.to, start), end);
  return { from: pointAt(curve, start), bend, to: pointAt(curve, end) };
}

/** From the straightest on. */
const BENDS = [0.14, -0.14, 0.28, -0.28, 0.45, -0.45, 0.65, -0.65, 0.9, -0.9, 1.2, -1.2];
const STEPS = 16;

/** The calmest of a few curves: clear of the person in the middle, of other contacts, and of marks already set. */
export function curveBetween(frame: Frame, from: Circle, to: Circle, others: readonly Circle[], marks: readonly Point[]): Curve {
  let best = bent(from, to, BENDS[0]!);
  let least = Infinity;
  for (const bend of BENDS) {
    const strain = (bend * bend * distance(from, to)) / 2.5;
    if (strain > least) break;
    const curve = bent(from, to, bend);
    const cost = strain + costOf(frame, curve, others, marks, least - strain);
    if (cost < least - 1e-9) [best, least] = [curve, cost];
  }
  return best;
}

function bent(from: Point, to: Point, bend: number): Curve {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return {
    from: { x: from.x, y: from.y },
    bend: { x: middle.x - (to.y - from.y) * bend, y: middle.y + (to.x - from.x) * bend },
    to: { x: to.x, y: to.y },
  };
}

/** Stops counting once it costs more than the best so far. */
function costOf(frame: Frame, curve: Curve, others: readonly Circle[], marks: readonly Point[], enough: number): number {
  const clear = frame.core + 14;
  let cost = 0;
  trace(curve);
  for (let i = 0; i <= STEPS; i++) {
    const x = xs[i]!;
    const out = distance({ x, y: ys[i]! }, frame.centre);
    if (out < clear) cost += 60 + (clear - out) * 6;
    if (out > frame.rim) cost += Math.abs(x - frame.centre.x) > frame.width / 2 - 4 ? 60 : 12;
  }
  const middle = { x: xs[STEPS / 2]!, y: ys[STEPS / 2]! };
  for (const mark of marks) if (distance(middle, mark) < 26) cost += 90;
  for (const other of others) {
    if (cost > enough) break;
    if (outsideOf(curve, other, other.r + 15)) continue;
    const gap = nearest(other) - other.r;
    if (gap < 8) cost += 35 + (8 - gap) * 2;
    if (distance(middle, other) < other.r + 15) cost += 120;
  }
  return cost;
}

/** A curve never leaves the triangle of its three points. */
export function missesBox({ from, bend, to }: Curve, box: Box): boolean {
  return (
    Math.max(from.x, bend.x, to.x) < box.x ||
    Math.min(from.x, bend.x, to.x) > box.x + box.width ||
    Math.max(from.y, bend.y, to.y) < box.y ||
    Math.min(from.y, bend.y, to.y) > box.y + box.height
  );
}

export function outsideOf({ from, bend, to }: Curve, point: Point, reach: number): boolean {
  return (
    point.x < Math.min(from.x, bend.x, to.x) - reach ||
    point.x > Math.max(from.x, bend.x, to.x) + reach ||
    point.y < Math.min(from.y, bend.y, to.y) - reach ||
    point.y > Math.max(from.y, bend.y, to.y) + reach
  );
}

/** The points of the curve that is being weighed: a picture weighs hundreds, and each would otherwise leave a heap behind. */
const xs = new Float64Array(STEPS + 1);
const ys = new Float64Array(STEPS + 1);

function trace({ from, bend, to }: Curve): void {
  for (let i = 0; i <= STEPS; i++) {
    const t = i / STEPS;
    const a = (1 - t) * (1 - t);
    const b = 2 * t * (1 - t);
    const c = t * t;
    xs[i] = a * from.x + b * bend.x + c * to.x;
    ys[i] = a * from.y + b * bend.y + c * to.y;
  }
}

function nearest(to: Point): number {
  let least = Infinity;
  for (let i = 0; i <= STEPS; i++) least = Math.min(least, (xs[i]! - to.x) ** 2 + (ys[i]! - to.y) ** 2);
  return Math.sqrt(least);
}

/** Where along the curve a mark of this size lies on nothing else; as near to the middle as can be. */
export function markOn(curve: Curve, size: number, taken: readonly Circle[]): Point {
  for (const step of [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3]) {
    const point = pointAt(curve, 0.5 + step);
    if (taken.every((other) => distance(point, other) >= other.r + size + 2)) return point;
  }
  return pointAt(curve, 0.5);
}

/** A curve cut back to the edges of the two marks it joins. */
export function trimmed(curve: Curve, from: Circle, to: Circle, gap: number): Curve {
  let start = 0;
  let end = 1;
  while (start < 0.45 && distance(pointAt(curve, start), from) < from.r + gap) start += 0.01;
  while (end > 0.55 && distance(pointAt(curve, end), to) < to.r + gap) end -= 0.01;
  return part(curve, start, clamp(end, start, 1));
}

/** A bracket's end: a bar across the curve with two short teeth towards the contact. */
export function bracketEnd(at: Point, towards: Point, size: number): string {
  const length = distance(at, towards) || 1;
  const along = { x: (towards.x - at.x) / length, y: (towards.y - at.y) / length };
  const corner = (side: number, tooth: number): string => {
    const x = at.x - along.y * side * size + along.x * tooth;
    const y = at.y + along.x * side * size + along.y * tooth;
    return `${round(x)},${round(y)}`;
  };
  const tooth = size * 0.7;
  return `M${corner(1, tooth)} L${corner(1, 0)} L${corner(-1, 0)} L${corner(-1, tooth)}`;
}
