import type { Fill } from './model';

/**
 * Seven classes from worst to best, orange-brown to blue: told apart with every kind of colour vision. In the dark the ends
 * are bright and the middle sinks into the ground, as in the light the ends are dark and the middle pale.
 */
export const CLASSES: readonly { readonly light: string; readonly dark: string }[] = [
  { light: '#8c2d04', dark: '#ff9a5c' },
  { light: '#cc4c02', dark: '#e2702a' },
  { light: '#ec9440', dark: '#b0551c' },
  { light: '#f6d9a0', dark: '#6f4b2c' },
  { light: '#c8dce4', dark: '#41555f' },
  { light: '#7fb3c8', dark: '#3f849f' },
  { light: '#2e7d9a', dark: '#6cbfdc' },
];

const FILLS: ReadonlySet<string> = new Set([...CLASSES.map((_, i) => `c${i + 1}`), 'none', 'hidden']);

/** What an area is filled with; anything unheard of is left blank rather than given a wrong colour. */
export function fillOf(name: string): Fill {
  return FILLS.has(name) ? (name as Fill) : 'none';
}

/** The colours as custom properties of the page, so that its bars and legend have the same as the map. */
export function namedColours(): string {
  return `:root { ${CLASSES.map(({ light, dark }, i) => `${nameOf(i)}: light-dark(${light}, ${dark});`).join(' ')} }`;
}

/** A rule for each class. */
export function classRules(): string {
  return CLASSES.map(({ light }, i) => `.c${i + 1} { fill: var(${nameOf(i)}, ${light}); }`).join('\n');
}

function nameOf(i: number): string {
  return `--mw-class-${i + 1}`;
}
