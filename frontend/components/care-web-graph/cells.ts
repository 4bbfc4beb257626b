import { between, boxMeetsCircle, clamp, distance, polar, type Box, type Point } from './geometry';
import type { Cell, Frame } from './frame';

/** Room that a contact with its name under it would like to have. */
export interface Elbow {
  width: number;
  height: number;
}

export interface Spot extends Point {
  angle: number;
  radius: number;
}

interface Demand {
  count: number;
  /** Radius of the largest mark in the cell, rings round it included. */
  reach: number;
  /** Least distance between two middles. */
  pitch: number;
  elbow: Elbow;
  keepOff: readonly Box[];
}

/** Where a row's contacts stand, as shares of the angle that the row has. */
const SPREADS: readonly ((i: number, of: number) => number)[] = [
  (i, of) => (i + 0.5) / of,
  (i, of) => i / (of - 1),
  (i, of) => (2 * i) / (2 * of - 1),
  (i, of) => (2 * i + 1) / (2 * of - 1),
];

/** A contact alone in its cell stands aside by ring, so that no spoke runs through the contact further in. */
const ALONE = { WEEK: 0.5, MONTH: 0.27, LESS: 0.7 };

const MOST_ROWS = 3;

/**
 * The most even way to stand so many contacts in one cell, clockwise; undefined if they do not fit.
 * It looks at nothing outside the cell: that is what keeps a web still when it is edited elsewhere.
 */
export function spotsIn(frame: Frame, cell: Cell, demand: Demand): Spot[] | undefined {
  const rowsAt = remembered((radius, count) => rowsOf(frame, cell, demand, radius, count));
  let best: Spot[] | undefined;
  let most = -Infinity;
  const weigh = (spots: Spot[]): void => {
    const score = evenness(cell, spots, demand.elbow);
    if (score > most + 1e-9) [best, most] = [spots, score];
  };
  for (let rows = 1; rows <= Math.min(MOST_ROWS, demand.count); rows++) {
    if (rows === MOST_ROWS && best) break;
    for (const choices of rowChoices(cell, demand, rowsAt, rows)) combine(choices, [], demand.pitch, weigh);
  }
  return best?.sort((a, b) => a.angle - b.angle || a.radius - b.radius);
}

/** The one place that every cell has, however small. */
export function middleOf(frame: Frame, cell: Cell): Spot {
  return spot(frame, cell, 0, between(cell.inner, cell.outer, 0.5), 0.5);
}

/** No cell can hold more than this many. */
export function mostIn(cell: Cell, pitch: number): number {
  const area = ((cell.to - cell.from) * (cell.outer ** 2 - cell.inner ** 2)) / 2;
  return Math.max(1, Math.floor(area / (pitch * pitch * 0.95)));
}

type RowsAt = (radius: number, count: number) => Spot[][];

/** For each number of contacts a row and each set of radii, the ways in which each row can stand by itself. */
function rowChoices(cell: Cell, demand: Demand, rowsAt: RowsAt, rows: number): Spot[][][][] {
  const low = cell.inner + demand.reach + 1;
  const high = cell.outer - demand.reach - 1;
  if (low > high || (rows > 1 && (high - low) / (rows - 1) < demand.pitch * 0.4)) return [];
  const counts = shares(demand.count, rows);
  return rowRadii(cell, low, high, rows, demand.elbow).flatMap((radii) =>
    counts
      .filter((share) => share.every((count, row) => count <= mostAt(cell, radii[row]!, demand)))
      .map((share) => share.map((count, row) => rowsAt(radii[row]!, count))),
  );
}

/** Tries every way to set one row outside another, dropping each as soon as two contacts are too close. */
function combine(choices: readonly Spot[][][], inner: Spot[], pitch: number, found: (spots: Spot[]) => void): void {
  const [rows, ...others] = choices;
  if (!rows) return found(inner);
  for (const row of rows) {
    if (row.every((one) => inner.every((other) => distance(one, other) >= pitch))) combine(others, [...inner, ...row], pitch, found);
  }
}

/** A row holds no more than this, whatever stands in the others. */
function mostAt(cell: Cell, radius: number, { reach, pitch }: Demand): number {
  const margin = Math.asin(Math.min(1, (reach + 2) / radius));
  const span = Math.max(0, cell.to - cell.from - 2 * margin);
  return 1 + Math.floor(span / (2 * Math.asin(Math.min(1, pitch / 2 / radius))) + 1e-9);
}

function rowRadii(cell: Cell, low: number, high: number, rows: number, elbow: Elbow): number[][] {
  if (rows === 1) {
    const settled = clamp(restingRadius(cell, elbow), low, high);
    return [[settled], [between(low, high, 0.5)], [low], [high]];
  }
  const even = (from: number, to: number) => Array.from({ length: rows }, (_, i) => between(from, to, i / (rows - 1)));
  return [even(low, high), even(between(low, high, 0.15), between(low, high, 0.85)), even(between(low, high, 0.3), high)];
}

/** A name hangs below its contact, so above the middle it is the contact that moves out, below the middle it moves in. */
function restingRadius(cell: Cell, elbow: Elbow): number {
  const middle = (cell.from + cell.to) / 2;
  return between(cell.inner, cell.outer, 0.5) + Math.cos(middle) * elbow.height * 0.2;
}

/** The ways to share contacts among rows, an outer row never getting fewer than the one inside it. */
function shares(count: number, rows: number): number[][] {
  if (rows === 1) return [[count]];
  const found: number[][] = [];
  for (let first = 1; first * rows <= count; first++) {
    for (const rest of shares(count - first, rows - 1)) {
      if (rest[0]! >= first) found.push([first, ...rest]);
    }
  }
  return found;
}

function remembered(rowsAt: RowsAt): RowsAt {
  const known = new Map<string, Spot[][]>();
  return (radius, count) => {
    const key = `${radius} ${count}`;
    const rows = known.get(key) ?? rowsAt(radius, count);
    known.set(key, rows);
    return rows;
  };
}

/** One row in each way it can stand, but for those in which somebody is too close to a neighbour or to what is printed. */
function rowsOf(frame: Frame, cell: Cell, demand: Demand, radius: number, count: number): Spot[][] {
  return anglesOf(cell, demand.count, count)
    .map((shares) => shares.map((share) => spot(frame, cell, demand.reach, radius, share)))
    .filter((row) => (count < 2 || distance(row[0]!, row[1]!) >= demand.pitch) && row.every((one) => isClear(one, demand)));
}

function anglesOf(cell: Cell, inCell: number, inRow: number): number[][] {
  if (inCell === 1) {
    const share = ALONE[cell.ring];
    return (cell.wedge % 2 ? [1 - share, share, 0.5] : [share, 1 - share, 0.5]).map((one) => [one]);
  }
  if (inRow === 1) return [[0.5], [0], [1]];
  return SPREADS.map((share) => Array.from({ length: inRow }, (_, i) => share(i, inRow)));
}

function isClear({ x, y }: Spot, { keepOff, reach }: Demand): boolean {
  return keepOff.every((box) => !boxMeetsCircle(box, { x, y, r: reach }, 1));
}

function spot(frame: Frame, cell: Cell, reach: number, radius: number, share: number): Spot {
  const margin = Math.asin(Math.min(1, (reach + 2) / radius));
  const middle = (cell.from + cell.to) / 2;
  const from = Math.min(cell.from + margin, middle);
  const to = Math.max(cell.to - margin, middle);
  const angle = between(from, to, share);
  return { ...polar(frame.centre, angle, radius), angle, radius };
}

function evenness(cell: Cell, spots: readonly Spot[], elbow: Elbow): number {
  const rest = restingRadius(cell, elbow);
  const thickness = cell.outer - cell.inner;
  let least = 1.2;
  let edges = 0;
  let strays = 0;
  for (let i = 0; i < spots.length; i++) {
    const one = spots[i]!;
    for (let j = i + 1; j < spots.length; j++) least = Math.min(least, apart(one, spots[j]!, elbow));
    const toEdge = one.radius * Math.sin(Math.min(one.angle - cell.from, cell.to - one.angle));
    edges += Math.min(1, toEdge / (elbow.width * 0.5));
    strays += Math.abs(one.radius - rest) / thickness;
  }
  return least + (1.5 * edges - 0.2 * strays) / spots.length;
}

/** From 1 on, two contacts stand so that neither name reaches the other. */
function apart(a: Point, b: Point, elbow: Elbow): number {
  return Math.max(Math.abs(a.x - b.x) / elbow.width, Math.abs(a.y - b.y) / elbow.height);
}
