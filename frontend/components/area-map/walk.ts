import type { Place } from './model';

/** Something on the map that can be chosen. */
export interface Mark {
  readonly key: string;
  readonly at: Place;
}

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEPS: Record<Direction, Place> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Going straight on is worth this much of a way round. */
const ASIDE = 2;

/**
 * Where a key leads: an arrow to the nearest mark that way, which may never come by some; Page Down and Page Up through all
 * of them in their order, Home and End to its ends. Null for nowhere, undefined for a key that is none of these.
 */
export function stepFrom(marks: readonly Mark[], key: string, pressed: string): string | null | undefined {
  const at = marks.findIndex((mark) => mark.key === key);
  if (isDirection(pressed)) return at < 0 ? (marks[0]?.key ?? null) : nearest(marks, marks[at], pressed);
  const to = { PageDown: at + 1, PageUp: at - 1, Home: 0, End: marks.length - 1 }[pressed];
  return to === undefined ? undefined : (marks[to]?.key ?? null);
}

function isDirection(key: string): key is Direction {
  return Object.hasOwn(STEPS, key);
}

function nearest(marks: readonly Mark[], from: Mark, direction: Direction): string | null {
  const [sx, sy] = STEPS[direction];
  let best: { key: string; way: number } | null = null;
  for (const mark of marks) {
    const dx = mark.at[0] - from.at[0];
    const dy = mark.at[1] - from.at[1];
    const ahead = dx * sx + dy * sy;
    const aside = Math.abs(dx * sy) + Math.abs(dy * sx);
    const way = ahead + ASIDE * aside;
    if (mark !== from && ahead > 0 && aside <= ahead * 2 && (!best || way < best.way)) best = { key: mark.key, way };
  }
  return best?.key ?? null;
}
