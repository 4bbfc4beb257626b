import { html, nothing, type TemplateResult } from 'lit';
import type { Mode } from './mode';
import { RINGS, type CareWebPicture, type Contact, type Place, type Ring, type SectorCode } from './model';
import { askOther, askPlace, RING_NAMES, WORDS } from './words';

/** What the strip above the picture can set going. */
export interface Wishes {
  line(id: string): void;
  move(id: string): void;
  end(id: string): void;
  to(place: Place): void;
  put(): void;
  aim(id: string): void;
  reach(): void;
  cancel(): void;
}

interface Strip {
  picture: CareWebPicture;
  mode: Mode;
  /** Whom the buttons are about. */
  subject: Contact | undefined;
  /** Whether the focus is in the picture, so that its keys are worth saying. */
  byKeys: boolean;
  phone: boolean;
}

/** One strip, always there so that the picture never jumps: says what can be done, and does it by button. */
export function drawPrompt(strip: Strip, wishes: Wishes): TemplateResult {
  const pressed = (event: KeyboardEvent) => event.key === 'Escape' && wishes.cancel();
  return html`<div class="prompt ${strip.phone ? 'small' : ''}" role="group" aria-label=${strip.subject?.name ?? WORDS.hints} @keydown=${pressed}>${inside(strip, wishes)}</div>`;
}

function inside({ picture, mode, subject, byKeys, phone }: Strip, wishes: Wishes): TemplateResult {
  const { editable } = picture;
  if (subject && mode.is === 'moving') return whereTo(picture, subject, mode.to, wishes);
  if (subject && mode.is === 'linking') return whoElse(picture, subject, mode.to, wishes);
  const toLook = byKeys ? WORDS.keysToLook : WORDS.look;
  const toEdit = byKeys ? WORDS.keys : phone ? WORDS.lookAndHold : WORDS.lookAndEdit;
  const hint = editable ? toEdit : toLook;
  if (!subject || !editable) return html`<span class="hint">${hint}</span>`;
  const ended = subject.state === 'ENDED';
  return html`<strong>${subject.name}</strong>
    ${ended ? nothing : html`<button type="button" @click=${() => wishes.line(subject.id)}>${WORDS.line}</button>`}
    <button type="button" @click=${() => wishes.move(subject.id)}>${WORDS.move}</button>
    ${ended ? nothing : html`<button type="button" @click=${() => wishes.end(subject.id)}>${WORDS.end}</button>`}
    ${byKeys ? html`<span class="hint beside">${hint}</span>` : nothing}`;
}

function whereTo({ sectors }: CareWebPicture, { name }: Contact, to: Place, wishes: Wishes): TemplateResult {
  const sector = (event: Event) => wishes.to({ ...to, sector: chosen(event) as SectorCode });
  const ring = (event: Event) => wishes.to({ ...to, ring: chosen(event) as Ring });
  return html`<strong>${askPlace(name)}</strong>
    <select aria-label=${WORDS.sector} @change=${sector}>
      ${sectors.map(({ code, label }) => html`<option value=${code} .selected=${code === to.sector}>${label}</option>`)}
    </select>
    <select aria-label=${WORDS.often} @change=${ring}>
      ${RINGS.map((code) => html`<option value=${code} .selected=${code === to.ring}>${RING_NAMES[code]}</option>`)}
    </select>
    <button type="button" class="main" @click=${() => wishes.put()}>${WORDS.put}</button>
    <button type="button" @click=${() => wishes.cancel()}>${WORDS.cancel}</button>`;
}

function whoElse({ contacts }: CareWebPicture, subject: Contact, to: string | null, wishes: Wishes): TemplateResult {
  const others = contacts.filter(({ id, state }) => id !== subject.id && state !== 'ENDED');
  others.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return html`<strong>${askOther(subject.name)}</strong>
    <select aria-label=${WORDS.other} @change=${(event: Event) => wishes.aim(chosen(event))}>
      <option value="" disabled .selected=${to === null}>${WORDS.choose}</option>
      ${others.map(({ id, name }) => html`<option value=${id} .selected=${id === to}>${name}</option>`)}
    </select>
    <button type="button" class="main" ?disabled=${to === null} @click=${() => wishes.reach()}>${WORDS.take}</button>
    <button type="button" @click=${() => wishes.cancel()}>${WORDS.cancel}</button>`;
}

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;
