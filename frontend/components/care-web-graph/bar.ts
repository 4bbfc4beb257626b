import { html, nothing, type TemplateResult } from 'lit';
import { LAYER_SIGNS } from './key';
import type { Step } from './walk';
import { LAYER_NAMES, LAYERS, WORDS, type Layer } from './words';
import { CLOSEST } from './zoom';

export interface Looks {
  toggle(layer: Layer): void;
  closer(): void;
  further(): void;
  whole(): void;
  pan(step: Step): void;
}

/** Layers on one side, size on the other. */
export function drawBar(off: ReadonlySet<Layer>, scale: number, phone: boolean, looks: Looks): TemplateResult {
  const size = (word: string, sign: string, disabled: boolean, press: () => void) =>
    html`<button type="button" aria-label=${word} title=${word} ?disabled=${disabled} @click=${press}>${sign}</button>`;
  return html`<div class="bar ${phone ? 'small' : ''}">
    <div role="group" aria-label=${WORDS.layers}>
      ${LAYERS.map(
        (layer) => html`<button type="button" aria-pressed=${!off.has(layer)} @click=${() => looks.toggle(layer)}>
        ${phone ? nothing : LAYER_SIGNS[layer]}${LAYER_NAMES[layer]}</button>`,
      )}
    </div>
    <div class="zoom" role="group" aria-label=${WORDS.zoom}>
      ${size(WORDS.further, '−', scale <= 1, () => looks.further())}
      ${size(WORDS.whole, '⤢', scale <= 1, () => looks.whole())}
      ${size(WORDS.closer, '+', scale >= CLOSEST, () => looks.closer())}
    </div>
  </div>`;
}

const PANS: readonly { step: Step; sign: string; word: string }[] = [
  { step: 'outward', sign: '↑', word: 'Up' },
  { step: 'anticlockwise', sign: '←', word: 'Left' },
  { step: 'clockwise', sign: '→', word: 'Right' },
  { step: 'inward', sign: '↓', word: 'Down' },
];

/** For those who cannot drag: only while there is somewhere to go. */
export function drawPans(scale: number, looks: Looks): TemplateResult | typeof nothing {
  if (scale <= 1) return nothing;
  return html`<div class="pans" role="group" aria-label=${WORDS.pan}>
    ${PANS.map(({ step, sign, word }) => html`<button type="button" class=${step} aria-label=${word} title=${word} @click=${() => looks.pan(step)}>${sign}</button>`)}
  </div>`;
}
