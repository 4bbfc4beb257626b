import { describe, expect, it } from 'vitest';
import contract from './contract.json';
import { layout } from './layout';
import { RINGS, type CareWebPicture } from './model';

/** Mrs Smith's web, written by PicturesTests on the Java side. */
const picture = contract as unknown as CareWebPicture;

describe('what the Java side sends', () => {
  it('names rings, states and answers that are known', () => {
    for (const { ring, state } of picture.contacts) {
      expect(RINGS).toContain(ring);
      expect(['ACTIVE', 'WAITING', 'ENDED']).toContain(state);
    }
    for (const { answer } of picture.ties) expect(['YES', 'NO', 'DONT_KNOW', 'NOT_ASKED']).toContain(answer);
  });

  it('says how to reach people, and whether they may be moved', () => {
    expect(typeof picture.editable).toBe('boolean');
    for (const { call } of picture.contacts) expect(typeof call).toBe('string');
  });

  it('announces everybody with their sector', () => {
    const labels = new Map(picture.sectors.map(({ code, label }) => [code, label]));
    for (const { name, sector, announcement } of picture.contacts) {
      expect(announcement).toContain(name);
      expect(announcement).toContain(labels.get(sector));
    }
  });

  it('speaks only of contacts that are in it', () => {
    const ids = new Set(picture.contacts.map(({ id }) => id));
    for (const { from, to } of picture.ties) expect(ids.has(from) && ids.has(to)).toBe(true);
    for (const { contacts } of picture.overlaps) for (const id of contacts) expect(ids.has(id)).toBe(true);
  });

  it('lights only what is drawn', () => {
    const drawn = new Set([...picture.contacts, ...picture.ties, ...picture.gaps, ...picture.overlaps].map(({ id }) => id));
    expect(picture.lit.length).toBeGreaterThan(0);
    for (const id of picture.lit) expect(drawn.has(id)).toBe(true);
  });

  it('is drawn with everybody and every gap in it, and every name seen', () => {
    const drawing = layout(picture, {
      width: 860,
      measure: (text, px) => text.length * px * 0.55,
      ringNames: { WEEK: 'every week', MONTH: 'every month', LESS: 'less often' },
      groupName: (count) => `${count} more`,
    });
    const all = [...picture.contacts, ...picture.gaps].map(({ id }) => id);
    expect(drawing.nodes.flatMap(({ members }) => members).sort()).toEqual(all.sort());
    for (const { id } of drawing.nodes) expect(drawing.labels.has(id)).toBe(true);
  });
});
