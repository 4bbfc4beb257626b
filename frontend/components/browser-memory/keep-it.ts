import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keep, kept, letGo } from './memory';

/** Told to all parts of the page that show the list. */
export const CHANGED = 'meshwork-kept-changed';

/** A button that puts a service on the list in this browser, or takes it off. */
@customElement('keep-it')
export class KeepIt extends LitElement {
  @property() service = '';
  @property() name = '';
  @state() private isKept = false;
  @state() private isFull = false;

  /** So that the page's own styles hold. */
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

  private readonly look = (): void => this.requestUpdate();

  private readonly press = (): void => {
    const done = this.isKept
      ? letGo(localStorage, this.service)
      : keep(localStorage, { id: this.service, name: this.name });
    this.isFull = !done;
    dispatchEvent(new Event(CHANGED));
  };
}
