import { describe, expect, it } from 'vitest';
import { classRules, CLASSES, fillOf, namedColours } from './colours';

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const SEEN_BY: Record<string, readonly (readonly number[])[]> = {
  everybody: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

describe('the classes', () => {
  it('are seven', () => expect(CLASSES).toHaveLength(7));

  it('are named once, for the page, and filled with by name', () => {
    expect(namedColours()).toContain('--mw-class-1: light-dark(#8c2d04, #ff9a5c);');
    expect(namedColours().match(/--mw-class-\d:/g)).toHaveLength(7);
    expect(classRules()).toContain('.c7 { fill: var(--mw-class-7, #2e7d9a); }');
  });

  for (const [eyes, matrix] of Object.entries(SEEN_BY)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`can be told apart in the ${scheme} by ${eyes}`, () => {
        const seen = CLASSES.map((colours) => lab(applied(matrix, linear(colours[scheme]))));
        for (let i = 1; i < seen.length; i++) {
          expect(distance(seen[i], seen[i - 1]), `class ${i} and ${i + 1}`).toBeGreaterThan(10);
        }
        for (const bad of seen.slice(0, 3)) {
          for (const good of seen.slice(4)) expect(distance(bad, good)).toBeGreaterThan(20);
        }
      });
    }
  }
});

describe('a fill', () => {
  it('is taken as it is called', () => {
    for (const name of ['c1', 'c7', 'none', 'hidden']) expect(fillOf(name)).toBe(name);
  });

  it('is blank rather than wrong where nobody has heard of it', () => {
    for (const name of ['c0', 'c8', '', 'red', 'constructor']) expect(fillOf(name)).toBe('none');
  });
});

function linear(hex: string): number[] {
  return [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

function applied(matrix: readonly (readonly number[])[], rgb: number[]): number[] {
  return matrix.map((row) => Math.min(1, Math.max(0, row.reduce((sum, m, i) => sum + m * rgb[i], 0))));
}

/** CIE L*a*b*, white D65. */
function lab([r, g, b]: number[]): number[] {
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: number[], b: number[]): number {
  return Math.hypot(...a.map((value, i) => value - b[i]));
}
