import { type Claim, defineRecogniser } from '../core/define.ts';
import { neighbourEntry } from '../discovery/neighbour-sweep.ts';
import { assistiveDevice } from '../knowledge/assistive.ts';
import { macVendor } from '../knowledge/oui.ts';
import { upnpDescription } from '../probes/upnp-description.ts';

/** Care alarms, medical devices, alarms and locks: better taken for one too often than too seldom. */
export default defineRecogniser({
  id: 'assistive',
  needs: [neighbourEntry, upnpDescription],
  recognise: (facts) => [
    ...facts.all(neighbourEntry).flatMap(({ id, value }): readonly Claim[] => {
      const maker = macVendor(value.mac);
      const family = maker === undefined ? undefined : assistiveDevice({ macVendor: maker });
      return family ? [{ kind: family.kind, confidence: 0.6, evidence: [id] }] : [];
    }),
    ...facts.all(upnpDescription).flatMap(({ id, value }): readonly Claim[] => {
      if (value.state !== 'open' || value.manufacturer === undefined) return [];
      const { manufacturer, modelName: model } = value;
      const family = assistiveDevice({ manufacturer, ...(model !== undefined && { model }) });
      return family ? [{ kind: family.kind, confidence: 0.8, evidence: [id] }] : [];
    }),
  ],
});
