import { describe, expect, it } from 'vitest';
import type { MapArea, MapData, Place } from './model';
import { boxOf, extentOf, fit, middleOf, outline } from './projection';

const ROOM = { width: 600, margin: 10, lowest: 0.55, highest: 1.15 };
const NOTHING: MapData = { areas: [], pins: [], near: null, selected: null };

/** A square of one tenth of a degree, north of 60° where a degree of longitude is half as long. */
const SQUARE: Place[] = [
  [-2, 60],
  [-1.9, 60],
  [-1.9, 60.1],
  [-2, 60.1],
  [-2, 60],
];

function area(ring: Place[]): MapArea {
  return { code: 'A', name: 'A', rings: [ring], value: '', fill: 'none', hot: false };
}

function pin(longitude: number, latitude: number) {
  return { id: 'p', n: 1, label: 'P', longitude, latitude, sector: 'HOSPITAL' };
}

describe('the box around places', () => {
  it('is none around nothing', () => expect(boxOf([])).toBeNull());

  it('reaches the outermost in every direction', () => {
    expect(boxOf([[1, 5], [-3, 7], [2, -1]])).toEqual({ west: -3, south: -1, east: 2, north: 7 });
  });
});

describe('what a map shows', () => {
  it('is nothing where there is nothing', () => expect(extentOf(NOTHING)).toBeNull());

  it('is all areas where there is nothing else', () => {
    expect(extentOf({ ...NOTHING, areas: [area(SQUARE)] })).toEqual({ west: -2, south: 60, east: -1.9, north: 60.1 });
  });

  it('is the pins where there are any, with or without areas behind them', () => {
    const box = { west: -1.95, south: 60.02, east: -1.95, north: 60.02 };
    expect(extentOf({ ...NOTHING, pins: [pin(-1.95, 60.02)] })).toEqual(box);
    expect(extentOf({ ...NOTHING, areas: [area(SQUARE)], pins: [pin(-1.95, 60.02)] })).toEqual(box);
  });

  it('holds the whole circle that somebody searches in', () => {
    const near = { longitude: -3.7, latitude: 53.8, label: 'ZZ1', miles: 1 };
    const box = extentOf({ ...NOTHING, near })!;
    const projection = fit(box, ROOM);
    const [x, y] = projection.point([near.longitude, near.latitude]);
    expect(x - projection.pixelsPerMile).toBeGreaterThanOrEqual(9.9);
    expect(y - projection.pixelsPerMile).toBeGreaterThanOrEqual(9.9);
    expect(y + projection.pixelsPerMile).toBeLessThanOrEqual(projection.height - 9.9);
  });
});

describe('the projection', () => {
  const projection = fit(boxOf(SQUARE)!, ROOM);

  it('keeps shapes: at 60° a tenth of a degree is half as wide as it is high', () => {
    const [west, south] = projection.point([-2, 60]);
    const [east, north] = projection.point([-1.9, 60.1]);
    expect((east - west) / (south - north)).toBeCloseTo(Math.cos((60.05 * Math.PI) / 180), 6);
  });

  it('puts north at the top and fills the room up to the margin', () => {
    const [, south] = projection.point([-2, 60]);
    const [, north] = projection.point([-2, 60.1]);
    expect(north).toBeCloseTo(10);
    expect(south).toBeCloseTo(projection.height - 10);
    expect(projection.height).toBeLessThanOrEqual(600 * 1.15);
  });

  it('puts the middle in the middle', () => {
    expect(projection.point([-1.95, 60.05])[0]).toBeCloseTo(300);
    expect(projection.point([-1.95, 60.05])[1]).toBeCloseTo(projection.height / 2);
  });

  it('measures miles as the earth does', () => {
    const [, one] = projection.point([-1.95, 60]);
    const [, other] = projection.point([-1.95, 60.05]);
    // Five hundredths of a degree are 5.56 km.
    expect((one - other) / projection.pixelsPerMile).toBeCloseTo(5559.75 / 1609.344, 3);
  });

  it('shows the surroundings of a single point', () => {
    const { width, height, pixelsPerMile } = fit({ west: 0, south: 50, east: 0, north: 50 }, ROOM);
    expect(height / pixelsPerMile).toBeGreaterThanOrEqual(0.5);
    expect(width / pixelsPerMile).toBeLessThan(2);
  });

  it('never falls lower than its share of the width', () => {
    expect(fit({ west: 0, south: 50, east: 10, north: 50.1 }, ROOM).height).toBeCloseTo(330);
  });

  it('can be drawn into no room at all', () => {
    const tiny = fit(boxOf(SQUARE)!, { ...ROOM, width: 1 });
    expect(tiny.point([-1.95, 60.05]).every(Number.isFinite)).toBe(true);
  });
});

describe('the outline of an area', () => {
  const projection = fit(boxOf(SQUARE)!, ROOM);

  it('is a closed path for each ring', () => {
    const hole: Place[] = [[-1.96, 60.04], [-1.94, 60.04], [-1.94, 60.06], [-1.96, 60.04]];
    const path = outline([SQUARE, hole], projection);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/Z/g)).toHaveLength(2);
    expect(path).not.toMatch(/NaN/);
  });

  it('leaves out rings that are none', () => expect(outline([[], [[1, 2]]], projection)).toBe(''));

  it('has a middle', () => {
    expect(middleOf([SQUARE], projection)[0]).toBeCloseTo(300);
    expect(middleOf([], projection)).toEqual([0, 0]);
  });
});
