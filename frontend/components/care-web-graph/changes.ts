import { tieKind, type CareWebPicture, type Contact, type Tie } from './model';

/** What became of something between an earlier picture and a later one. */
export type Change = 'joined' | 'ended' | 'changed';

/** A plus, a minus, two arrows: drawn within 10 by 10 round their middle. */
export const CHANGE_SIGNS: Record<Change, string> = {
  joined: 'M-4,0 h8 M0,-4 v8',
  ended: 'M-4,0 h8',
  changed: 'M-4,-2 h8 m-3,-3 l3,3 M4,2.5 h-8 m3,3 l-3,-3',
};

/** For every contact and tie that is not the same in both; ids as in the pictures. */
export function changesBetween(earlier: CareWebPicture, later: CareWebPicture): Map<string, Change> {
  return new Map([
    ...compared(earlier.contacts, later.contacts, contactChange),
    ...compared(earlier.ties.filter(isSaid), later.ties.filter(isSaid), tieChange),
    ...compared(earlier.gaps, later.gaps, () => undefined),
    ...compared(earlier.overlaps, later.overlaps, () => undefined),
  ]);
}

function compared<T extends { id: string }>(
  earlier: readonly T[],
  later: readonly T[],
  changeOf: (before: T, after: T) => Change | undefined,
): [string, Change][] {
  const before = new Map(earlier.map((one) => [one.id, one]));
  const after = new Map(later.map((one) => [one.id, one]));
  const found: [string, Change][] = [];
  for (const [id, one] of after) {
    const then = before.get(id);
    const change = then ? changeOf(then, one) : 'joined';
    if (change) found.push([id, change]);
  }
  for (const id of before.keys()) if (!after.has(id)) found.push([id, 'ended']);
  return found;
}

function contactChange(before: Contact, after: Contact): Change | undefined {
  if (before.state !== 'ENDED' && after.state === 'ENDED') return 'ended';
  if (before.state !== 'ACTIVE' && after.state === 'ACTIVE') return 'joined';
  const same = before.sector === after.sector && before.ring === after.ring && before.coordinator === after.coordinator;
  return same ? undefined : 'changed';
}

/** A line that is drawn: of a tie that nobody was asked about there is nothing to see. */
const isSaid = (tie: Tie): boolean => tieKind(tie) !== 'other';

const tieChange = (before: Tie, after: Tie): Change | undefined => (tieKind(before) === tieKind(after) ? undefined : 'changed');
