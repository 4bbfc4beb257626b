import { describe, expect, it } from 'vitest';
import { commandOf, stepPlace, type KeyPress } from './keys';
import { RINGS, type Place } from './model';
import type { Step } from './walk';
import { SECTORS } from './webs.fixture';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('a key', () => {
  it('asks for what it stands for, small or capital', () => {
    expect(commandOf(press('l'))).toEqual({ ask: 'line' });
    expect(commandOf(press('L', { shiftKey: true }))).toEqual({ ask: 'line' });
    expect(commandOf(press('m'))).toEqual({ ask: 'move' });
    expect(commandOf(press('e'))).toEqual({ ask: 'end' });
    expect(commandOf(press(' '))).toEqual({ ask: 'open' });
    expect(commandOf(press('ArrowUp'))).toEqual({ ask: 'step', step: 'outward' });
    expect(commandOf(press('ArrowUp', { shiftKey: true }))).toEqual({ ask: 'pan', step: 'outward' });
  });

  it('is left to the browser where it is not ours', () => {
    for (const key of ['Tab', 'a', 'F5', 'PageDown', 'Shift']) expect(commandOf(press(key))).toBeUndefined();
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) expect(commandOf(press('l', { [held]: true }))).toBeUndefined();
  });
});

describe('the next place', () => {
  const all: Place[] = SECTORS.flatMap(({ code: sector }) => RINGS.map((ring) => ({ sector, ring })));
  const opposite: Record<Step, Step> = { clockwise: 'anticlockwise', anticlockwise: 'clockwise', outward: 'inward', inward: 'outward' };

  it('comes to every sector and every ring', () => {
    const reached = new Map([[JSON.stringify(all[0]), all[0]!]]);
    for (const place of reached.values()) {
      for (const step of Object.keys(opposite) as Step[]) {
        const next = stepPlace(SECTORS, place, step);
        reached.set(JSON.stringify(next), next);
      }
    }
    expect(reached.size).toBe(all.length);
  });

  it('is undone by the opposite step, but where a ring ends', () => {
    for (const place of all) {
      for (const step of Object.keys(opposite) as Step[]) {
        const next = stepPlace(SECTORS, place, step);
        const back = stepPlace(SECTORS, next, opposite[step]);
        const atEdge = (step === 'outward' && place.ring === 'LESS') || (step === 'inward' && place.ring === 'WEEK');
        expect(atEdge ? next : back).toEqual(place);
      }
    }
  });
});
