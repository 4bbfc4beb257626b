import { describe, expect, it } from 'vitest';
import type { Pin } from './model';
import { placePins, RADIUS } from './pins';
import { fit } from './projection';

const projection = fit({ west: -3.8, south: 53.7, east: -3.7, north: 53.8 }, { width: 400, margin: 34, lowest: 0.55, highest: 1.15 });

function pin(n: number, longitude: number, latitude: number): Pin {
  return { id: `p${n}`, n, label: `Place ${n}`, longitude, latitude, sector: 'VOLUNTARY' };
}

describe('pins', () => {
  it('stand where they are when there is room', () => {
    const [one, other] = placePins([pin(1, -3.78, 53.72), pin(2, -3.72, 53.78)], projection);
    expect(one.at).toEqual(one.from);
    expect(other.at).toEqual(other.from);
  });

  it('make room for each other at one address, the first staying', () => {
    const placed = placePins(Array.from({ length: 8 }, (_, i) => pin(8 - i, -3.75, 53.75)), projection);
    expect(placed[0].pin.n).toBe(1);
    expect(placed[0].at).toEqual(placed[0].from);
    for (const one of placed) {
      for (const other of placed) {
        const apart = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
        if (one !== other) expect(apart).toBeGreaterThanOrEqual(2 * RADIUS);
      }
    }
  });

  it('keep off what else stands there', () => {
    const [only] = placePins([pin(1, -3.75, 53.75)], projection, [projection.point([-3.75, 53.75])]);
    expect(Math.hypot(only.at[0] - only.from[0], only.at[1] - only.from[1])).toBeGreaterThanOrEqual(RADIUS + 8);
  });

  it('stay on the map', () => {
    for (const { at } of placePins(Array.from({ length: 20 }, (_, i) => pin(i, -3.8, 53.8)), projection)) {
      expect(at[0]).toBeGreaterThanOrEqual(RADIUS);
      expect(at[1]).toBeGreaterThanOrEqual(RADIUS);
    }
  });

  it('always stand the same', () => {
    const pins = Array.from({ length: 12 }, (_, i) => pin(i, -3.75 + (i % 3) / 1000, 53.75));
    expect(placePins(pins, projection)).toEqual(placePins([...pins].reverse(), projection));
  });
});
