import { describe, expect, it } from 'vitest';
import { fileName, flow, plainColour } from './download';

describe('a file of the picture', () => {
  it('names colours as every program reads them', () => {
    expect(plainColour('color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)');
    expect(plainColour('color(srgb 0.96 1.02 -0.001 / 0.25)')).toBe('rgba(245, 255, 0, 0.25)');
    for (const plain of ['rgb(1, 2, 3)', 'none', '12px', 'Arial, sans-serif']) expect(plainColour(plain)).toBe(plain);
  });

  it('has a name that every system takes', () => {
    expect(fileName('Mrs Smith', '2026-10-20', 'svg')).toBe('mrs-smith-care-web-2026-10-20.svg');
    expect(fileName('../Zoë <b>"O’Neil"</b>', '2026-10-20', 'png')).toBe('zoe-b-o-neil-b-care-web-2026-10-20.png');
    expect(fileName('…', '2026-10-20', 'png')).toBe('care-web-2026-10-20.png');
    expect(fileName('x'.repeat(500), '2026-10-20', 'png').length).toBeLessThan(100);
  });

  it('sets its key in lines that are never too long', () => {
    const places = flow([100, 150, 200, 90, 400, 10], 300);
    expect(places.map(({ row }) => row)).toEqual([0, 0, 1, 1, 2, 3]);
    expect(places.map(({ x }) => x)).toEqual([0, 100, 0, 200, 0, 0]);
  });
});
