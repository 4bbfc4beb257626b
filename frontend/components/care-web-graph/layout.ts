import { samples } from './curves';
import { frameOf, rimLabels, ringLabels, type Frame, type Measure, type RimLabel, type RingLabel } from './frame';
import type { Box, Circle, Point } from './geometry';
import { placeLabels, type Ground, type PlacedLabel } from './labels';
import { BRACKET, MARK, placeOverlaps, placeTies, type PlacedOverlap, type PlacedTie } from './links';
import type { CareWebPicture, Ring } from './model';
import { nameWishes, overlapWishes, type Script } from './names';
import { badgeOf, outline, placeNodes, type PlacedNode } from './nodes';
import { wrap, type Block } from './text';

export interface Settings extends Script {
  width: number;
  ringNames: Record<Ring, string>;
  /** How far the reader has zoomed in. */
  enlarged?: number;
}

/** Everything in its place; the element only draws it. */
export interface Drawing {
  frame: Frame;
  rim: RimLabel[];
  rings: RingLabel[];
  person: { name: string[]; about: string[] };
  nodes: PlacedNode[];
  ties: PlacedTie[];
  overlaps: PlacedOverlap[];
  labels: Map<string, PlacedLabel>;
  /** The fullest label of each node, for showing the ones that found no room. */
  full: Map<string, Block>;
}

/** First the nodes, each cell on its own; then the lines between them; last the names, in what room is left. */
export function layout(picture: CareWebPicture, settings: Settings): Drawing {
  const { measure } = settings;
  const frame = frameOf(settings.width, picture.sectors.length, settings.enlarged);
  const sectors = picture.sectors.map((sector) => sector.label);
  const rim = rimLabels(frame, sectors, measure);
  const rings = ringLabels(frame, settings.ringNames, measure);
  const ringBoxes = rings.map(({ box }) => box);
  const nodes = placeNodes(picture, frame, ringBoxes);
  const marks: Point[] = [];
  const ties = placeTies(picture, frame, nodes, marks);
  const overlaps = placeOverlaps(picture, frame, nodes, marks);
  const wishes = [...nameWishes(picture, frame, nodes, settings), ...overlapWishes(overlaps, frame, measure)];
  const labels = placeLabels(wishes, ground(frame, nodes, ties, overlaps, [...rim.flatMap(({ boxes }) => boxes), ...ringBoxes]));
  const full = new Map(wishes.map((wish) => [wish.id, wish.blocks[0]!]));
  return { frame, rim, rings, person: personLines(picture, frame, measure), nodes, ties, overlaps, labels, full };
}

/** What a name must not touch, and the lines that it had better not cover. */
function ground(frame: Frame, nodes: PlacedNode[], ties: PlacedTie[], overlaps: PlacedOverlap[], boxes: Box[]): Ground {
  const seenTies = ties.filter(({ kind }) => kind !== 'other');
  const brackets = overlaps.flatMap(({ curves }) => curves);
  const discs: Circle[] = [
    { ...frame.centre, r: frame.core + 2 },
    ...nodes.map(outline),
    ...nodes.filter(({ kind }) => kind === 'contact').map(badgeOf),
    ...brackets.flatMap(({ from, to }) => [from, to]).map((end) => ({ ...end, r: BRACKET })),
    ...[...ties.filter(({ kind }) => kind === 'missing'), ...overlaps].map(({ middle }) => ({ ...middle, r: MARK })),
  ];
  const lines = [...seenTies.map(({ curve }) => curve), ...brackets].map((curve) => ({ curve, points: samples(curve, 40) }));
  return { bounds: { x: 3, y: 3, width: frame.width - 6, height: frame.height - 6 }, discs, boxes, lines };
}

function personLines({ person }: CareWebPicture, frame: Frame, measure: Measure): Drawing['person'] {
  const name = wrap(person.name, frame.phone ? 12 : 16, frame.core * 1.76, 2, measure);
  const about = frame.phone ? [] : wrap(person.about, 12, frame.core * 1.66, 3 - name.length, measure);
  return { name, about: about.some((line) => line.endsWith('…')) ? [] : about };
}
