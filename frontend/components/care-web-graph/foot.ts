import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './layout';
import { RINGS, type CareWebPicture, type Contact } from './model';
import { initials } from './text';
import { RING_NAMES, WORDS } from './words';

export interface Keeps {
  svg(): void;
  png(): void;
  print(colour: boolean): void;
}

export function drawKeeps(keeps: Keeps): TemplateResult {
  return html`<div class="keeps" role="group" aria-label=${WORDS.save}>
    <button type="button" @click=${() => keeps.png()}>${WORDS.png}</button>
    <button type="button" @click=${() => keeps.svg()}>${WORDS.svg}</button>
    <button type="button" @click=${() => keeps.print(true)}>${WORDS.printColour}</button>
    <button type="button" @click=${() => keeps.print(false)}>${WORDS.printPlain}</button>
  </div>`;
}

/** Up to so many contacts every name is to be read without pressing anything. */
const ALL_NAMED = 25;

/** Those whose names found no room in a small picture. */
export function unnamed({ contacts }: CareWebPicture, { labels }: Drawing): Contact[] {
  const named = (id: string) => labels.get(id)?.block.lines.some(({ tone }) => tone === 'name');
  return contacts.length > ALL_NAMED ? [] : contacts.filter(({ id }) => !named(id)).sort(byReading);
}

export function drawUnnamed(contacts: readonly Contact[], open: (id: string) => void): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`<ul class="unnamed" aria-label=${WORDS.unnamed}>
    ${contacts.map(
      ({ id, name, sector }) =>
        html`<li class=${sector}><button type="button" @click=${() => open(id)}><b aria-hidden="true">${initials(name)}</b>${name}</button></li>`,
    )}
  </ul>`;
}

/** How many share one sheet: the more, the smaller the picture and the letters. */
export function crowdOf(picture: CareWebPicture): 'few' | 'more' | 'most' {
  const people = called(picture).length;
  return people > 40 ? 'most' : people > 18 ? 'more' : 'few';
}

const called = ({ contacts }: CareWebPicture): Contact[] => contacts.filter(({ state }) => state !== 'ENDED').sort(byCalling);

/** On paper only, below the picture: whom to call first, and room to write a number that is not known. */
export function drawSheet(picture: CareWebPicture): TemplateResult {
  const crowd = crowdOf(picture);
  return html`<section class="sheet ${crowd}" aria-hidden="true">
    <h2>${WORDS.call}</h2>
    <ul>${called(picture).map(
      ({ name, role, ring, note, call, coordinator }) => html`<li>
      <b>${name}${coordinator ? ' ◎' : nothing}</b> <span class="number">${call || nothing}</span>
      <small>${crowd === 'few' ? [role, note || RING_NAMES[ring]].join(', ') : role}</small></li>`,
    )}
    </ul>
  </section>`;
}

const byName = (a: Contact, b: Contact): number => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);

const byReading = (a: Contact, b: Contact): number => (a.sector === b.sector ? byName(a, b) : a.sector < b.sector ? -1 : 1);

/** Who co-ordinates first, then the nearer the more often. */
export const byCalling = (a: Contact, b: Contact): number =>
  Number(b.coordinator) - Number(a.coordinator) || RINGS.indexOf(a.ring) - RINGS.indexOf(b.ring) || byName(a, b);
