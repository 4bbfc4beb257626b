import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes';
import type { CareWebPicture, Contact } from './model';
import { anyWeb, seeds, web } from './webs.fixture';

const altered = (picture: CareWebPicture, id: string, change: Partial<Contact>): CareWebPicture => ({
  ...picture,
  contacts: picture.contacts.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('what changed between two pictures', () => {
  const picture = web(9, 12);
  const active = picture.contacts.find(({ state }) => state === 'ACTIVE')!;

  it('is nothing between a picture and itself', () => {
    for (const seed of seeds(30)) expect(changesBetween(anyWeb(seed, 40), anyWeb(seed, 40)).size, `seed ${seed}`).toBe(0);
  });

  it('tells who joined from who ended', () => {
    const without = { ...picture, contacts: picture.contacts.filter((one) => one !== active), ties: [], overlaps: [] };
    const bare = { ...picture, ties: [], overlaps: [] };
    expect([...changesBetween(without, bare)]).toEqual([[active.id, 'joined']]);
    expect([...changesBetween(bare, without)]).toEqual([[active.id, 'ended']]);
    expect(changesBetween(picture, altered(picture, active.id, { state: 'ENDED' })).get(active.id)).toBe('ended');
    expect(changesBetween(altered(picture, active.id, { state: 'WAITING' }), picture).get(active.id)).toBe('joined');
  });

  it('sees a move and a new co-ordinator, and not a new spelling', () => {
    const other = active.ring === 'WEEK' ? 'LESS' : 'WEEK';
    expect(changesBetween(picture, altered(picture, active.id, { ring: other })).get(active.id)).toBe('changed');
    expect(changesBetween(picture, altered(picture, active.id, { coordinator: !active.coordinator })).get(active.id)).toBe('changed');
    expect(changesBetween(picture, altered(picture, active.id, { name: 'Somebody', note: 'new' })).size).toBe(0);
  });

  it('says nothing of ties that nobody sees', () => {
    const ties = picture.ties.map((tie) => ({ ...tie, answer: 'NOT_ASKED' as const }));
    expect(changesBetween({ ...picture, ties }, { ...picture, ties: [] }).size).toBe(0);
  });
});
