import { angleOf, between, clamp, polar, type Box, type Point } from './geometry';
import { RINGS, type Ring } from './model';

/** Measures a text in pixels, at the given size, in the weight that names are drawn in. */
export type Measure = (text: string, px: number) => number;

export interface Frame {
  width: number;
  height: number;
  centre: Point;
  /** Radius of the ground. */
  rim: number;
  /** Radius of the person in the middle. */
  core: number;
  /** Where one ring ends and the next begins, from the middle outwards; one more than there are rings. */
  bounds: readonly number[];
  wedges: number;
  phone: boolean;
  /** Radius of a contact where there is room, and where there is not. */
  node: { roomy: number; tight: number };
  /** Least distance between the middles of two contacts: the size of a target. */
  reach: number;
  px: { name: number; role: number; rim: number; ring: number };
}

export const PHONE = 480;
const TALLEST = 860;

/** How far the rings lean from equal steps (0) to equal areas (1), so that the inner ring is not cramped. */
const LEAN = 0.5;
const LEAN_ON_PHONE = 0.65;

export const heightFor = (width: number): number => Math.min(width, TALLEST);

/** @param enlarged how far the reader has zoomed in: letters grow more slowly than the ground, so that more names fit */
export function frameOf(width: number, wedges: number, enlarged = 1): Frame {
  const height = heightFor(width);
  const phone = width <= PHONE;
  const rimPx = phone ? 12 : width < 700 ? 14 : 16;
  const rim = Math.min(width, height) / 2 - (phone ? rimPx + 5 : rimPx + 14);
  const core = clamp(rim * 0.118, 24, 48);
  const bounds = ringBounds(core + (phone ? 1 : 5), rim, phone ? LEAN_ON_PHONE : LEAN);
  const small = clamp((rim - bounds[2]!) / 2 - 1.1, 10, 16);
  const letters = 1 / Math.sqrt(enlarged);
  return {
    width,
    height,
    centre: { x: width / 2, y: height / 2 },
    rim,
    core,
    bounds,
    wedges,
    phone,
    node: phone ? { roomy: small, tight: small } : { roomy: clamp(12 + rim * 0.033, 19, 25), tight: clamp(12 + rim * 0.025, 19, 22) },
    reach: phone ? 2 * small + 1 : 45,
    px: {
      name: (phone ? 12 : width < 700 ? 13 : 13.5) * letters,
      role: 12 * letters,
      rim: rimPx,
      ring: 12,
    },
  };
}

function ringBounds(inner: number, outer: number, lean: number): number[] {
  return [0, 1, 2, 3].map((step) => {
    const equalStep = between(inner, outer, step / 3);
    const equalArea = Math.sqrt(between(inner ** 2, outer ** 2, step / 3));
    return between(equalStep, equalArea, lean);
  });
}

/** One wedge crossed with one ring. */
export interface Cell {
  wedge: number;
  ring: Ring;
  from: number;
  to: number;
  inner: number;
  outer: number;
}

export function cellOf(frame: Frame, wedge: number, ring: Ring): Cell {
  const turn = (2 * Math.PI) / frame.wedges;
  const step = RINGS.indexOf(ring);
  return {
    wedge,
    ring,
    from: wedge * turn,
    to: (wedge + 1) * turn,
    inner: frame.bounds[step]!,
    outer: frame.bounds[step + 1]!,
  };
}

export function wedgeAt(frame: Frame, point: Point): number {
  return Math.floor((angleOf(frame.centre, point) / (2 * Math.PI)) * frame.wedges) % frame.wedges;
}

export interface RingLabel {
  ring: Ring;
  text: string;
  x: number;
  baseline: number;
  box: Box;
}

/** Ring names stand on the line at twelve o'clock, each just inside the ring that it names. */
export function ringLabels(frame: Frame, words: Record<Ring, string>, measure: Measure): RingLabel[] {
  return RINGS.map((ring, step) => {
    const text = words[ring];
    const width = measure(text, frame.px.ring) + 6;
    const top = frame.centre.y - frame.bounds[step + 1]! + 3;
    const box = { x: frame.centre.x - width / 2, y: top, width, height: frame.px.ring + 2 };
    return { ring, text, x: frame.centre.x, baseline: top + frame.px.ring - 1, box };
  });
}

export interface RimLabel {
  wedge: number;
  text: string;
  /** Path that the text stands on. */
  path: string;
  /** Set when the text must be drawn narrower than it is. */
  squeezed: number | null;
  icon: Point | null;
  /** What no other text may touch. */
  boxes: Box[];
}

const ICON = 20;

export function rimLabels(frame: Frame, labels: readonly string[], measure: Measure): RimLabel[] {
  return labels.map((text, wedge) => {
    const turn = (2 * Math.PI) / frame.wedges;
    const middle = (wedge + 0.5) * turn;
    const upsideDown = Math.cos(middle) < -0.1;
    const offset = frame.phone ? 3 : 7;
    const radius = frame.rim + offset + (upsideDown ? frame.px.rim * 0.78 : 0);
    const room = (frame.rim + offset) * turn - 6;
    const natural = measure(text, frame.px.rim);
    const icon = !frame.phone && natural + 2 * ICON < room ? ICON : 0;
    const width = Math.min(natural, room);
    const half = (width / 2 + icon) / radius;
    const side = upsideDown ? -1 : 1;
    const iconAt = middle - (side * (width / 2 + ICON * 0.62)) / radius;
    return {
      wedge,
      text,
      path: arc(frame, radius, middle - (side * turn) / 2, middle + (side * turn) / 2),
      squeezed: natural > room ? room : null,
      icon: icon ? polar(frame.centre, iconAt, frame.rim + offset + frame.px.rim * 0.38) : null,
      boxes: beads(frame, middle - half, middle + half, frame.rim + offset + frame.px.rim * 0.4, frame.px.rim),
    };
  });
}

/** The ground of a wedge up to a radius. */
export function wedgePath(frame: Frame, wedge: number, inner: number, outer: number): string {
  const turn = (2 * Math.PI) / frame.wedges;
  const from = wedge * turn;
  const to = from + turn;
  const back = arc(frame, inner, to, from).replace('M', 'L');
  return `${arc(frame, outer, from, to)} ${back} Z`;
}

function arc(frame: Frame, radius: number, from: number, to: number): string {
  const start = polar(frame.centre, from, radius);
  const end = polar(frame.centre, to, radius);
  const sweep = to > from ? 1 : 0;
  return `M${round(start.x)},${round(start.y)} A${round(radius)},${round(radius)} 0 0 ${sweep} ${round(end.x)},${round(end.y)}`;
}

/** Boxes strung along an arc stand for the text on it. */
function beads(frame: Frame, from: number, to: number, radius: number, size: number): Box[] {
  const count = Math.max(2, Math.ceil(((to - from) * radius) / (size * 0.7)));
  return Array.from({ length: count + 1 }, (_, i) => {
    const at = polar(frame.centre, between(from, to, i / count), radius);
    return { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size };
  });
}

export const round = (value: number): number => Math.round(value * 10) / 10;
