import { html, type TemplateResult } from 'lit';
import { announce, nameOf, type View } from './draw';
import type { PlacedNode } from './nodes';
import { groupName, WORDS } from './words';

export interface Opens {
  open(id: string): void;
  close(): void;
}

/** The people of a counted group, beside it. */
export function drawMembers(view: View, group: PlacedNode, opens: Opens): TemplateResult {
  const side = group.x < view.drawing.frame.centre.x ? 'right' : 'left';
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    opens.close();
  };
  return html`<div class="members ${group.sector} ${side}" role="dialog" aria-label=${announce(view, group)} @keydown=${pressed}>
    <header><span>${groupName(group.members.length)}</span>
      <button type="button" aria-label=${WORDS.close} @click=${() => opens.close()}>✕</button></header>
    <ul>${group.members.map(
      (id) => html`<li>
      <button type="button" @click=${() => opens.open(id)}>${nameOf(view.picture, id)}<small>${view.contacts.get(id)?.role}</small></button></li>`,
    )}
    </ul>
  </div>`;
}
