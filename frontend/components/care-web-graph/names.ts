import { wedgeAt, type Frame, type Measure } from './frame';
import type { Point } from './geometry';
import type { Wish } from './labels';
import { MARK, type PlacedOverlap } from './links';
import type { CareWebPicture, Contact, Gap } from './model';
import { outline, type PlacedNode } from './nodes';
import { block, list, wrap, type Block } from './text';

/** How the names in a picture are written. */
export interface Script {
  measure: Measure;
  /** What stands beside a group of so many. */
  groupName: (count: number) => string;
}

/** Up to so many contacts every name is seen. */
const ALL_NAMED = 25;
const LEASH_ON_PHONE = 45;

export function nameWishes(picture: CareWebPicture, frame: Frame, nodes: PlacedNode[], script: Script): Wish[] {
  const contacts = new Map(picture.contacts.map((contact) => [contact.id, contact]));
  const gaps = new Map(picture.gaps.map((gap) => [gap.id, gap]));
  const allNamed = picture.contacts.length <= ALL_NAMED && !frame.phone;
  const farthest = frame.phone ? LEASH_ON_PHONE : Infinity;
  const leash = allNamed || frame.phone ? farthest : 0;
  return nodes.map((node): Wish => {
    const contact = contacts.get(node.id);
    const gap = gaps.get(node.id);
    const at = outline(node);
    const home = (point: Point) => wedgeAt(frame, point) === node.wedge;
    if (contact)
      return { id: node.id, at, home, leash, importance: contact.importance, blocks: contactBlocks(contact, frame, script.measure) };
    if (gap) return { id: node.id, at, home, leash: farthest, importance: 1e6, blocks: gapBlocks(gap, frame, script.measure) };
    const names = node.members.map((id) => contacts.get(id)?.name ?? gaps.get(id)?.label ?? id);
    const blocks = allNamed ? lists(names, frame, script) : [block([script.groupName(names.length)], [], frame, script.measure)];
    return { id: node.id, at, home, leash, importance: 1e6, blocks };
  });
}

const widest = (frame: Frame): number => (frame.phone ? 92 : 128);

function contactBlocks(contact: Contact, frame: Frame, measure: Measure): Block[] {
  const { name, role } = frame.px;
  const names = wrap(contact.name, name, widest(frame), 2, measure);
  const bare = block(names, [], frame, measure);
  const wanted = [contact.role, contact.note].filter(Boolean);
  if (frame.phone || wanted.length === 0) return [bare];
  const joined = wanted.join(' · ');
  const under = measure(joined, role) <= widest(frame) ? [joined] : wanted.flatMap((text) => wrap(text, role, widest(frame), 2, measure));
  return [block(names, under, frame, measure), bare];
}

function gapBlocks(gap: Gap, frame: Frame, measure: Measure): Block[] {
  const { name, role } = frame.px;
  const names = wrap(gap.label, name, widest(frame), 2, measure);
  const under = gap.note ? wrap(gap.note, role, widest(frame), 2, measure) : [];
  return [block(names, under, frame, measure), block(names, [], frame, measure)];
}

function lists(names: string[], frame: Frame, { measure }: Script): Block[] {
  const short = names.map((name) => wrap(name, frame.px.role, 240, 1, measure)[0] ?? '');
  return [1, 2, 3, 4].filter((columns) => columns <= Math.max(1, names.length / 2)).map((columns) => list(short, columns, frame, measure));
}

export function overlapWishes(overlaps: readonly PlacedOverlap[], frame: Frame, measure: Measure): Wish[] {
  if (frame.phone) return [];
  return overlaps.map(({ overlap, middle }): Wish => {
    const lines = wrap(overlap.label, frame.px.role, 112, 3, measure);
    return {
      id: overlap.id,
      at: { ...middle, r: MARK },
      home: () => true,
      leash: 0,
      importance: -1,
      blocks: [block([], lines, frame, measure)],
    };
  });
}
