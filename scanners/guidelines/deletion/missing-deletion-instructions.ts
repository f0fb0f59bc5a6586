import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { erasureOf } from '../../knowledge/erasure.ts';
import { passed, unknown } from '../judgement.ts';

export default defineCheck({
  id: 'missing-deletion-instructions',
  guideline: 11,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'We know how to wipe it and how to delete its account',
      cy: 'Gwyddom sut i’w chlirio a sut i ddileu ei chyfrif',
    },
    failed: { en: 'We do not know how to wipe it', cy: 'Ni wyddom sut i’w chlirio' },
    why: {
      en: 'Before you sell or give away a device, your data has to go, from the device and from the maker’s service. Clear steps make sure that nothing is forgotten.',
      cy: 'Cyn i chi werthu dyfais neu ei rhoi i ffwrdd, rhaid i’ch data fynd, o’r ddyfais ac o wasanaeth y gwneuthurwr. Mae camau clir yn sicrhau nad oes dim yn cael ei anghofio.',
    },
    todo: {
      en: 'Look in the manual for “factory reset”, and in the app for “delete account”.',
      cy: 'Chwiliwch yn y llawlyfr am “ailosod i osodiadau ffatri”, ac yn yr ap am “dileu cyfrif”.',
    },
  },
  provisions: ['5.11-3'],
  testGroup: '5.11-3',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ identity }) {
    const { vendor, reset, accountDeletion: account } = erasureOf(identity);
    if (!vendor) return [];
    const words = { maker: vendor.name, checked: reset?.checked ?? account?.checked ?? '' };
    if (reset && account) {
      return reset.secondHand || account.secondHand
        ? [unknown([], fill(bothSecondHand, words))]
        : [passed([], fill(both, words), 'manufacturer')];
    }
    if (reset) return [unknown([], fill(resetOnly, words))];
    return account ? [unknown([], fill(accountOnly, words))] : [];
  },
});
const both: Text = {
  en: '{maker} explains both how to reset it and how to delete the account; we last saw that on {checked}.',
  cy: 'Mae {maker} yn esbonio sut i’w hailosod a sut i ddileu’r cyfrif; gwelsom hynny ddiwethaf ar {checked}.',
};
const bothSecondHand: Text = {
  en: 'We know steps to reset it and to delete the account, but not all from {maker} itself.',
  cy: 'Gwyddom am gamau i’w hailosod ac i ddileu’r cyfrif, ond nid y cyfan gan {maker} ei hun.',
};
const resetOnly: Text = {
  en: 'We know how to reset it, but found nothing from {maker} about deleting an account.',
  cy: 'Gwyddom sut i’w hailosod, ond ni chawsom hyd i ddim gan {maker} am ddileu cyfrif.',
};
const accountOnly: Text = {
  en: 'We know how to delete the account with {maker}, but not how to reset this device.',
  cy: 'Gwyddom sut i ddileu’r cyfrif gyda {maker}, ond nid sut i ailosod y ddyfais hon.',
};
