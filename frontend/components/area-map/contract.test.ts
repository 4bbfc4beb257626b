import { describe, expect, it } from 'vitest';
import { fillOf } from './colours';
import contract from './contract.json';
import type { MapData } from './model';
import { extentOf, fit, outline } from './projection';
import { nameOfArea, nameOfPin, reachOf } from './words';

/** Written by AreaMapTests on the Java side. */
const data = contract as unknown as MapData;

describe('what the Java side sends', () => {
  it('can be drawn', () => {
    const projection = fit(extentOf(data)!, { width: 600, margin: 34, lowest: 0.55, highest: 1.15 });
    expect(data.areas.map((area) => outline(area.rings, projection))).toSatisfy((paths: string[]) => paths.every((path) => /^M[\d.,\-L]+Z/.test(path)));
  });

  it('names fills that are known', () => {
    expect(data.areas.map(({ fill }) => fill)).toEqual(['c1', 'c7', 'none', 'hidden']);
    for (const { fill } of data.areas) expect(fillOf(fill)).toBe(fill);
  });

  it('says what an area, a pin and the way around somebody are called', () => {
    expect(nameOfArea(data.areas[0])).toBe('Quayside North, 27%, hot spot');
    expect(nameOfArea(data.areas[1])).toBe('Millbrook, 95% or more');
    expect(nameOfPin(data.pins[0])).toBe('1, Steady Steps');
    expect(reachOf(data.near!)).toBe('1.5 miles');
  });

  it('says what is selected', () => expect(data.selected).toBe('SM001'));
});
