import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../care-web-graph/care-web-graph';
import type { CareWebPicture } from '../care-web-graph/model';
import { dateName } from '../care-web-time/days';

export interface CareWebPictures {
  before: CareWebPicture;
  after: CareWebPicture;
}

/** One web on two days, side by side, with what became different marked in both. Events of the pictures pass through. */
@customElement('care-web-pair')
export class CareWebPair extends LitElement {
  static override styles = css`
    :host { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 1.5rem; }
    figure { margin: 0; min-width: 0; }
    figcaption { font-weight: 700; text-align: center; padding-block: 0.3rem; color: var(--mw-ink, CanvasText); font-family: var(--mw-font, inherit); }
    @media print { :host { grid-template-columns: 1fr 1fr; gap: 0.5cm; } }
  `;

  @property({ attribute: false }) data: CareWebPictures | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.data) return nothing;
    const { before, after } = this.data;
    return html`${this.figure(before, after)}${this.figure(after, before)}`;
  }

  private figure(picture: CareWebPicture, against: CareWebPicture): TemplateResult {
    const data = { ...picture, editable: false };
    return html`<figure><figcaption>${dateName(picture.asOf)}</figcaption><care-web-graph plain .data=${data} .against=${against}></care-web-graph></figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-web-pair': CareWebPair;
  }
}
