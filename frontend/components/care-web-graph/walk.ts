import { RINGS } from './model';
import type { PlacedNode } from './nodes';

export type Step = 'clockwise' | 'anticlockwise' | 'outward' | 'inward';

/** Wedge by wedge, from the middle outwards. */
export function readingOrder(nodes: readonly PlacedNode[]): PlacedNode[] {
  return [...nodes].sort((a, b) => a.wedge - b.wedge || ringOf(a) - ringOf(b) || a.angle - b.angle || a.radius - b.radius);
}

/** The nearest neighbour in that direction. Round a ring the walk comes back to where it began; past the last ring it stays. */
export function stepFrom(nodes: readonly PlacedNode[], id: string, step: Step): PlacedNode | undefined {
  const here = nodes.find((node) => node.id === id);
  if (!here) return undefined;
  return step === 'clockwise' || step === 'anticlockwise' ? alongRing(nodes, here, step) : acrossRings(nodes, here, step);
}

function alongRing(nodes: readonly PlacedNode[], here: PlacedNode, step: Step): PlacedNode {
  const ring = nodes.filter((node) => node.ring === here.ring).sort((a, b) => a.angle - b.angle || a.radius - b.radius);
  const next = ring.indexOf(here) + (step === 'clockwise' ? 1 : ring.length - 1);
  return ring[next % ring.length]!;
}

function acrossRings(nodes: readonly PlacedNode[], here: PlacedNode, step: Step): PlacedNode {
  const way = step === 'outward' ? 1 : -1;
  for (let ring = ringOf(here) + way; ring >= 0 && ring < RINGS.length; ring += way) {
    const there = nodes.filter((node) => ringOf(node) === ring);
    if (there.length > 0) return there.reduce((near, node) => (turn(here, node) < turn(here, near) ? node : near));
  }
  return here;
}

const ringOf = (node: PlacedNode): number => RINGS.indexOf(node.ring);

function turn(a: PlacedNode, b: PlacedNode): number {
  const angle = Math.abs(a.angle - b.angle);
  return Math.min(angle, 2 * Math.PI - angle);
}
