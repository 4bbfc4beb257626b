import { RINGS, type Place, type Sector } from './model';
import type { Step } from './walk';

/** What a key asks of the picture. */
export type Command =
  | { ask: 'step'; step: Step }
  | { ask: 'pan'; step: Step }
  | { ask: 'first' | 'last' | 'open' | 'line' | 'move' | 'end' | 'leave' | 'closer' | 'further' | 'whole' };

const ARROWS: Record<string, Step> = { ArrowRight: 'clockwise', ArrowLeft: 'anticlockwise', ArrowUp: 'outward', ArrowDown: 'inward' };

const ASKS: Record<string, Exclude<Command['ask'], 'step' | 'pan'>> = {
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'open',
  l: 'line',
  m: 'move',
  e: 'end',
  Delete: 'end',
  Escape: 'leave',
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  '0': 'whole',
};

/** Undefined for every key that is not the picture's own, so that the browser and the screen reader keep theirs. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const step = ARROWS[key];
  if (step) return { ask: shiftKey ? 'pan' : 'step', step };
  const ask = ASKS[key.length === 1 ? key.toLowerCase() : key];
  return ask && { ask };
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The next place in that direction: round the sectors, or one ring further out or in, where there is one. */
export function stepPlace(sectors: readonly Sector[], { sector, ring }: Place, step: Step): Place {
  const wedge = sectors.findIndex(({ code }) => code === sector);
  const turned = (by: number): Place => ({ sector: sectors[(wedge + by + sectors.length) % sectors.length]!.code, ring });
  const shifted = (by: number): Place => ({ sector, ring: RINGS[RINGS.indexOf(ring) + by] ?? ring });
  switch (step) {
    case 'clockwise':
      return turned(1);
    case 'anticlockwise':
      return turned(-1);
    case 'outward':
      return shifted(1);
    case 'inward':
      return shifted(-1);
  }
}
