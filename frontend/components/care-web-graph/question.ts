import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { clamp, type Point } from './geometry';
import type { Question } from './mode';
import type { Answer } from './model';
import { ANSWERS, askEnd, askTie, WORDS } from './words';

export interface Replies {
  answer(answer: Answer): void;
  ends(): void;
  cancel(): void;
}

const WIDTH = 318;
const HEIGHT = 132;

/** Asked where the line was let go. @param at in pixels of the stage */
export function drawQuestion(
  question: Question,
  at: Point,
  stage: { width: number; height: number },
  nameOf: (id: string) => string,
  replies: Replies,
): TemplateResult {
  const width = Math.min(WIDTH, stage.width - 16);
  const left = clamp(at.x - width / 2, 8, stage.width - width - 8);
  const below = at.y + 40;
  const top = clamp(below + HEIGHT < stage.height ? below : at.y - HEIGHT - 40, 8, Math.max(8, stage.height - HEIGHT - 8));
  const words = question.about === 'tie' ? askTie(nameOf(question.from), nameOf(question.to)) : askEnd(nameOf(question.id));
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    replies.cancel();
  };
  return html`<div class="question" role="dialog" aria-label=${words} @keydown=${pressed}
      style=${styleMap({ width: `${width}px`, left: `${left}px`, top: `${top}px` })}>
    <p>${words}</p>
    <div>${question.about === 'tie' ? answers(question.answered, replies) : yes(replies)}
      <button type="button" class="quiet" @click=${() => replies.cancel()}>${WORDS.cancel}</button></div>
  </div>`;
}

/** Pressing the answer that stands takes it back. */
function answers(answered: Answer, replies: Replies): TemplateResult[] {
  return ANSWERS.map(({ answer, label }) => {
    const stands = answer === answered;
    return html`<button type="button" aria-pressed=${stands} @click=${() => replies.answer(stands ? 'NOT_ASKED' : answer)}>${label}</button>`;
  });
}

const yes = (replies: Replies): TemplateResult => html`<button type="button" @click=${() => replies.ends()}>${WORDS.end}</button>`;
