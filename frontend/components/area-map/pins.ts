import type { Pin, Place } from './model';
import type { Projection } from './projection';

export interface PlacedPin {
  readonly pin: Pin;
  /** Where the number stands. */
  readonly at: Place;
  /** Where it truly is. */
  readonly from: Place;
}

/** Of a pin, in pixels. */
export const RADIUS = 14;

const APART = 2 * RADIUS + 2;
const DIRECTIONS = 12;
const RINGS = 6;

/**
 * Each pin where it is, or, where an earlier number stands already, as near as there is room. The same pins always stand the same.
 *
 * @param taken where none may stand
 */
export function placePins(pins: readonly Pin[], projection: Projection, taken: readonly Place[] = []): PlacedPin[] {
  const placed: PlacedPin[] = [];
  for (const pin of [...pins].sort((a, b) => a.n - b.n)) {
    const from = projection.point([pin.longitude, pin.latitude]);
    const free = around(from).find((at) => inside(at, projection) && placed.every((other) => distance(at, other.at) >= APART) && taken.every((spot) => distance(at, spot) >= APART * 0.8));
    placed.push({ pin, from, at: free ?? from });
  }
  return placed;
}

/** The place itself, then wider and wider circles around it, from the top clockwise. */
function around([x, y]: Place): Place[] {
  const places: Place[] = [[x, y]];
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let i = 0; i < DIRECTIONS * ring; i++) {
      const angle = (2 * Math.PI * i) / (DIRECTIONS * ring) - Math.PI / 2;
      places.push([x + ring * APART * Math.cos(angle), y + ring * APART * Math.sin(angle)]);
    }
  }
  return places;
}

function inside([x, y]: Place, { width, height }: Projection): boolean {
  return x >= RADIUS && x <= width - RADIUS && y >= RADIUS && y <= height - RADIUS;
}

function distance([ax, ay]: Place, [bx, by]: Place): number {
  return Math.hypot(ax - bx, ay - by);
}
