export type SectorCode = 'INFORMAL' | 'PRIMARY_CARE' | 'HOSPITAL' | 'COMMUNITY_HEALTH' | 'SOCIAL_CARE' | 'VOLUNTARY';
export type Ring = 'WEEK' | 'MONTH' | 'LESS';
export type Answer = 'YES' | 'NO' | 'DONT_KNOW' | 'NOT_ASKED';
export type State = 'ACTIVE' | 'WAITING' | 'ENDED';

/** From the middle outwards. */
export const RINGS: readonly Ring[] = ['WEEK', 'MONTH', 'LESS'];

export interface Sector {
  code: SectorCode;
  label: string;
}

export interface Contact {
  id: string;
  name: string;
  role: string;
  sector: SectorCode;
  ring: Ring;
  state: State;
  /** Shown after the role, "ended 3 October"; or empty. */
  note: string;
  coordinator: boolean;
  /** The higher, the longer a name is kept when there is no room for all. */
  importance: number;
  /** The whole sentence for a screen reader. */
  announcement: string;
  /** How to reach them, "020 7946 0001"; or empty. */
  call: string;
}

export interface Tie {
  id: string;
  from: string;
  to: string;
  answer: Answer;
  handover: boolean;
  announcement: string;
}

export interface Gap {
  id: string;
  label: string;
  note: string;
  sector: SectorCode;
}

export interface Overlap {
  id: string;
  contacts: string[];
  label: string;
}

/** What the server sends down, whole, in one value. */
export interface CareWebPicture {
  /** ISO date. */
  asOf: string;
  person: { name: string; about: string };
  /** Clockwise from twelve o'clock. */
  sectors: Sector[];
  contacts: Contact[];
  ties: Tie[];
  gaps: Gap[];
  overlaps: Overlap[];
  /** Id of a contact; lives in the page's address. */
  selected: string | null;
  /** Ids that the selected finding rests on; empty when none is selected. */
  lit: string[];
  /** Whether whoever looks may change it, and it is today's. */
  editable: boolean;
}

/** Where somebody stands: one sector crossed with how often. */
export interface Place {
  sector: SectorCode;
  ring: Ring;
}

export type TieKind = 'joined' | 'missing' | 'other';

export function tieKind(tie: Tie): TieKind {
  if (tie.answer === 'YES') return 'joined';
  return tie.answer === 'NO' && tie.handover ? 'missing' : 'other';
}
