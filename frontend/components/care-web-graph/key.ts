import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { CHANGE_SIGNS, type Change } from './changes';
import { sectorIcon } from './icons';
import type { CareWebPicture } from './model';
import { KEY, WORDS, type Layer } from './words';

const swatch = (drawing: SVGTemplateResult, round = false): TemplateResult =>
  html`<svg class=${round ? 'round' : ''} viewBox=${round ? '0 0 20 20' : '0 0 34 20'} aria-hidden="true">${drawing}</svg>`;

const joined = svg`<line class="joined" x1="2" y1="10" x2="32" y2="10"></line>`;
const missing = svg`<line class="missing" x1="2" y1="10" x2="32" y2="10" style="stroke-dasharray: 7 5"></line>`;
const gap = svg`<g class="gap"><circle class="disc" cx="10" cy="10" r="7.5" style="stroke-width: 2; stroke-dasharray: 3.2 2.7"></circle></g>`;
const overlap = svg`<g class="bracket"><path d="M2,7 V13 M2,10 H32 M32,7 V13" style="stroke-dasharray: none"></path></g>`;
const coordinator = svg`<circle class="lead" cx="10" cy="10" r="7.5"></circle>`;
const waiting = svg`<g class="WAITING"><circle class="disc" cx="10" cy="10" r="7.5" pathLength="120" style="stroke-width: 3"></circle></g>`;
const ended = svg`<g class="ENDED"><circle class="disc" cx="10" cy="10" r="7.5"></circle></g>`;
const changeSign = (change: Change): TemplateResult =>
  swatch(
    svg`<g class="change ${change}" transform="translate(10 10)"><circle class="tag" r="8.5"></circle><path d=${CHANGE_SIGNS[change]}></path></g>`,
    true,
  );
const names = svg`<text x="10" y="15" text-anchor="middle" font-size="15" font-weight="700" fill="currentColor">Aa</text>`;

export const LAYER_SIGNS: Record<Layer, TemplateResult> = {
  links: swatch(joined),
  gaps: swatch(gap, true),
  overlaps: swatch(overlap),
  ended: html`<span class="INFORMAL">${swatch(ended, true)}</span>`,
  names: swatch(names, true),
};

/** What is in the picture, and only that; on a phone, where the rim has no room for them, the sectors' signs too. */
export function keyTo(picture: CareWebPicture, phone: boolean, changes: ReadonlyMap<string, Change>): TemplateResult {
  const has = (state: string) => picture.contacts.some((contact) => contact.state === state);
  const became = new Set(changes.values());
  const entries: [boolean, TemplateResult, string][] = [
    [true, swatch(joined), KEY.joined],
    [true, swatch(missing), KEY.missing],
    [picture.contacts.some((contact) => contact.coordinator), swatch(coordinator, true), KEY.coordinator],
    [picture.gaps.length > 0, swatch(gap, true), KEY.gap],
    [picture.overlaps.length > 0, swatch(overlap), KEY.overlap],
    [has('WAITING'), swatch(waiting, true), KEY.waiting],
    [has('ENDED'), swatch(ended, true), KEY.ended],
    [became.has('joined'), changeSign('joined'), KEY.fresh],
    [became.has('ended'), changeSign('ended'), KEY.gone],
    [became.has('changed'), changeSign('changed'), KEY.changed],
  ];
  return html`<ul class="key INFORMAL" aria-label=${WORDS.key}>
    ${entries.map(([present, sign, word]) => (present ? html`<li>${sign}${word}</li>` : nothing))}
    ${phone ? picture.sectors.map(({ code, label }) => html`<li class=${code}>${swatch(svg`<g transform="translate(10 10)">${sectorIcon(code, 16)}</g>`, true)}${label}</li>`) : nothing}
  </ul>`;
}
