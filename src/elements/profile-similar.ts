import { html, nothing, type TemplateResult } from 'lit';
import { areaName } from '../model/area-name.ts';
import type { AreaRow } from '../model/small-areas-in.ts';
import { profileWords as words } from '../words/profile-words.ts';
import type { Scene } from './scene.ts';

/** The areas whose people are most like those of one, folded; drawn from when a person first opens it, which `opened` is told. */
export function profileSimilar(scene: Scene, area: AreaRow, hasOpened: boolean, opened: () => void): TemplateResult {
  const toggle = ({ currentTarget }: Event): void => {
    if (!(currentTarget as HTMLDetailsElement).open) return;
    void import('./fair-similar.ts').catch(() => undefined);
    opened();
  };
  return html`<details @toggle=${toggle}><summary>${words.like(areaName(scene.manifest!, area).own)}</summary>${hasOpened ? html`<fair-similar></fair-similar>` : nothing}</details>`;
}
