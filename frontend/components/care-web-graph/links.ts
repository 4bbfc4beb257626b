import { bracketEnd, curveBetween, markOn, pathOf, pointAt, trimmed, type Curve } from './curves';
import type { Frame } from './frame';
import type { Circle, Point } from './geometry';
import { tieKind, type CareWebPicture, type Overlap, type Tie, type TieKind } from './model';
import { byId, holders, outline, type PlacedNode } from './nodes';

export interface PlacedTie {
  tie: Tie;
  kind: TieKind;
  curve: Curve;
  path: string;
  middle: Point;
}

export interface PlacedOverlap {
  overlap: Overlap;
  paths: string[];
  curves: Curve[];
  middle: Point;
}

export const MARK = 11;
export const BRACKET = 9;

export function placeTies(picture: CareWebPicture, frame: Frame, nodes: PlacedNode[], marks: Point[]): PlacedTie[] {
  const holder = holders(nodes);
  const outlines = new Map(nodes.map((node) => [node, outline(node)]));
  const drawn = picture.ties.filter((tie) => isDrawn(tie, picture)).sort((a, b) => rank(a) - rank(b) || byId(a, b));
  return drawn.flatMap((tie) => {
    const from = holder.get(tie.from);
    const to = holder.get(tie.to);
    if (!from || !to || from === to) return [];
    const [first, second] = byId(from, to) <= 0 ? [from, to] : [to, from];
    const others: Circle[] = [];
    for (const [node, circle] of outlines) if (node !== from && node !== to) others.push(circle);
    const curve = curveBetween(frame, first, second, others, marks);
    const kind = tieKind(tie);
    const size = kind === 'missing' ? MARK : 0;
    const middle = size
      ? markOn(curve, size, [...outlines.values(), ...marks.map(({ x, y }) => ({ x, y, r: MARK }))])
      : pointAt(curve, 0.5);
    if (kind !== 'other') marks.push(middle);
    return [{ tie, kind, curve, middle, path: pathOf(curve) }];
  });
}

/** A tie that is neither joined nor missing is drawn only while somebody looks into it. */
function isDrawn(tie: Tie, { selected, lit }: CareWebPicture): boolean {
  return tieKind(tie) !== 'other' || tie.from === selected || tie.to === selected || lit.includes(tie.id);
}

const rank = (tie: Tie): number => ['missing', 'joined', 'other'].indexOf(tieKind(tie));

export function placeOverlaps(picture: CareWebPicture, frame: Frame, nodes: PlacedNode[], marks: Point[]): PlacedOverlap[] {
  const holder = holders(nodes);
  return [...picture.overlaps].sort(byId).flatMap((overlap) => {
    const joined = [...new Set(overlap.contacts.map((id) => holder.get(id)).filter((node) => node !== undefined))];
    joined.sort((a, b) => a.angle - b.angle || byId(a, b));
    if (joined.length < 2) return [];
    const pairs = joined.slice(1).map((node, i) => [joined[i]!, node] as const);
    const curves = pairs.map(([from, to]) => {
      const others = nodes.filter((node) => node !== from && node !== to).map(outline);
      return trimmed(curveBetween(frame, from, to, others, marks), outline(from), outline(to), 7);
    });
    const taken = [...nodes.map(outline), ...marks.map((mark) => ({ ...mark, r: MARK }))];
    const middle = markOn(curves[Math.floor((curves.length - 1) / 2)]!, MARK, taken);
    marks.push(middle);
    return [{ overlap, middle, curves, paths: pairs.map(([from, to], i) => bracket(curves[i]!, from, to)) }];
  });
}

function bracket(curve: Curve, from: Point, to: Point): string {
  return [pathOf(curve), bracketEnd(curve.from, from, BRACKET), bracketEnd(curve.to, to, BRACKET)].join(' ');
}
