import { describe, expect, it } from 'vitest';
import { canBeTied, landing, placeAt, reached, samePlace } from './drag';
import { cellOf } from './frame';
import { between, polar } from './geometry';
import { RINGS } from './model';
import { anyWeb, draw, SECTORS, seeds, web } from './webs.fixture';

describe('a point of the ground', () => {
  const picture = web(1, 12);
  const { frame } = draw(picture);

  it('stands for the sector and the ring that it lies in', () => {
    SECTORS.forEach(({ code: sector }, wedge) => {
      for (const ring of RINGS) {
        const cell = cellOf(frame, wedge, ring);
        for (const [a, r] of [
          [0.05, 0.05],
          [0.5, 0.5],
          [0.95, 0.95],
        ] as const) {
          const point = polar(frame.centre, between(cell.from, cell.to, a), between(cell.inner, cell.outer, r));
          expect(placeAt(picture, frame, point)).toEqual({ sector, ring });
        }
      }
    });
  });

  it('is nowhere on the person and beyond the rim', () => {
    expect(placeAt(picture, frame, frame.centre)).toBeUndefined();
    expect(placeAt(picture, frame, polar(frame.centre, 1, frame.core - 1))).toBeUndefined();
    expect(placeAt(picture, frame, polar(frame.centre, 1, frame.rim + 1))).toBeUndefined();
    expect(placeAt(picture, frame, { x: -500, y: 9000 })).toBeUndefined();
  });

  it('is the place of whoever stands there', () => {
    for (const seed of seeds(40)) {
      const one = anyWeb(seed, 40);
      const drawing = draw(one);
      for (const node of drawing.nodes) expect(samePlace(placeAt(one, drawing.frame, node), node), `seed ${seed}`).toBe(true);
    }
  });
});

describe('where somebody would land', () => {
  it('is where they stand once they are there', () => {
    for (const seed of seeds(60)) {
      const picture = anyWeb(seed, 40);
      const { id } = picture.contacts[seed % picture.contacts.length]!;
      const place = { sector: SECTORS[seed % 6]!.code, ring: RINGS[seed % 3]! };
      const foreseen = landing(picture, draw(picture), id, place)!;
      const there = draw({ ...picture, contacts: picture.contacts.map((one) => (one.id === id ? { ...one, ...place } : one)) });
      const holder = there.nodes.find(({ members }) => members.includes(id))!;
      expect({ x: foreseen.x, y: foreseen.y, members: foreseen.members }, `seed ${seed}`).toEqual({
        x: holder.x,
        y: holder.y,
        members: holder.members,
      });
    }
  });
});

describe('a line drawn by hand', () => {
  const picture = web(3, 20);
  const { nodes } = draw(picture);
  const people = nodes.filter(({ kind }) => kind === 'contact');

  it('reaches whom it is let go on, or just beside', () => {
    const [from, to] = people as [(typeof people)[0], (typeof people)[0]];
    expect(reached(nodes, from.id, to)).toBe(to);
    expect(reached(nodes, from.id, { x: to.x + to.outer + 5, y: to.y })?.id).toBeDefined();
  });

  it('reaches neither its own beginning, nor a gap, nor the empty ground', () => {
    const [from] = people as [(typeof people)[0]];
    expect(reached(nodes, from.id, from)).not.toBe(from);
    expect(reached(nodes, from.id, { x: 3, y: 3 })).toBeUndefined();
    for (const gap of nodes.filter(({ kind }) => kind === 'gap')) expect(canBeTied(gap, from.id)).toBe(false);
  });
});
