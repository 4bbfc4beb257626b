import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CHANGED, KeptHere } from './kept-here';
import { keep, kept, letGo } from './memory';

/** A button that puts a service on the list in this browser, or takes it off. */
@customElement('keep-it')
export class KeepIt extends KeptHere {
  @property() service = '';
  @property() name = '';
  @state() private isKept = false;
  @state() private isFull = false;

  protected override willUpdate(): void {
    this.isKept = kept(localStorage).some((one) => one.id === this.service);
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="mw-link"
        aria-pressed=${this.isKept ? 'true' : 'false'}
        aria-label=${`Keep on my list: ${this.name}`}
        @click=${this.press}
      >${this.isKept ? 'On my list ✓' : 'Keep on my list'}</button
      ><span role="status">${this.isFull ? 'Your list is full. Take something off first.' : ''}</span>`;
  }

  private readonly press = (): void => {
    const done = this.isKept
      ? letGo(localStorage, this.service)
      : keep(localStorage, { id: this.service, name: this.name });
    this.isFull = !done;
    dispatchEvent(new Event(CHANGED));
  };
}
