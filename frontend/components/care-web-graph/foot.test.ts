import { describe, expect, it } from 'vitest';
import { byCalling, crowdOf, unnamed } from './foot';
import { anyWeb, draw, seeds, web } from './webs.fixture';

describe('below a small picture', () => {
  it('stands every name that found no room in it, up to twenty-five', () => {
    for (const seed of seeds(100)) {
      const picture = anyWeb(seed, 25);
      const drawing = draw(picture, 343);
      const below = new Set(unnamed(picture, drawing).map(({ id }) => id));
      for (const { id } of picture.contacts) expect(below.has(id) !== drawing.labels.has(id), `seed ${seed}, ${id}`).toBe(true);
    }
  });

  it('stands nobody where there are too many', () => expect(unnamed(web(1, 26), draw(web(1, 26), 343))).toEqual([]));
});

describe('the list of whom to call', () => {
  it('begins with who co-ordinates, then the nearer the more often', () => {
    const people = [...web(5, 40).contacts].sort(byCalling);
    const rank = people.map(({ coordinator, ring }) => (coordinator ? 0 : 10) + ['WEEK', 'MONTH', 'LESS'].indexOf(ring));
    expect(rank.map((r) => (r < 10 ? 0 : r))).toEqual(rank.map((r) => (r < 10 ? 0 : r)).sort((a, b) => a - b));
  });

  it('is set smaller the more there are', () => expect([4, 30, 70].map((size) => crowdOf(web(2, size)))).toEqual(['few', 'more', 'most']));
});
