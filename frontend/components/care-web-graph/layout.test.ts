import { describe, expect, it } from 'vitest';
import { samples } from './curves';
import { samePlace } from './drag';
import { cellOf, heightFor } from './frame';
import { angleOf, boxesMeet, boxMeetsCircle, circlesMeet, distance, inside } from './geometry';
import type { Drawing } from './layout';
import { fullIds } from './light';
import { RINGS, type CareWebPicture, type Tie } from './model';
import { badgeOf, outline } from './nodes';
import { initials, wrap } from './text';
import { readingOrder, stepFrom, type Step } from './walk';
import { anyWeb, draw, measure, SECTORS, seeded, seeds, web } from './webs.fixture';

/** What is wrong with a drawing, in words; empty when nothing is. */
function faults({ frame, nodes, labels, rim, rings }: Drawing): string[] {
  const found: string[] = [];
  const all = [...labels.values()];
  const printed = [...rim.flatMap(({ boxes }) => boxes), ...rings.map(({ box }) => box)];
  nodes.forEach((node, i) => {
    nodes.slice(i + 1).forEach((other) => circlesMeet(outline(node), outline(other)) && found.push(`${node.id} lies on ${other.id}`));
    const { from, to, inner, outer } = cellOf(frame, node.wedge, node.ring);
    const margin = Math.asin(node.outer / node.radius);
    if (node.angle - margin < from || node.angle + margin > to) found.push(`${node.id} leaves its wedge`);
    if (node.radius < inner || node.radius > outer) found.push(`${node.id} leaves its ring`);
    if (Math.abs(angleOf(frame.centre, node) - node.angle) > 1e-6) found.push(`${node.id} is not at its angle`);
  });
  all.forEach((label, i) => {
    all.slice(i + 1).forEach((other) => boxesMeet(label, other) && found.push(`the name of ${label.id} lies on that of ${other.id}`));
    nodes.forEach((node) => boxMeetsCircle(label, outline(node)) && found.push(`the name of ${label.id} lies on ${node.id}`));
    nodes
      .filter(({ kind }) => kind === 'contact')
      .forEach((node) => boxMeetsCircle(label, badgeOf(node)) && found.push(`the name of ${label.id} lies on the badge of ${node.id}`));
    if (printed.some((box) => boxesMeet(label, box))) found.push(`the name of ${label.id} lies on a rim or ring label`);
    if (boxMeetsCircle(label, { ...frame.centre, r: frame.core })) found.push(`the name of ${label.id} lies on the person`);
    if (!inside({ x: 0, y: 0, width: frame.width, height: frame.height }, label)) found.push(`the name of ${label.id} leaves the picture`);
    if (label.block.lines.some(({ px }) => px < 12)) found.push(`the name of ${label.id} is too small`);
  });
  return found;
}

function unseen(picture: CareWebPicture, { nodes, labels }: Drawing): string[] {
  return picture.contacts
    .filter((contact) => {
      const holder = nodes.find(({ members }) => members.includes(contact.id));
      const lines = (holder && labels.get(holder.id)?.block.lines) ?? [];
      const names = lines.filter(({ tone }) => tone === 'name').map(({ text }) => text);
      return !(holder?.kind === 'group' ? names.includes(contact.name) : names.join(' ') === contact.name);
    })
    .map(({ name }) => name);
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = seeded(seed);
  return list
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('the layout', { timeout: 120_000 }, () => {
  it('of a thousand webs lays nothing on anything else, and nobody outside their wedge', () => {
    const widths = [860, 780, 1180, 700];
    for (const seed of seeds(1000)) {
      expect(faults(draw(anyWeb(seed, 40), widths[seed % widths.length])), `seed ${seed}`).toEqual([]);
    }
  });

  it('shows every name up to twenty-five contacts, of a thousand webs', () => {
    for (const seed of seeds(1000)) {
      const picture = anyWeb(seed, 25);
      expect(unseen(picture, draw(picture)), `seed ${seed}`).toEqual([]);
    }
  });

  it('shows every name when twenty-five contacts share one cell', () => {
    for (const { code: sector } of SECTORS) {
      for (const ring of RINGS) {
        const picture = web(5, 25, { sector, ring });
        const drawing = draw(picture);
        expect([...unseen(picture, drawing), ...faults(drawing)], `${sector} ${ring}`).toEqual([]);
      }
    }
  });

  it('keeps its order on a phone', () => {
    for (const seed of seeds(200)) expect(faults(draw(anyWeb(seed, 40), [288, 343, 375, 480][seed % 4])), `seed ${seed}`).toEqual([]);
  });

  it('keeps its order up to seventy contacts', () => {
    for (const seed of seeds(20)) expect(faults(draw(web(seed, 70))), `seed ${seed}`).toEqual([]);
  });

  it('is the same for the same web, in whatever order it comes', () => {
    for (const seed of seeds(30)) {
      const picture = anyWeb(seed, 40);
      const mixed = {
        ...picture,
        contacts: shuffled(picture.contacts, seed),
        ties: shuffled(picture.ties, seed),
        gaps: shuffled(picture.gaps, seed),
      };
      expect(draw(picture), `seed ${seed}`).toEqual(draw(picture));
      expect(draw(mixed), `seed ${seed}`).toEqual(draw(picture));
    }
  });

  it('moves nobody outside the cell that a contact is added to', () => {
    for (const seed of seeds(60)) {
      const picture = anyWeb(seed, 39);
      const added = { ...picture.contacts[0]!, id: 'new', name: 'New Person', sector: SECTORS[seed % 6]!.code, ring: RINGS[seed % 3]! };
      const elsewhere = (drawing: Drawing) =>
        drawing.nodes
          .filter((node) => node.sector !== added.sector || node.ring !== added.ring)
          .map(({ id, x, y, r }) => ({ id, x, y, r }));
      const before = elsewhere(draw(picture));
      const after = elsewhere(draw({ ...picture, contacts: [...picture.contacts, added] }));
      expect(after, `seed ${seed}`).toEqual(before);
    }
  });

  it('moves nobody but the neighbours, old and new, of whom an edit moves', () => {
    for (const seed of seeds(120)) {
      const picture = anyWeb(seed, 40);
      const mover = picture.contacts[seed % picture.contacts.length]!;
      const place = { sector: SECTORS[(seed * 5) % 6]!.code, ring: RINGS[seed % 3]! };
      const after = { ...picture, contacts: picture.contacts.map((one) => (one === mover ? { ...one, ...place } : one)) };
      const elsewhere = (drawing: Drawing) =>
        drawing.nodes.filter((node) => !samePlace(node, mover) && !samePlace(node, place)).map(({ id, x, y, r }) => ({ id, x, y, r }));
      expect(elsewhere(draw(after)), `seed ${seed}`).toEqual(elsewhere(draw(picture)));
    }
  });

  it('moves nobody at all when somebody ends, an answer changes or a line is drawn', () => {
    for (const seed of seeds(80)) {
      const picture = anyWeb(seed, 40);
      const [first] = picture.contacts;
      const ended = { ...picture, contacts: picture.contacts.map((one) => (one === first ? { ...one, state: 'ENDED' as const } : one)) };
      const answered = { ...picture, ties: picture.ties.map((tie) => ({ ...tie, answer: 'NO' as const, handover: true })) };
      const where = (drawing: Drawing) => drawing.nodes.map(({ id, x, y, r }) => ({ id, x, y, r }));
      expect(where(draw(ended)), `seed ${seed}`).toEqual(where(draw(picture)));
      expect(where(draw(answered)), `seed ${seed}`).toEqual(where(draw(picture)));
      expect(where(draw({ ...picture, ties: [] })), `seed ${seed}`).toEqual(where(draw(picture)));
    }
  });

  it('folds a full cell into a group that stands for the rest', () => {
    const picture = web(3, 30, { sector: 'INFORMAL', ring: 'WEEK' });
    const here = draw(picture).nodes.filter(({ kind }) => kind !== 'gap');
    const group = here.find(({ kind }) => kind === 'group')!;
    expect(here.flatMap(({ members }) => members).sort()).toEqual(picture.contacts.map(({ id }) => id).sort());
    const importance = (id: string) => picture.contacts.find((contact) => contact.id === id)!.importance;
    const single = here.filter(({ kind }) => kind === 'contact').map(({ id }) => importance(id));
    expect(Math.min(...single)).toBeGreaterThanOrEqual(Math.max(...group.members.map(importance)));
  });

  it('leads no line through the person in the middle', () => {
    for (const seed of seeds(60)) {
      const { frame, ties } = draw(anyWeb(seed, 25));
      for (const { tie, curve } of ties) {
        const nearest = Math.min(...samples(curve, 40).map((point) => distance(point, frame.centre)));
        expect(nearest, `seed ${seed}, tie ${tie.id}`).toBeGreaterThan(frame.core);
      }
    }
  });

  it('gives every contact a target of 44 pixels', () => {
    for (const seed of seeds(60))
      for (const node of draw(anyWeb(seed, 40)).nodes) expect(2 * node.hit, `seed ${seed}`).toBeGreaterThanOrEqual(44);
  });

  it('draws a tie of which nothing is known only for whom is selected', () => {
    const picture = web(8, 6);
    const [from, to] = picture.contacts.map(({ id }) => id);
    const ties: Tie[] = [{ id: 't', from: from!, to: to!, answer: 'NOT_ASKED', handover: false, announcement: '' }];
    expect(draw({ ...picture, ties }).ties).toEqual([]);
    expect(draw({ ...picture, ties, selected: to! }).ties.map(({ kind }) => kind)).toEqual(['other']);
  });

  it('finds room for more names when the reader zooms in', () => {
    const picture = web(6, 60);
    const [whole, closer] = [1, 2.25].map((enlarged) => draw(picture, 860, enlarged)) as [Drawing, Drawing];
    expect(closer.nodes).toEqual(whole.nodes);
    expect(closer.labels.size).toBeGreaterThan(whole.labels.size);
    for (const { block } of closer.labels.values()) for (const { px } of block.lines) expect(px * 2.25).toBeGreaterThanOrEqual(12);
  });

  it('survives an empty web and a very narrow one', () => {
    expect(faults(draw(web(1, 0)))).toEqual([]);
    expect(faults(draw(web(1, 40), 240))).toEqual([]);
    expect(heightFor(2000)).toBe(860);
  });
});

describe('the walk by arrow keys', { timeout: 60_000 }, () => {
  const steps: Step[] = ['clockwise', 'anticlockwise', 'outward', 'inward'];

  it('comes to everybody from anywhere', () => {
    for (const seed of seeds(60)) {
      const { nodes } = draw(anyWeb(seed, 40));
      const reached = new Set([readingOrder(nodes)[0]!.id]);
      for (const id of reached) for (const step of steps) reached.add(stepFrom(nodes, id, step)!.id);
      expect(reached.size, `seed ${seed}`).toBe(nodes.length);
    }
  });

  it('comes back the way it went round a ring', () => {
    const { nodes } = draw(web(4, 30));
    for (const { id } of nodes) expect(stepFrom(nodes, stepFrom(nodes, id, 'clockwise')!.id, 'anticlockwise')!.id).toBe(id);
  });

  it('stays at the outermost ring', () => {
    const { nodes } = draw(web(4, 30));
    const outermost = nodes.find(({ ring }) => ring === 'LESS')!;
    expect(stepFrom(nodes, outermost.id, 'outward')).toBe(outermost);
  });
});

describe('what stays full', () => {
  const picture = web(2, 4);
  const [a, b, c] = picture.contacts.map(({ id }) => id) as [string, string, string];
  const tie = (id: string, from: string, to: string, answer: Tie['answer']): Tie => ({
    id,
    from,
    to,
    answer,
    handover: true,
    announcement: '',
  });
  const tied = {
    ...picture,
    ties: [tie('ab', a, b, 'YES'), tie('ac', c, a, 'DONT_KNOW'), tie('bc', b, c, 'NO')],
    overlaps: [{ id: 'o', contacts: [a, c], label: '' }],
  };

  it('is everything while nothing is selected', () => expect(fullIds(tied)).toBeUndefined());
  it('is a selected contact with its ties, neighbours and overlaps', () =>
    expect(fullIds({ ...tied, selected: a })).toEqual(new Set([a, b, 'ab', 'ac', 'o'])));
  it('is exactly what a finding rests on, and who is selected', () =>
    expect(fullIds({ ...tied, selected: a, lit: ['bc', b] })).toEqual(new Set([a, b, 'bc'])));
});

describe('text', () => {
  it('has the initials of the first two words', () =>
    expect(['Janet', 'Dr Patel', 'A. Doyle', 'élan vital (north)', '…'].map(initials)).toEqual(['J', 'DP', 'AD', 'ÉV', '']));
  it('breaks at spaces and shortens what is left', () => {
    expect(wrap('Bright Home Care', 10, 60, 2, measure)).toEqual(['Bright', 'Home Care']);
    expect(wrap('one two three four five', 10, 50, 2, measure)).toEqual(['one two', 'three fo…']);
  });
});
