import type { MapData, Place } from './model';

/** Degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Room {
  /** Of the drawing, in pixels. */
  readonly width: number;
  /** Left free on every side, in pixels. */
  readonly margin: number;
  /** Height as a share of the width. */
  readonly lowest: number;
  readonly highest: number;
}

/** From degrees to pixels. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMile: number;
  point(place: Place): Place;
}

/** On the sphere of 6,371 km that the Java side measures distances on. */
const MILES_PER_DEGREE = (Math.PI * 6_371_000) / 180 / 1609.344;

/** A map of one single point still shows its surroundings. */
const LEAST_MILES = 0.5;

export function boxOf(places: Iterable<Place>): Box | null {
  let box: Box | null = null;
  for (const [x, y] of places) {
    box = box
      ? { west: Math.min(box.west, x), south: Math.min(box.south, y), east: Math.max(box.east, x), north: Math.max(box.north, y) }
      : { west: x, south: y, east: x, north: y };
  }
  return box;
}

/** What the map must show: pins and the way around somebody where there are any, and only else all areas. */
export function extentOf(data: MapData): Box | null {
  const marks: Place[] = data.pins.map((pin) => [pin.longitude, pin.latitude]);
  if (data.near) marks.push(...corners(data.near.longitude, data.near.latitude, data.near.miles ?? 0));
  return boxOf(marks.length > 0 ? marks : data.areas.flatMap((area) => area.rings.flat()));
}

/** Equirectangular, true to scale at the middle latitude. */
export function fit(box: Box, room: Room): Projection {
  const middle = { x: (box.west + box.east) / 2, y: (box.south + box.north) / 2 };
  const narrow = Math.max(Math.cos((middle.y * Math.PI) / 180), 0.01);
  const least = LEAST_MILES / MILES_PER_DEGREE;
  const across = Math.max((box.east - box.west) * narrow, least);
  const down = Math.max(box.north - box.south, least);
  const scale = Math.min(
    Math.max(room.width - 2 * room.margin, 1) / across,
    Math.max(room.width * room.highest - 2 * room.margin, 1) / down,
  );
  const height = Math.max(down * scale + 2 * room.margin, room.width * room.lowest);
  return {
    width: room.width,
    height,
    pixelsPerMile: scale / MILES_PER_DEGREE,
    point: ([x, y]) => [room.width / 2 + (x - middle.x) * narrow * scale, height / 2 - (y - middle.y) * scale],
  };
}

/** An SVG path of all rings; with the even-odd rule, holes are holes. */
export function outline(rings: readonly (readonly Place[])[], projection: Projection): string {
  return rings
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map((place) => projection.point(place).map(tenth).join(',')).join('L')}Z`)
    .join('');
}

/** The middle of the first ring's box, in pixels: where arrow keys think an area is. */
export function middleOf(rings: readonly (readonly Place[])[], projection: Projection): Place {
  const box = boxOf(rings[0] ?? []);
  return box ? projection.point([(box.west + box.east) / 2, (box.south + box.north) / 2]) : [0, 0];
}

function corners(longitude: number, latitude: number, miles: number): Place[] {
  const up = miles / MILES_PER_DEGREE;
  const aside = up / Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  return [
    [longitude - aside, latitude - up],
    [longitude + aside, latitude + up],
  ];
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
