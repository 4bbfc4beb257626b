import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { KeptHere } from './kept-here';
import { kept, listAddress } from './memory';

/** Leads to the list in this browser; not there while it is empty. */
@customElement('kept-link')
export class KeptLink extends KeptHere {
  protected override render(): TemplateResult | typeof nothing {
    const services = kept(localStorage);
    return services.length === 0 ? nothing : html`<a href=${listAddress(services)}>My list (${services.length})</a>`;
  }
}
