import { middleOf, mostIn, spotsIn, type Elbow, type Spot } from './cells';
import { cellOf, type Cell, type Frame } from './frame';
import { clamp, distance, type Box, type Circle } from './geometry';
import { RINGS, type CareWebPicture, type Place, type Ring, type SectorCode } from './model';

export type NodeKind = 'contact' | 'gap' | 'group';

export interface PlacedNode extends Circle {
  id: string;
  kind: NodeKind;
  sector: SectorCode;
  wedge: number;
  ring: Ring;
  angle: number;
  radius: number;
  /** Radius with the rings round it. */
  outer: number;
  /** Radius of the target. */
  hit: number;
  /** Whom a group stands for; for all others just the id. */
  members: string[];
}

/** A co-ordinator's ring stands outside the contact where there is room, else the contact shrinks to let it in. */
const LEAD_RING = 6;

/** A sector's badge sits on the upper right edge of its contact. */
export function badgeOf(node: Circle & { outer: number }): Circle {
  const r = clamp(node.r * 0.34, 5.5, 8.5);
  const off = (node.outer + 4 - r) * Math.SQRT1_2;
  return { x: node.x + off, y: node.y - off, r };
}

interface Occupant {
  id: string;
  name: string;
  kind: 'contact' | 'gap';
  importance: number;
  coordinator: boolean;
}

/** Each cell is filled on its own, whatever the others hold. */
export function placeNodes(picture: CareWebPicture, frame: Frame, keepOff: Box[]): PlacedNode[] {
  const nodes = picture.sectors.flatMap(({ code: sector }) => RINGS.flatMap((ring) => placeIn(picture, frame, keepOff, { sector, ring })));
  return nodes.map((node) => ({ ...node, hit: hitOf(node, nodes) }));
}

export function placeIn(picture: CareWebPicture, frame: Frame, keepOff: Box[], { sector, ring }: Place): PlacedNode[] {
  const wedge = picture.sectors.findIndex(({ code }) => code === sector);
  return fill(frame, cellOf(frame, wedge, ring), sector, occupants(picture, sector, ring), keepOff);
}

function occupants(picture: CareWebPicture, sector: SectorCode, ring: Ring): Occupant[] {
  const contacts = picture.contacts
    .filter((contact) => contact.sector === sector && contact.ring === ring)
    .map(({ id, name, importance, coordinator }): Occupant => ({ id, name, kind: 'contact', importance, coordinator }));
  const gaps = ring === 'LESS' ? picture.gaps.filter((gap) => gap.sector === sector) : [];
  return [
    ...contacts,
    ...gaps.map(({ id, label }): Occupant => ({ id, name: label, kind: 'gap', importance: Infinity, coordinator: false })),
  ];
}

function fill(frame: Frame, cell: Cell, sector: SectorCode, people: Occupant[], keepOff: Box[]): PlacedNode[] {
  if (people.length === 0) return [];
  const ring = people.some((one) => one.coordinator) ? LEAD_RING : 0;
  const sizes: [Size, Size] = [
    { r: frame.node.roomy, ring },
    { r: frame.node.tight, ring: 0 },
  ];
  const byImportance = [...people].sort((a, b) => b.importance - a.importance || byId(a, b));
  for (let shown = Math.min(people.length, mostIn(cell, frame.reach)); shown >= 1; shown--) {
    for (const size of sizes) {
      const reach = size.r + size.ring;
      const pitch = Math.max(frame.reach, 2 * reach + 3);
      const spots = spotsIn(frame, cell, { count: shown, reach, pitch, elbow: elbowOf(frame), keepOff });
      if (spots) return seat(spots, byImportance, size, cell, sector);
    }
  }
  return seat([middleOf(frame, cell)], byImportance, sizes[1], cell, sector);
}

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const names = new Intl.Collator('en-GB');

const byName = (a: Occupant, b: Occupant): number => names.compare(a.name, b.name) || byId(a, b);

function elbowOf(frame: Frame): Elbow {
  return frame.phone ? { width: 64, height: 52 } : { width: 96, height: 2 * frame.node.roomy + 36 };
}

/** The most important keep a place of their own, the rest share the last one. */
function seat(spots: Spot[], people: Occupant[], size: Size, cell: Cell, sector: SectorCode): PlacedNode[] {
  const folded = people.length > spots.length ? people.slice(spots.length - 1) : [];
  const single = people.slice(0, people.length - folded.length).sort(byId);
  return spots.map((spot, i): PlacedNode => {
    const one = single[i];
    const place = { ...spot, r: size.r, outer: size.r, hit: size.r, sector, wedge: cell.wedge, ring: cell.ring };
    if (one) return { ...place, ...(one.coordinator ? ringed(size) : {}), id: one.id, kind: one.kind, members: [one.id] };
    return { ...place, id: `group:${sector}:${cell.ring}`, kind: 'group', members: folded.sort(byName).map(({ id }) => id) };
  });
}

interface Size {
  r: number;
  ring: number;
}

const ringed = ({ r, ring }: Size): { r: number; outer: number } => (ring > 0 ? { r, outer: r + ring } : { r: r - 3, outer: r + 1 });

/** As large as a finger wants it, without reaching into a neighbour's. */
function hitOf(node: PlacedNode, nodes: readonly PlacedNode[]): number {
  const nearest = Math.min(...nodes.filter((other) => other !== node).map((other) => distance(node, other)));
  return Math.max(node.r, Math.min(Math.max(22, node.outer), nearest / 2));
}

export function holders(nodes: readonly PlacedNode[]): Map<string, PlacedNode> {
  return new Map(nodes.flatMap((node) => node.members.map((member) => [member, node] as const)));
}

export const outline = (node: PlacedNode): Circle => ({ x: node.x, y: node.y, r: node.outer });
