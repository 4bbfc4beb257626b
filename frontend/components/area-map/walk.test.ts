import { describe, expect, it } from 'vitest';
import { stepFrom, type Mark } from './walk';

/** Nine marks, three by three, named by column and row. */
const GRID: Mark[] = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x): Mark => ({ key: `${x}${y}`, at: [x * 40, y * 40] })));

describe('an arrow key', () => {
  it('goes to the next mark that way', () => {
    expect(stepFrom(GRID, '11', 'ArrowUp')).toBe('10');
    expect(stepFrom(GRID, '11', 'ArrowDown')).toBe('12');
    expect(stepFrom(GRID, '11', 'ArrowLeft')).toBe('01');
    expect(stepFrom(GRID, '11', 'ArrowRight')).toBe('21');
  });

  it('goes nowhere at the edge', () => expect(stepFrom(GRID, '00', 'ArrowUp')).toBeNull());

  it('finds what lies a little aside', () => {
    expect(stepFrom([{ key: 'a', at: [0, 0] }, { key: 'b', at: [30, 25] }], 'a', 'ArrowRight')).toBe('b');
  });

  it('enters at the first mark from one that is gone', () => expect(stepFrom(GRID, 'gone', 'ArrowUp')).toBe('00'));
});

describe('the other keys', () => {
  it('go through all marks in their order, and no further', () => {
    const walked = ['00'];
    for (let next = stepFrom(GRID, '00', 'PageDown'); next; next = stepFrom(GRID, next, 'PageDown')) walked.push(next);
    expect(walked).toEqual(GRID.map(({ key }) => key));
    expect(stepFrom(GRID, '10', 'PageUp')).toBe('00');
    expect(stepFrom(GRID, '00', 'PageUp')).toBeNull();
  });

  it('go to the ends', () => {
    expect(stepFrom(GRID, '11', 'Home')).toBe('00');
    expect(stepFrom(GRID, '11', 'End')).toBe('22');
  });

  it('are left to the browser', () => {
    expect(stepFrom(GRID, '11', 'Tab')).toBeUndefined();
  });
});
