import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cellOf } from './frame';
import { between, polar } from './geometry';
import { Editing } from './editing';
import type { Drawing } from './layout';
import type { CareWebPicture, Place } from './model';
import { draw, web } from './webs.fixture';

const base = web(21, 14);
const contacts = base.contacts.map((contact, i) => ({
  ...contact,
  name: `Person ${i}`,
  state: i === 3 ? ('ENDED' as const) : ('ACTIVE' as const),
}));
const [one, other, third, gone] = contacts.map(({ id }) => id) as [string, string, string, string];
const ties = [{ id: 't', from: other, to: one, answer: 'NO' as const, handover: true, announcement: '' }];

describe('editing', () => {
  let picture: CareWebPicture;
  let drawing: Drawing;
  let asked: unknown[];
  let said: string;
  let focus: string;
  let editing: Editing;

  beforeEach(() => {
    picture = { ...base, contacts, ties };
    drawing = draw(picture);
    [asked, said, focus] = [[], '', ''];
    editing = new Editing({
      data: () => picture,
      drawing: () => drawing,
      seen: () => drawing.nodes,
      say: (words) => (said = words),
      ask: (request, detail) => asked.push([request, detail]),
      focusOn: (id) => (focus = id),
      focusIn: (part) => (focus = part),
      changed: () => undefined,
      previewed: () => undefined,
    });
  });

  const node = (id: string) => drawing.nodes.find(({ members }) => members.includes(id))!;
  const middleOf = ({ sector, ring }: Place) => {
    const cell = cellOf(
      drawing.frame,
      picture.sectors.findIndex(({ code }) => code === sector),
      ring,
    );
    return polar(drawing.frame.centre, between(cell.from, cell.to, 0.5), between(cell.inner, cell.outer, 0.5));
  };

  it('moves by steps and says each place, and only then asks', () => {
    editing.startMove(one);
    expect(said).toContain('Moving Person 0');
    editing.step('clockwise');
    const first = editing.mode.is === 'moving' && editing.mode.to;
    expect(said).toMatch(/; (no|\d+) others? there$/);
    expect(asked).toEqual([]);
    editing.confirm();
    expect(asked).toEqual([['contact-moved', { id: one, ...first }]]);
    expect(focus).toBe(node(one).id);
    expect(editing.held?.id).toBe(one);
    expect(editing.mode.is).toBe('looking');
  });

  it('asks for nothing where somebody is put where they were, or Escape was pressed', () => {
    editing.startMove(one);
    editing.confirm();
    editing.startMove(one);
    editing.step('outward');
    editing.cancel();
    expect(asked).toEqual([]);
    expect(said).toBe('Nothing was changed.');
    expect(editing.preview).toBeUndefined();
  });

  it('puts whoever is moved where the ground is pressed, and nobody outside it', () => {
    const there: Place = { sector: 'HOSPITAL', ring: 'MONTH' };
    editing.startMove(one);
    editing.pressed(middleOf(there));
    expect(asked).toEqual([['contact-moved', { id: one, ...there }]]);
    editing.startMove(other);
    editing.pressed({ x: 1, y: 1 });
    expect(asked).toHaveLength(1);
  });

  it('asks about a line before it is drawn, with the answer that stands', () => {
    editing.startLine(one);
    editing.aim(other);
    expect(editing.preview).toMatchObject({ what: 'line', from: { id: node(one).id }, to: { id: node(other).id } });
    editing.confirm();
    expect(editing.mode).toMatchObject({ is: 'asking', question: { about: 'tie', from: one, to: other, answered: 'NO' } });
    expect(focus).toBe('question');
    editing.answer('YES');
    expect(asked).toEqual([['tie-answered', { from: one, to: other, answer: 'YES' }]]);
    expect(said).toBe('Person 0 and Person 1 talk.');
  });

  it('never ties somebody to themselves, nor one who has ended', () => {
    editing.startLine(one);
    editing.chosen(one);
    expect(editing.mode.is).toBe('looking');
    editing.startLine(gone);
    expect(editing.mode.is).toBe('looking');
    expect(said).toBe('Person 3 no longer helps.');
    expect(asked).toEqual([]);
  });

  it('ends somebody only after asking, and once', () => {
    editing.end(third);
    expect(asked).toEqual([]);
    editing.ends();
    editing.ends();
    expect(asked).toEqual([['contact-ended', { id: third }]]);
    editing.end(gone);
    expect(editing.mode.is).toBe('looking');
  });

  it('asks about a line that is pressed', () => {
    editing.askTie('t', { x: 5, y: 5 });
    expect(editing.mode).toMatchObject({ question: { at: { x: 5, y: 5 }, answered: 'NO' } });
  });

  it('changes a web only where that is allowed', () => {
    picture = { ...picture, editable: false };
    expect(editing.mayLift(one)).toBe(false);
    editing.startMove(one);
    editing.startLine(one);
    editing.end(one);
    editing.askTie('t', { x: 5, y: 5 });
    expect(editing.mode.is).toBe('looking');
  });

  it('drops whom a hand carries where it is let go, previewed all the way', () => {
    const held = { what: 'contact' as const, node: node(one) };
    const there: Place = { sector: 'SOCIAL_CARE', ring: 'WEEK' };
    editing.lifted(held);
    editing.carried(held, middleOf(there));
    expect(editing.preview).toMatchObject({ what: 'place', place: there, inHand: true });
    editing.released(held, middleOf(there));
    expect(asked).toEqual([['contact-moved', { id: one, ...there }]]);
    editing.lifted(held);
    editing.released(held, { x: -9, y: -9 });
    editing.lifted(held);
    editing.released(held, undefined);
    expect(asked).toHaveLength(1);
  });

  it('asks about a line let go on somebody, and drops one let go on nobody', () => {
    const held = { what: 'line' as const, node: node(one) };
    editing.lifted(held);
    editing.carried(held, node(third));
    editing.released(held, node(third));
    expect(editing.mode).toMatchObject({ question: { about: 'tie', from: one, to: node(third).id, answered: 'NOT_ASKED' } });
    editing.cancel();
    editing.lifted(held);
    editing.carried(held, { x: 2, y: 2 });
    editing.released(held, { x: 2, y: 2 });
    expect(editing.mode.is).toBe('looking');
    expect(asked).toEqual([]);
  });

  it('gives up what it was about when that is gone from the web', () => {
    editing.startMove(one);
    picture = { ...picture, contacts: contacts.slice(1), ties: [] };
    drawing = draw(picture);
    editing.renewed();
    expect(editing.mode.is).toBe('looking');
    expect(editing.preview).toBeUndefined();
  });

  it('lets whoever was put down go back when no answer comes', () => {
    vi.useFakeTimers();
    editing.startMove(one);
    editing.step('clockwise');
    editing.confirm();
    expect(editing.held).not.toBeNull();
    vi.advanceTimersByTime(60_000);
    expect(editing.held).toBeNull();
    vi.useRealTimers();
  });
});
