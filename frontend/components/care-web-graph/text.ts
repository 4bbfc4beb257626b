import type { Frame, Measure } from './frame';

export type Tone = 'name' | 'role';
export type Align = 'start' | 'middle' | 'end';

export interface Line {
  text: string;
  px: number;
  tone: Tone;
  /** From the block's left edge, for blocks of several columns. */
  indent: number;
  /** From the block's top to the letters' foot. */
  baseline: number;
}

/** Lines that are placed as one. */
export interface Block {
  lines: Line[];
  width: number;
  height: number;
  /** Only a list of names has its lines fixed to the left. */
  list: boolean;
}

const LEADING = 1.24;

export function block(name: readonly string[], role: readonly string[], frame: Frame, measure: Measure): Block {
  const lines: Line[] = [];
  let height = 0;
  let width = 0;
  const add = (text: string, px: number, tone: Tone) => {
    lines.push({ text, px, tone, indent: 0, baseline: height + px * 0.95 });
    height += px * LEADING;
    width = Math.max(width, measure(text, px));
  };
  name.forEach((text) => add(text, frame.px.name, 'name'));
  role.forEach((text) => add(text, frame.px.role, 'role'));
  return { lines, width, height, list: false };
}

/** Names one under another, in so many columns. */
export function list(names: readonly string[], columns: number, frame: Frame, measure: Measure): Block {
  const px = frame.px.role;
  const step = px * 1.4;
  const rows = Math.ceil(names.length / columns);
  const padding = 8;
  const lines: Line[] = [];
  let left = padding;
  for (let column = 0; column < columns; column++) {
    const here = names.slice(column * rows, (column + 1) * rows);
    here.forEach((text, row) => lines.push({ text, px, tone: 'name', indent: left, baseline: padding + row * step + px * 1.05 }));
    left += Math.max(0, ...here.map((text) => measure(text, px))) + 2 * padding;
  }
  return { lines, width: left - padding, height: rows * step + 2 * padding, list: true };
}

/** Breaks a text at its spaces; what does not fit the last line ends in an ellipsis. */
export function wrap(text: string, px: number, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, px) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = lines.slice(most - 1).join(' ');
  return kept.map((line) => shorten(line, px, width, measure));
}

function shorten(text: string, px: number, width: number, measure: Measure): string {
  if (measure(text, px) <= width) return text;
  let letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`, px) > width) letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

/** The first letters of the first two words. */
export function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? '')
    .filter(Boolean)
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase('en-GB');
}
