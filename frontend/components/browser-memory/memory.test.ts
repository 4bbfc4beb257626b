import { describe, expect, it } from 'vitest';
import {
  type Drawer,
  forget,
  KEPT,
  keep,
  kept,
  letGo,
  listAddress,
  MOST_KEPT,
  MOST_SEARCHED,
  remember,
  SEARCHED,
  searched,
} from './memory';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function drawer(start: Record<string, string> = {}): Drawer {
  const values = new Map(Object.entries(start));
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

const shut: Drawer = {
  getItem: () => {
    throw new Error('not allowed');
  },
  setItem: () => {
    throw new Error('not allowed');
  },
  removeItem: () => {
    throw new Error('not allowed');
  },
};

describe('the list', () => {
  it('keeps each service once, the newest last', () => {
    const mine = drawer();
    keep(mine, { id: id(1), name: 'Choir' });
    keep(mine, { id: id(2), name: 'Walks' });
    keep(mine, { id: id(1), name: 'Choir' });
    expect(kept(mine).map((one) => one.name)).toEqual(['Walks', 'Choir']);
    expect(listAddress(kept(mine))).toBe(`find/list?service=${id(2)}&service=${id(1)}`);
  });

  it('is full at last', () => {
    const mine = drawer();
    for (let i = 0; i < MOST_KEPT; i++) {
      expect(keep(mine, { id: id(i), name: 'x' })).toBe(true);
    }
    expect(keep(mine, { id: id(99), name: 'x' })).toBe(false);
    letGo(mine, id(0));
    expect(keep(mine, { id: id(99), name: 'x' })).toBe(true);
  });

  it('makes nothing of what is broken', () => {
    for (const broken of ['', '{', '"x"', '[1,null,{"id":"../x","name":"y"}]', '{"id":1}']) {
      expect(kept(drawer({ [KEPT]: broken }))).toEqual([]);
    }
    expect(kept(shut)).toEqual([]);
    expect(keep(shut, { id: id(1), name: 'x' })).toBe(false);
  });
});

describe('what was looked for', () => {
  it('is remembered once, the newest first, and not for ever', () => {
    const mine = drawer();
    for (let i = 0; i < MOST_SEARCHED + 3; i++) {
      remember(mine, { words: `search ${i}`, query: `q=${i}` });
    }
    remember(mine, { words: 'Search 8', query: 'q=8&near=ZZ4' });
    expect(searched(mine)).toHaveLength(MOST_SEARCHED);
    expect(searched(mine)[0]).toEqual({ words: 'Search 8', query: 'q=8&near=ZZ4' });
    expect(searched(mine)[1]?.words).toBe('search 7');
  });

  it('can be forgotten', () => {
    const mine = drawer();
    remember(mine, { words: 'falls', query: 'q=falls' });
    forget(mine, SEARCHED);
    expect(searched(mine)).toEqual([]);
    forget(shut, SEARCHED);
  });
});
