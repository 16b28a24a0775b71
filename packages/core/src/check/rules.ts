import type { Rule, RuleHead, TogetherRule } from './rule.ts';
import { abweichenderKennzahlname } from './rules/abweichender-kennzahlname.ts';
import { abweichungVomLand } from './rules/abweichung-vom-land.ts';
import { altesBasisjahr } from './rules/altes-basisjahr.ts';
import { amtVerschrieben } from './rules/amt-verschrieben.ts';
import { andereNummerImText } from './rules/andere-nummer-im-text.ts';
import { ausgangswertWeichtAb } from './rules/ausgangswert-weicht-ab.ts';
import { befugnisDerNummer1 } from './rules/befugnis-der-nummer-1.ts';
import { datenstandFehlt } from './rules/datenstand-fehlt.ts';
import { einvernehmenFehlt } from './rules/einvernehmen-fehlt.ts';
import { falscheNorm } from './rules/falsche-norm.ts';
import { falscheNormImText } from './rules/falsche-norm-im-text.ts';
import { falscheNummer } from './rules/falsche-nummer.ts';
import { fehlendePartei } from './rules/fehlende-partei.ts';
import { frauenanteilUneinheitlich } from './rules/frauenanteil-uneinheitlich.ts';
import { fremdesJahrImDateinamen } from './rules/fremdes-jahr-im-dateinamen.ts';
import { fremdesJahrImText } from './rules/fremdes-jahr-im-text.ts';
import { fremdesJahrImTitel } from './rules/fremdes-jahr-im-titel.ts';
import { fremdesJahrImWert } from './rules/fremdes-jahr-im-wert.ts';
import { fundstelleGibtEsNicht } from './rules/fundstelle-gibt-es-nicht.ts';
import { fundstelleImTextGibtEsNicht } from './rules/fundstelle-im-text-gibt-es-nicht.ts';
import { fundstellenUneinheitlich } from './rules/fundstellen-uneinheitlich.ts';
import { gemeinsameEinrichtungBeimZkt } from './rules/gemeinsame-einrichtung-beim-zkt.ts';
import { gesamtwertAußerhalbDerGruppen } from './rules/gesamtwert-außerhalb-der-gruppen.ts';
import { gesamtwertNichtNachrichtlich } from './rules/gesamtwert-nicht-nachrichtlich.ts';
import { geschäftsführungOhneAmt } from './rules/geschäftsführung-ohne-amt.ts';
import { gruppenVertauscht } from './rules/gruppen-vertauscht.ts';
import { jahrStehenGeblieben } from './rules/jahr-stehen-geblieben.ts';
import { kennzahlNichtInProzent } from './rules/kennzahl-nicht-in-prozent.ts';
import { kennzahlUnterAnderemZiel } from './rules/kennzahl-unter-anderem-ziel.ts';
import { kennzahlWiderspruchImText } from './rules/kennzahl-widerspruch-im-text.ts';
import { kennzahlWiderspruch } from './rules/kennzahl-widerspruch.ts';
import { klammernGemischt } from './rules/klammern-gemischt.ts';
import { kommunaleLeistungenOffen } from './rules/kommunale-leistungen-offen.ts';
import { kommunalerTrägerFehlt } from './rules/kommunaler-träger-fehlt.ts';
import { leistungsnamePasstNicht } from './rules/leistungsname-passt-nicht.ts';
import { messgrößeHeißtWieKennzahl } from './rules/messgröße-heißt-wie-kennzahl.ts';
import { messgrößeOhneDefinition } from './rules/messgröße-ohne-definition.ts';
import { messgrößeOhneRichtung } from './rules/messgröße-ohne-richtung.ts';
import { ministeriumAndersBenannt } from './rules/ministerium-anders-benannt.ts';
import { nummerNichtFortlaufend } from './rules/nummer-nicht-fortlaufend.ts';
import { parteiOhneRolle } from './rules/partei-ohne-rolle.ts';
import { rechtsstandFehlt } from './rules/rechtsstand-fehlt.ts';
import { rollePasstNichtZumNamen } from './rules/rolle-passt-nicht-zum-namen.ts';
import { sozialeTeilhabeFehlt } from './rules/soziale-teilhabe-fehlt.ts';
import { sozialeTeilhabeInNummer1 } from './rules/soziale-teilhabe-in-nummer-1.ts';
import { summeDerTrägerStimmtNicht } from './rules/summe-der-träger-stimmt-nicht.ts';
import { summeStimmtNicht } from './rules/summe-stimmt-nicht.ts';
import { tabelleWidersprichtWert } from './rules/tabelle-widerspricht-wert.ts';
import { tabelleLeer } from './rules/tabelle-leer.ts';
import { textWidersprichtTabelle } from './rules/text-widerspricht-tabelle.ts';
import { formatierungOhneWirkung } from './rules/formatierung-ohne-wirkung.ts';
import { umbruchÄndertText } from './rules/umbruch-ändert-text.ts';
import { unterschriftAußerhalbDesJahres } from './rules/unterschrift-außerhalb-des-jahres.ts';
import { unterschriftFehlt } from './rules/unterschrift-fehlt.ts';
import { unterschriftOhneDatum } from './rules/unterschrift-ohne-datum.ts';
import { unterschriftUnvollständig } from './rules/unterschrift-unvollständig.ts';
import { unzulässigePartei } from './rules/unzulässige-partei.ts';
import { vereinbarungDoppelt } from './rules/vereinbarung-doppelt.ts';
import { veralteterKennzahlname } from './rules/veralteter-kennzahlname.ts';
import { veränderungGegenDieRechnung } from './rules/veränderung-gegen-die-rechnung.ts';
import { veränderungOhneBasis } from './rules/veränderung-ohne-basis.ts';
import { veränderungOhneBedeutung } from './rules/veränderung-ohne-bedeutung.ts';
import { veränderungOhneVorzeichen } from './rules/veränderung-ohne-vorzeichen.ts';
import { veränderungPasstNicht } from './rules/veränderung-passt-nicht.ts';
import { vorHaushaltsbeschluss } from './rules/vor-haushaltsbeschluss.ts';
import { wertStehenGeblieben } from './rules/wert-stehen-geblieben.ts';
import { wertUnplausibel } from './rules/wert-unplausibel.ts';
import { wortlautWidersprichtWert } from './rules/wortlaut-widerspricht-wert.ts';
import { wortVerschrieben } from './rules/wort-verschrieben.ts';
import { zielDoppelt } from './rules/ziel-doppelt.ts';
import { zielFehlt } from './rules/ziel-fehlt.ts';
import { zielklasseLeer } from './rules/zielklasse-leer.ts';
import { zielnachhaltungFehlt } from './rules/zielnachhaltung-fehlt.ts';
import { zielnachhaltungOhneBeteiligte } from './rules/zielnachhaltung-ohne-beteiligte.ts';
import { zielwertOhneGeschlechter } from './rules/zielwert-ohne-geschlechter.ts';
import { zktAndersGeschrieben } from './rules/zkt-anders-geschrieben.ts';
import { zktNichtZugelassen } from './rules/zkt-nicht-zugelassen.ts';

/** The rules about one agreement in the order of the statute; arithmetic and form behind it. */
export const fileRules: readonly Rule[] = [
  unzulässigePartei,
  fehlendePartei,
  parteiOhneRolle,
  rollePasstNichtZumNamen,
  falscheNummer,
  andereNummerImText,
  falscheNorm,
  falscheNormImText,
  fundstelleGibtEsNicht,
  fundstelleImTextGibtEsNicht,
  kommunalerTrägerFehlt,
  geschäftsführungOhneAmt,
  amtVerschrieben,
  einvernehmenFehlt,
  zktNichtZugelassen,
  zktAndersGeschrieben,
  gemeinsameEinrichtungBeimZkt,
  kommunaleLeistungenOffen,
  vorHaushaltsbeschluss,
  zielFehlt,
  sozialeTeilhabeFehlt,
  sozialeTeilhabeInNummer1,
  abweichenderKennzahlname,
  veralteterKennzahlname,
  kennzahlWiderspruch,
  kennzahlWiderspruchImText,
  kennzahlUnterAnderemZiel,
  messgrößeHeißtWieKennzahl,
  messgrößeOhneDefinition,
  kennzahlNichtInProzent,
  zielwertOhneGeschlechter,
  zielnachhaltungFehlt,
  zielnachhaltungOhneBeteiligte,
  befugnisDerNummer1,
  leistungsnamePasstNicht,
  ministeriumAndersBenannt,
  rechtsstandFehlt,
  fremdesJahrImTitel,
  fremdesJahrImWert,
  fremdesJahrImText,
  fremdesJahrImDateinamen,
  altesBasisjahr,
  veränderungOhneBasis,
  wortVerschrieben,
  veränderungOhneVorzeichen,
  messgrößeOhneRichtung,
  veränderungOhneBedeutung,
  klammernGemischt,
  gesamtwertAußerhalbDerGruppen,
  frauenanteilUneinheitlich,
  veränderungGegenDieRechnung,
  veränderungPasstNicht,
  wertUnplausibel,
  gesamtwertNichtNachrichtlich,
  summeStimmtNicht,
  textWidersprichtTabelle,
  tabelleWidersprichtWert,
  wortlautWidersprichtWert,
  zielDoppelt,
  zielklasseLeer,
  tabelleLeer,
  datenstandFehlt,
  unterschriftFehlt,
  unterschriftUnvollständig,
  unterschriftOhneDatum,
  unterschriftAußerhalbDesJahres,
  fundstellenUneinheitlich,
  nummerNichtFortlaufend,
  umbruchÄndertText,
  formatierungOhneWirkung,
];

/** The rules about several agreements side by side. */
export const togetherRules: readonly TogetherRule[] = [
  abweichungVomLand,
  ausgangswertWeichtAb,
  summeDerTrägerStimmtNicht,
  vereinbarungDoppelt,
  jahrStehenGeblieben,
  wertStehenGeblieben,
  gruppenVertauscht,
];

/** All of them. */
export const rules: readonly RuleHead[] = [...fileRules, ...togetherRules];
