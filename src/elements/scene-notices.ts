import { html, nothing, type TemplateResult } from 'lit';
import { explorerWords as words, noticeSentence } from '../words/explorer-words.ts';
import { fileFaultWords as faultWords } from '../words/file-fault-words.ts';
import { findArea } from '../view/settle-view.ts';
import type { Scene } from './scene.ts';

/** A sentence for each file that could not be had, with a way to try again, and for each thing that is not shown as it was asked for. */
export function sceneNotices({ failures = [], notices = [], act, manifest, councils }: Scene): TemplateResult | typeof nothing {
  if (failures.length + notices.length === 0) return nothing;
  void import('../ui/ui-notice.ts');
  return html`
    ${failures.map(({ error, retry }) => html`
      <ui-notice kind="error">${faultWords.sentence(error, (code) => nameOf(manifest, councils, code))} <small>${error.file}</small>
        ${retry ? html`<button slot="action" class="button outlined" type="button" @click=${retry}>${words.retry}</button>` : nothing}
        ${error.kind === 'renewed' || error.kind === 'version' ? html`<button slot="action" class="button outlined" type="button" @click=${() => location.reload()}>${faultWords.reload}</button>` : nothing}
      </ui-notice>`)}
    ${notices.map((notice) => html`<ui-notice dismissible @dismiss=${() => act.dismiss?.(notice)}>${noticeSentence(notice, (code) => nameOf(manifest, councils, code))}</ui-notice>`)}`;
}

/** What a code in a notice stands for here: an area of the council, or a council of its own. */
function nameOf(manifest: Scene['manifest'], councils: Scene['councils'], code: string): string | undefined {
  const area = manifest && findArea(manifest, code);
  return area ? manifest.levels[area.level].names[area.row] : councils.find((each) => each.code === code)?.name;
}
