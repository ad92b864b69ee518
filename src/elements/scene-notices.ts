import { html, nothing, type TemplateResult } from 'lit';
import { explorerWords as words, noticeSentence } from '../words/explorer-words.ts';
import { fileFaultWords as faultWords } from '../words/file-fault-words.ts';
import type { Notice } from '../view/address.ts';
import { findArea } from '../view/settle-view.ts';
import type { Scene } from './scene.ts';

/** A sentence for each file that could not be had, with a way to try again, and for each thing that is not shown as it was asked for. */
export function sceneNotices(scene: Scene): TemplateResult | typeof nothing {
  const { failures = [], notices = [], act, manifest, councils } = scene;
  if (failures.length + notices.length === 0) return nothing;
  void import('../ui/ui-notice.ts');
  return html`
    ${failures.map(({ error, retry }) => html`
      <ui-notice kind="error">${faultWords.sentence(error, (code) => nameOf(manifest, councils, code))} <small>${error.file}</small>
        ${retry ? html`<button slot="action" class="button outlined" type="button" @click=${retry}>${words.retry}</button>` : nothing}
        ${error.kind === 'renewed' || error.kind === 'version' ? html`<button slot="action" class="button outlined" type="button" @click=${() => location.reload()}>${faultWords.reload}</button>` : nothing}
      </ui-notice>`)}
    ${notices.map((notice) => {
      const council = councilOf(scene, notice);
      return html`<ui-notice dismissible @dismiss=${() => act.dismiss?.(notice)}>${noticeSentence(notice, (code) => nameOf(manifest, councils, code), council?.name)}
        ${council ? renderCouncil(scene, notice, council) : nothing}</ui-notice>`;
    })}`;
}

/** A button that opens the council that an area left out belongs to: the area is selected there, or set beside others, as it was asked for. */
function renderCouncil({ act }: Scene, notice: Notice, { code, name }: Council): TemplateResult {
  return html`<button slot="action" class="button outlined" type="button" @click=${() => {
    const area = code === notice.said ? undefined : notice.said;
    act.dismiss?.(notice);
    act.show({ area: code, ...(notice.key === 'select' ? { selected: area } : { compared: area ? [area] : [] }) });
  }}>${words.openCouncil(name)}</button>`;
}

type Council = Pick<Scene['councils'][number], 'code' | 'name'>;

/** The council of an area that was left out for being of another, by its own code or by that of a small area just beyond the edge; only one that there is a pack for. */
function councilOf({ councils, ringAreas }: Scene, { key, said: code }: Notice): Council | undefined {
  if (key !== 'select' && key !== 'compare-elsewhere') return undefined;
  const row = ringAreas?.codes.indexOf(code) ?? -1;
  const found = row < 0 ? code : ringAreas!.councils[ringAreas!.council[row]!]?.code;
  return councils.find((each) => each.code === found);
}

/** What a code in a notice stands for here: an area of the council, or a council of its own. */
function nameOf(manifest: Scene['manifest'], councils: Scene['councils'], code: string): string | undefined {
  const area = manifest && findArea(manifest, code);
  return area ? manifest.levels[area.level].names[area.row] : councils.find((each) => each.code === code)?.name;
}
