/**
 * What only this browser remembers: services that somebody keeps on a list, and what they looked for lately. None of it is sent
 * anywhere. A browser that refuses to store it, or holds something broken, is like one that holds nothing.
 */

export interface Kept {
  id: string;
  name: string;
}

export interface Search {
  /** As people read it. */
  words: string;
  /** Below the page: "q=falls&near=ZZ4". */
  query: string;
}

export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const KEPT = 'meshwork-kept';
export const SEARCHED = 'meshwork-searched';

/** As many as fit in an address and on a few sheets of paper. */
export const MOST_KEPT = 20;
export const MOST_SEARCHED = 6;

const ID = /^[0-9a-f-]{36}$/;
const text = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length < 500;

export function kept(drawer: Drawer): Kept[] {
  return read(drawer, KEPT).filter((one): one is Kept => {
    const service = one as Partial<Kept> | null;
    return text(service?.name) && text(service?.id) && ID.test(service.id);
  });
}

/** The newest last. False where the list is full, or nothing can be stored here. */
export function keep(drawer: Drawer, service: Kept): boolean {
  const others = kept(drawer).filter((one) => one.id !== service.id);
  return others.length < MOST_KEPT && write(drawer, KEPT, [...others, service]);
}

export function letGo(drawer: Drawer, id: string): boolean {
  return write(drawer, KEPT, kept(drawer).filter((one) => one.id !== id));
}

/** Where the list can be seen; whoever has the address has the list. */
export function listAddress(services: Kept[]): string {
  return `find/list?${services.map((one) => `service=${one.id}`).join('&')}`;
}

export function searched(drawer: Drawer): Search[] {
  return read(drawer, SEARCHED).filter((one): one is Search => {
    const search = one as Partial<Search> | null;
    return text(search?.words) && text(search?.query);
  });
}

/** The newest first; the same words only once. */
export function remember(drawer: Drawer, search: Search): boolean {
  const others = searched(drawer).filter((one) => one.words.toLowerCase() !== search.words.toLowerCase());
  return write(drawer, SEARCHED, [search, ...others].slice(0, MOST_SEARCHED));
}

export function forget(drawer: Drawer, key: string): void {
  try {
    drawer.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
}

function read(drawer: Drawer, key: string): unknown[] {
  try {
    const value: unknown = JSON.parse(drawer.getItem(key) ?? '[]');
    return Array.isArray(value) ? [...value] : [];
  } catch {
    return [];
  }
}

function write(drawer: Drawer, key: string, value: unknown[]): boolean {
  try {
    drawer.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
