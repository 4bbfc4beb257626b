import { wedgeAt, type Frame } from './frame';
import { distance, type Point } from './geometry';
import type { Drawing } from './layout';
import { RINGS, type CareWebPicture, type Place } from './model';
import { placeIn, type PlacedNode } from './nodes';

/** A press that wanders less than this is a press; further, and it is a drag. */
export const WANDERED = 5;
/** So long a finger must rest on somebody before it lifts them, since a finger that moves at once scrolls the page. */
export const RESTED = 320;
/** How far from somebody's edge a line may be let go and still reach them. */
const SLACK = 12;

/** The sector and how often that a point stands for; undefined on the person in the middle and outside the ground. */
export function placeAt(picture: CareWebPicture, frame: Frame, point: Point): Place | undefined {
  const out = distance(frame.centre, point);
  if (out > frame.rim || out < frame.core) return undefined;
  const ring = RINGS.find((_, step) => out <= frame.bounds[step + 1]!) ?? 'LESS';
  const sector = picture.sectors[wedgeAt(frame, point)]!.code;
  return { sector, ring };
}

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean => a?.sector === b?.sector && a?.ring === b?.ring;

/** Where a contact would come to stand there: alone, or in the group that it would be folded into. */
export function landing(picture: CareWebPicture, { frame, rings }: Drawing, id: string, place: Place): PlacedNode | undefined {
  const contacts = picture.contacts.map((contact) => (contact.id === id ? { ...contact, ...place } : contact));
  const keepOff = rings.map(({ box }) => box);
  return placeIn({ ...picture, contacts }, frame, keepOff, place).find(({ members }) => members.includes(id));
}

/** Whom a line would reach: the nearest of those that can talk, themselves excepted. */
export function reached(nodes: readonly PlacedNode[], from: string, point: Point): PlacedNode | undefined {
  const near = nodes.filter((node) => canBeTied(node, from) && distance(node, point) <= node.outer + SLACK);
  return near.sort((a, b) => distance(a, point) - distance(b, point))[0];
}

/** A gap talks to nobody; a group holds somebody else who might. */
export function canBeTied(node: PlacedNode, from: string): boolean {
  return node.kind !== 'gap' && node.members.some((member) => member !== from);
}
