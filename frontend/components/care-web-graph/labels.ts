import {
  boxesMeet,
  boxMeetsCircle,
  centreOf,
  distance,
  distanceToSegment,
  holds,
  inside,
  nearestIn,
  segmentMeetsBox,
  type Box,
  type Circle,
  type Point,
} from './geometry';
import { missesBox, outsideOf, type Curve } from './curves';
import type { Align, Block } from './text';

/** Something that wants its name beside it. */
export interface Wish {
  id: string;
  at: Circle;
  /** The fullest first, the barest last. */
  blocks: Block[];
  importance: number;
  /** Whether a point lies in the same wedge. */
  home: (point: Point) => boolean;
  /** How far off the name may stand, at the end of a thin line, when there is no room beside; 0 when it may not. */
  leash: number;
}

export interface PlacedLabel extends Box {
  id: string;
  block: Block;
  align: Align;
  /** A thin line back to what it names, when it stands further off. */
  leader: { from: Point; to: Point } | null;
}

export interface Ground {
  /** No label leaves it. */
  bounds: Box;
  discs: readonly Circle[];
  boxes: readonly Box[];
  /** Lines that a label had better not cover. */
  lines: readonly { curve: Curve; points: readonly Point[] }[];
}

interface Candidate {
  box: Box;
  block: Block;
  align: Align;
  cost: number;
}

/** Between two labels; between a label and a mark. */
const APART = 4;
const CLEAR = 2;
/** What it costs a label to go without its role, to lie on a line, to hang over into the next wedge. */
const BARENESS = 7;
const COVERS = 2.6;
const STRAYED = 1.6;

/** Every label in a place where it lies on nothing else; a wish without a label found no such place. */
export function placeLabels(wishes: readonly Wish[], ground: Ground): Map<string, PlacedLabel> {
  const ordered = [...wishes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const beside = ordered.filter((wish) => !wish.blocks[0]!.list);
  const tables = new Map(beside.map((wish) => [wish.id, candidates(wish, ground)] as const));
  const chosen = new Map<string, Candidate>();
  for (const wish of beside) settle(wish, tables, chosen);
  const far = new Map<string, PlacedLabel>();
  for (const wish of ordered) {
    if (wish.leash === 0 || chosen.has(wish.id)) continue;
    const label = standOff(wish, ground, chosen, far);
    if (label) far.set(wish.id, label);
  }
  improve(beside, tables, chosen, far);
  const near = [...chosen].map(([id, { box, block, align }]) => [id, { id, ...box, block, align, leader: null }] as const);
  return new Map<string, PlacedLabel>([...near, ...far]);
}

function candidates(wish: Wish, whole: Ground): Candidate[] {
  const ground = around(wish, whole);
  return wish.blocks
    .flatMap((block, bareness) =>
      placesBeside(wish.at, block).map((place) => ({ ...place, block, cost: place.cost + bareness * BARENESS })),
    )
    .filter(({ box }) => free(box, ground))
    .map((candidate) => ({ ...candidate, cost: candidate.cost + disturbance(wish, candidate.box, ground) }))
    .sort((a, b) => a.cost - b.cost);
}

/** The part of the ground that a label beside this mark can touch. */
function around({ at, blocks }: Wish, { bounds, discs, boxes, lines }: Ground): Ground {
  const reach = at.r + 8 + Math.max(...blocks.map(({ width, height }) => Math.max(width, height)));
  return {
    bounds,
    discs: discs.filter((disc) => distance(disc, at) < reach * Math.SQRT2 + disc.r),
    boxes: boxes.filter((box) => boxMeetsCircle(box, at, reach * Math.SQRT2 - at.r)),
    lines: lines.filter(({ curve }) => !outsideOf(curve, at, reach)),
  };
}

function disturbance(wish: Wish, box: Box, { lines }: Ground): number {
  let covered = 0;
  for (const { curve, points } of lines) if (!missesBox(curve, box) && points.some((point) => holds(box, point))) covered++;
  return COVERS * covered + (wish.home(centreOf(box)) ? 0 : STRAYED);
}

function placesBeside(at: Circle, block: Block): { box: Box; align: Align; cost: number }[] {
  const { width, height } = block;
  const gap = at.r + 4;
  const slant = at.r * 0.72 + 3;
  const place = (x: number, y: number, align: Align, cost: number) => ({ box: { x: at.x + x, y: at.y + y, width, height }, align, cost });
  const places = [
    place(gap, -height / 2, 'start', 2),
    place(-gap - width, -height / 2, 'end', 2),
    place(slant, slant * 0.6, 'start', 3),
    place(-slant - width, slant * 0.6, 'end', 3),
    place(slant, -slant * 0.6 - height, 'start', 4.5),
    place(-slant - width, -slant * 0.6 - height, 'end', 4.5),
  ];
  for (const shift of [0, 0.2, -0.2, 0.4, -0.4]) {
    const x = -width / 2 + shift * width;
    places.push(place(x, gap, 'middle', Math.abs(shift) * 5), place(x, -gap - height, 'middle', 4 + Math.abs(shift) * 5));
  }
  for (const shift of [0.3, -0.3]) {
    const y = -height / 2 + shift * (height + at.r);
    places.push(place(gap, y, 'start', 3), place(-gap - width, y, 'end', 3));
  }
  return places;
}

function free(box: Box, ground: Ground): boolean {
  return (
    inside(ground.bounds, box) &&
    ground.discs.every((disc) => !boxMeetsCircle(box, disc, CLEAR)) &&
    ground.boxes.every((other) => !boxesMeet(box, other, CLEAR))
  );
}

type Tables = ReadonlyMap<string, readonly Candidate[]>;
type Chosen = Map<string, Candidate>;

/** Names come first, roles only once every name has found its place. */
function settle(wish: Wish, tables: Tables, chosen: Chosen): void {
  const bare = wish.blocks.at(-1)!;
  const own = tables.get(wish.id)!.filter((candidate) => candidate.block === bare);
  const open = own.find((candidate) => inTheWay(candidate, chosen).length === 0);
  if (open) chosen.set(wish.id, open);
  else own.some((candidate) => makeRoom(wish.id, candidate, tables, chosen));
}

function inTheWay(candidate: Candidate, chosen: Chosen, except?: string): string[] {
  return [...chosen].filter(([id, other]) => id !== except && boxesMeet(candidate.box, other.box, APART)).map(([id]) => id);
}

/** Takes a place by asking at most two labels to move, none of which may be left without one. */
function makeRoom(id: string, wanted: Candidate, tables: Tables, chosen: Chosen): boolean {
  const others = inTheWay(wanted, chosen);
  if (others.length > 2) return false;
  const before = others.map((other) => [other, chosen.get(other)!] as const);
  others.forEach((other) => chosen.delete(other));
  chosen.set(id, wanted);
  for (const other of others) {
    const elsewhere = tables.get(other)!.find((candidate) => inTheWay(candidate, chosen).length === 0);
    if (!elsewhere) {
      chosen.delete(id);
      others.forEach((moved) => chosen.delete(moved));
      before.forEach(([moved, place]) => chosen.set(moved, place));
      return false;
    }
    chosen.set(other, elsewhere);
  }
  return true;
}

/** Each label in turn takes the best place that is now open to it. */
function improve(wishes: readonly Wish[], tables: Tables, chosen: Chosen, far: ReadonlyMap<string, PlacedLabel>): void {
  for (let round = 0; round < 3; round++) {
    for (const { id } of wishes) {
      if (far.has(id)) continue;
      const best = tables.get(id)!.find((candidate) => inTheWay(candidate, chosen, id).length === 0 && keepsOff(candidate.box, far));
      if (best) chosen.set(id, best);
    }
  }
}

function keepsOff(box: Box, far: ReadonlyMap<string, PlacedLabel>): boolean {
  return [...far.values()].every(
    (label) => !boxesMeet(box, label, APART) && !(label.leader && segmentMeetsBox(label.leader.from, label.leader.to, box)),
  );
}

const GRID = 10;
const TRIES = 400;
/** It looks this far first, and only then as far as it may. */
const CLOSE_BY = 180;

/** The nearest free place on the ground, best with a line back that crosses nothing. */
function standOff(wish: Wish, ground: Ground, chosen: Chosen, far: ReadonlyMap<string, PlacedLabel>): PlacedLabel | undefined {
  const blocks = wish.blocks[0]!.list ? wish.blocks : wish.blocks.slice(-1);
  for (const reach of new Set([Math.min(CLOSE_BY, wish.leash), wish.leash])) {
    const places = blocks.flatMap((block) => placesWithin(ground.bounds, wish.at, reach, block));
    places.sort((a, b) => a.far - b.far || a.box.y - b.box.y || a.box.x - b.box.x);
    const place = firstClean(places, wish, ground, chosen, far);
    if (place) return { id: wish.id, ...place.box, block: place.block, align: 'start', leader: leaderTo(wish.at, place.box) };
  }
  return undefined;
}

/** Gives up on a clean line after a few free places. */
function firstClean(
  places: readonly Place[],
  wish: Wish,
  ground: Ground,
  chosen: Chosen,
  far: ReadonlyMap<string, PlacedLabel>,
): Place | undefined {
  let first: Place | undefined;
  let tried = 0;
  for (const place of places) {
    const { box } = place;
    const taken = [...chosen.values()].some((other) => boxesMeet(box, other.box, APART));
    if (taken || !free(box, ground) || !keepsOff(box, far)) continue;
    if (lineIsClean(wish, box, ground, chosen, far)) return place;
    first ??= place;
    if (++tried > TRIES) break;
  }
  return first;
}

interface Place {
  box: Box;
  block: Block;
  far: number;
}

function placesWithin(bounds: Box, at: Circle, reach: number, block: Block): Place[] {
  const { width, height } = block;
  const places: Place[] = [];
  const left = gridFrom(bounds.x, at.x - reach - width);
  const right = Math.min(bounds.x + bounds.width - width, at.x + reach);
  const top = gridFrom(bounds.y, at.y - reach - height);
  const bottom = Math.min(bounds.y + bounds.height - height, at.y + reach);
  for (let y = top; y <= bottom; y += GRID) {
    for (let x = left; x <= right; x += GRID) {
      const box = { x, y, width, height };
      places.push({ box, block, far: distance(nearestIn(box, at), at) });
    }
  }
  return places;
}

/** The first line of the grid at or after a place. */
const gridFrom = (start: number, place: number): number => start + GRID * Math.max(0, Math.ceil((place - start) / GRID));

function leaderTo(at: Circle, box: Box): { from: Point; to: Point } {
  const to = nearestIn(box, at);
  const length = distance(at, to) || 1;
  return { from: { x: at.x + ((to.x - at.x) * at.r) / length, y: at.y + ((to.y - at.y) * at.r) / length }, to };
}

function lineIsClean(wish: Wish, box: Box, ground: Ground, chosen: Chosen, far: ReadonlyMap<string, PlacedLabel>): boolean {
  const { from, to } = leaderTo(wish.at, box);
  return (
    ground.discs.every((disc) => distance(disc, wish.at) < 1 || distanceToSegment(disc, from, to) > disc.r + 1) &&
    [...chosen.values()].every((other) => !segmentMeetsBox(from, to, other.box)) &&
    [...far.values()].every((label) => !segmentMeetsBox(from, to, label)) &&
    ground.boxes.every((other) => distance(centreOf(other), to) > 200 || !segmentMeetsBox(from, to, other))
  );
}
