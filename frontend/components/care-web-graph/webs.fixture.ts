import { layout, type Drawing } from './layout';
import { RINGS, type CareWebPicture, type Contact, type Ring, type SectorCode, type Tie } from './model';

// Made-up webs for the tests.

export const SECTORS: { code: SectorCode; label: string }[] = [
  { code: 'INFORMAL', label: 'Family, friends & neighbours' },
  { code: 'PRIMARY_CARE', label: 'GP & primary care' },
  { code: 'HOSPITAL', label: 'Hospital & specialists' },
  { code: 'COMMUNITY_HEALTH', label: 'Community & mental health' },
  { code: 'SOCIAL_CARE', label: 'Social care & housing' },
  { code: 'VOLUNTARY', label: 'Voluntary & community' },
];
const FIRST = [
  'Ada',
  'Ben',
  'Carol',
  'Dev',
  'Eileen',
  'Farid',
  'Hugh',
  'Kiran',
  'Nora',
  'Olu',
  'Quentin',
  'Tess',
  'Umar',
  'Xanthe',
  'Dr',
  'Sister',
];
const LAST = [
  'Abbott',
  'Bell',
  'Chowdhury',
  'Dunne',
  'Eze',
  'Fairweather',
  'Hussain',
  'Lindqvist',
  'Nwosu',
  'Patel',
  'Thornton-Hughes',
  'Young',
  'and the home team',
];
const ROLES = [
  'GP',
  'Neighbour',
  'Home carer',
  'Community matron',
  'Occupational therapist',
  'Speech and language therapist',
  'Befriender',
];

/** About as wide as the letters of a common typeface. */
export const measure = (text: string, px: number): number => text.length * px * 0.55;

export const draw = (picture: CareWebPicture, width = 860, enlarged = 1): Drawing =>
  layout(picture, {
    width,
    measure,
    enlarged,
    ringNames: { WEEK: 'every week', MONTH: 'every month', LESS: 'less often' },
    groupName: (count) => `${count} more`,
  });

/** The same numbers for the same seed, on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Where {
  sector?: SectorCode;
  ring?: Ring;
}

export function web(seed: number, size: number, where: Where = {}): CareWebPicture {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const contacts = Array.from({ length: size }, (_, i): Contact => {
    const state = next() < 0.1 ? 'ENDED' : next() < 0.1 ? 'WAITING' : 'ACTIVE';
    return {
      id: `c${Math.floor(next() * 1e9)}-${i}`,
      name: `${pick(FIRST)} ${pick(LAST)}`,
      role: pick(ROLES),
      sector: where.sector ?? pick(SECTORS).code,
      ring: where.ring ?? pick(RINGS),
      state,
      note: state === 'ENDED' ? 'ended 3 October' : '',
      coordinator: next() < 0.06,
      importance: Math.floor(next() * 8),
      announcement: '',
      call: '',
    };
  });
  const ties = Array.from({ length: size > 1 ? size : 0 }, (_, i): Tie => {
    const answer = pick(['YES', 'YES', 'NO', 'DONT_KNOW', 'NOT_ASKED'] as const);
    return { id: `t${i}`, from: pick(contacts).id, to: pick(contacts).id, answer, handover: next() < 0.7, announcement: '' };
  });
  const gaps = Array.from({ length: Math.floor(next() * 4) }, (_, i) => ({
    id: `g${i}`,
    label: 'Breathing classes',
    note: '7 near you',
    sector: pick(SECTORS).code,
  }));
  const overlaps = size > 3 ? [{ id: 'o', contacts: [contacts[0]!.id, contacts[1]!.id], label: 'Two visits most mornings' }] : [];
  return {
    asOf: '2026-10-20',
    person: { name: 'Mrs Smith', about: '85, lives alone' },
    sectors: SECTORS,
    contacts,
    ties,
    gaps,
    overlaps,
    selected: null,
    lit: [],
    editable: true,
  };
}

/** Mostly mixed webs; every fifth all in one wedge, every fifth all in one cell. */
export function anyWeb(seed: number, largest: number): CareWebPicture {
  const next = seeded(seed + 77_000);
  const size = 1 + Math.floor(next() * largest);
  const sector = SECTORS[Math.floor(next() * SECTORS.length)]!.code;
  const ring = RINGS[Math.floor(next() * RINGS.length)]!;
  return web(seed, size, [{}, {}, {}, { sector }, { sector, ring }][seed % 5]);
}

export const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
