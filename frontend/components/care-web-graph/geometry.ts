export interface Point {
  x: number;
  y: number;
}

export interface Circle extends Point {
  r: number;
}

/** x and y are its top left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

export const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Not Math.hypot, which is many times slower and guards against sizes that no screen has. */
export const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** Angles run clockwise from twelve o'clock, as on a clock face. */
export function polar(centre: Point, angle: number, radius: number): Point {
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
}

export function angleOf(centre: Point, point: Point): number {
  const angle = Math.atan2(point.x - centre.x, centre.y - point.y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

export function nearestIn(box: Box, point: Point): Point {
  return { x: clamp(point.x, box.x, box.x + box.width), y: clamp(point.y, box.y, box.y + box.height) };
}

export function boxMeetsCircle(box: Box, circle: Circle, gap = 0): boolean {
  return distance(nearestIn(box, circle), circle) < circle.r + gap;
}

export function circlesMeet(a: Circle, b: Circle, gap = 0): boolean {
  return distance(a, b) < a.r + b.r + gap;
}

export const holds = (box: Box, point: Point): boolean =>
  point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;

export function inside(outer: Box, box: Box): boolean {
  return box.x >= outer.x && box.y >= outer.y && box.x + box.width <= outer.x + outer.width && box.y + box.height <= outer.y + outer.height;
}

/** Distance from a point to the straight line that ends at a and b. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length === 0) return distance(point, a);
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length ** 2;
  const share = clamp(along, 0, 1);
  return distance(point, { x: between(a.x, b.x, share), y: between(a.y, b.y, share) });
}

export function segmentMeetsBox(a: Point, b: Point, box: Box): boolean {
  let enters = 0;
  let leaves = 1;
  for (const [start, step, low, high] of [
    [a.x, b.x - a.x, box.x, box.x + box.width],
    [a.y, b.y - a.y, box.y, box.y + box.height],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const one = (low - start) / step;
    const other = (high - start) / step;
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters <= leaves;
}
