import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RESTED } from './drag';
import { Hands } from './hands';
import type { PlacedNode } from './nodes';

const node = { id: 'janet', kind: 'contact', x: 100, y: 100 } as PlacedNode;

type Press = Partial<PointerEvent>;
const event = (press: Press): PointerEvent =>
  ({ pointerId: 1, isPrimary: true, button: 0, pointerType: 'mouse', clientX: 0, clientY: 0, target: null, ...press }) as PointerEvent;

describe('a hand', () => {
  let log: string[];
  let what: 'contact' | 'line' | undefined;
  let hands: Hands;

  beforeEach(() => {
    vi.useFakeTimers();
    log = [];
    what = 'contact';
    hands = new Hands(
      {
        under: () => what && { what, node },
        pointOf: ({ clientX, clientY }) => ({ x: clientX, y: clientY }),
        lifted: (held) => log.push(`lifted ${held.what}`),
        carried: (_, { x, y }) => log.push(`carried ${x},${y}`),
        released: (_, at) => log.push(at ? `released ${at.x},${at.y}` : 'let go'),
      },
      () => undefined,
    );
  });
  afterEach(() => void vi.useRealTimers());

  it('that presses and lets go lifts nothing, and its click counts', () => {
    hands.down(event({ clientX: 90, clientY: 100 }));
    hands.move(event({ clientX: 92, clientY: 101 }));
    hands.up(event({ clientX: 92, clientY: 101 }));
    expect(log).toEqual([]);
    expect(hands.tookClick()).toBe(false);
  });

  it('that moves carries somebody by where it took hold of them, and the click behind it does not count', () => {
    hands.down(event({ clientX: 90, clientY: 100 }));
    hands.move(event({ clientX: 190, clientY: 150 }));
    expect(hands.holding?.node).toBe(node);
    hands.up(event({ clientX: 200, clientY: 150 }));
    expect(log).toEqual(['lifted contact', 'carried 200,150', 'released 210,150']);
    expect([hands.tookClick(), hands.tookClick()]).toEqual([true, false]);
  });

  it('of a finger that moves at once scrolls the page', () => {
    hands.down(event({ pointerType: 'touch' }));
    hands.move(event({ pointerType: 'touch', clientY: 40 }));
    vi.advanceTimersByTime(RESTED * 2);
    hands.up(event({ pointerType: 'touch', clientY: 90 }));
    expect(log).toEqual([]);
  });

  it('of a finger that rests lifts whom it rests on', () => {
    hands.down(event({ pointerType: 'touch', clientX: 100, clientY: 100 }));
    vi.advanceTimersByTime(RESTED);
    hands.move(event({ pointerType: 'touch', clientX: 150, clientY: 90 }));
    hands.up(event({ pointerType: 'touch', clientX: 150, clientY: 90 }));
    expect(log).toEqual(['lifted contact', 'carried 150,90', 'released 150,90']);
  });

  it('of a finger that rested and lifted again changes nothing, and its click counts', () => {
    hands.down(event({ pointerType: 'touch' }));
    vi.advanceTimersByTime(RESTED);
    hands.up(event({ pointerType: 'touch' }));
    expect(log).toEqual(['lifted contact', 'let go']);
    expect(hands.tookClick()).toBe(false);
  });

  it('takes the end of a line at once, and at the finger itself', () => {
    what = 'line';
    hands.down(event({ pointerType: 'touch', clientX: 80, clientY: 80 }));
    hands.move(event({ pointerType: 'touch', clientX: 150, clientY: 90 }));
    hands.up(event({ pointerType: 'touch', clientX: 150, clientY: 90 }));
    expect(log).toEqual(['lifted line', 'carried 150,90', 'released 150,90']);
  });

  it('lets go when a second finger comes, on Escape, and of nothing where there was nothing', () => {
    hands.down(event({ clientX: 90 }));
    hands.move(event({ clientX: 190 }));
    hands.down(event({ pointerId: 2, isPrimary: false }));
    expect(log.at(-1)).toBe('let go');
    hands.up(event({ clientX: 190 }));
    expect(log.filter((line) => line.startsWith('released'))).toEqual([]);
    what = undefined;
    hands.down(event({}));
    hands.move(event({ clientX: 190 }));
    hands.cancel();
    expect(log.filter((line) => line === 'let go')).toHaveLength(1);
  });

  it('pays no heed to the other mouse button', () => {
    hands.down(event({ button: 2 }));
    hands.move(event({ clientX: 190 }));
    expect(log).toEqual([]);
  });
});
