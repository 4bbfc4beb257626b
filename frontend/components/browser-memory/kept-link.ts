import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { CHANGED } from './keep-it';
import { kept, listAddress } from './memory';

/** Leads to the list in this browser; not there while it is empty. */
@customElement('kept-link')
export class KeptLink extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(CHANGED, this.look);
    addEventListener('storage', this.look);
  }

  override disconnectedCallback(): void {
    removeEventListener(CHANGED, this.look);
    removeEventListener('storage', this.look);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult | typeof nothing {
    const services = kept(localStorage);
    return services.length === 0 ? nothing : html`<a href=${listAddress(services)}>My list (${services.length})</a>`;
  }

  private readonly look = (): void => this.requestUpdate();
}
