/**
 * Words that readers may type for those of a record. They are added to the index when it is made, so that “defect” finds
 * “abandoned” without a list that readers would have to load. A group is of English words with nearly the same meaning; it is
 * not about what the content of a site happens to be.
 */
import { isStopWord, keyOf, splitWords } from '../../search/words.ts';

/** The words with nearly the meaning of those in some texts; none if these are not in English. */
export function synonymsIn(texts: readonly string[], language: string): string[] {
  return /^en(?:-|$)/i.test(language) ? [...new Set(texts.flatMap(listSynonyms))] : [];
}

function listSynonyms(text: string): string[] {
  const words = splitWords(text.replace(/\bin order (?=to|that\b)/giu, ''));
  return words.flatMap((word) => (hasSynonyms(word) ? (GROUPS.get(keyOf(word)) ?? []) : []));
}

/** Whether a word may have synonyms. Forms of “lead” share the key of “leader”, but do not mean one. */
function hasSynonyms(word: string): boolean {
  return !isStopWord(word) && !['lead', 'leads', 'led', 'leading'].includes(word);
}

const GROUPS = new Map<string, string[]>();
const LISTED = `agree accept approve consent, agreement deal accord pact treaty contract arrangement settlement, refuse reject decline
rebuff, promise pledge commit commitment vow undertake undertaking guarantee assurance obligation duty, kill murder
assassinate assassination execute eliminate death, attack assault strike bombing violence violent incident, raid
operation strike attack mission, weapon gun arms rifle disarm disarmament, fighter militant combatant
insurgent jihadist jihadi terrorist extremist rebel warrior, soldier troops forces army military, american us, leader leadership chief head boss commander, negotiate
negotiation talks discussion dialogue bargaining, suspend halt pause stop freeze interrupt, resume restart reopen,
relation relationship tie link contact connection cooperation, deteriorate deterioration worsen worse sour decline
strain, withdraw withdrawal pullout exit departure retreat leave, leave abandon quit defect defection desert split
resign departure break, join enlist switch, move relocate relocation transfer migrate resettle shift, haven refuge
sanctuary shelter hideout base, host shelter harbour guest protect accommodate, protection protect shield safety,
launchpad springboard platform base, prevent stop block avert thwart hinder, disrupt derail sabotage spoil undermine
obstruct wreck, praise hail welcome applaud laud endorse endorsement congratulate, celebrate celebration cheer
rejoice, victory win triumph success, denounce condemn criticise criticism slam, unhappy displeased pleased dislike angry
dissatisfied upset discontent happy, dismay upset angry anger shock unhappy, nervous nervousness anxious worry uneasy
unease fear afraid scared unnerving unnerve alarm, threat danger risk dangerous menace, embarrass embarrassment
humiliate shame, visible visibility conspicuous obvious overt noticeable, hide conceal cover hush suppress, deny
disclaim reject dismiss, genuine authentic authenticity real fake forged, confirm verify verification corroborate
prove, evidence proof indication, allege allegation accuse accusation blame suspicion, complicit complicity
involvement betray betrayal responsible responsibility, responsible responsibility blame guilt fault culprit, collude
collusion conspire conspiracy collaborate cooperate, ally allied alliance friend partner supporter, hostile enemy foe
adversary opponent, rival enemy competitor opponent, resist oppose pushback, bureaucratic bureaucracy bureaucrat
official, government authorities regime administration, control rule dominate govern, influence sway clout leverage
power, powerful strong strength power, appear appearance emerge surface arrive, video film footage clip recording,
release publish issue post, aid money funding finance assistance help support, date deadline timetable schedule, limbo
uncertain uncertainty unclear, hope chance prospect, expect expectation anticipate await, likely probable likelihood
probability chance, surprise surprising unexpected, aim goal purpose objective intention, plan prepare preparation
contingency option strategy tactic, meeting summit gathering appointment, ask invite request lure summon, wait delay, pretext excuse
pretence, delay stall postpone prolong protracted, doubt question query, controversial controversy disputed dispute
contentious, restrict limit curb confine restriction constrain, confine confinement contain containment detain
restrict, register registration enrol enlist, area zone region territory location, order instruct instruction command,
journalist reporter press media correspondent, ngo charity humanitarian, border frontier boundary, online internet
facebook twitter telegram, draft proposal proposed, old veteran former, senior prominent, informer informant spy
source, sign ratify, ignore overlook disregard omit, freedom liberty, member operative affiliate follower, adviser
specialist expert trainer, expel expulsion deport evict oust, author writer, main chief principal primary,
concentrated clustered, struggle rivalry infighting split division fragmentation rift faction`;
for (const group of LISTED.split(/,\s+/u)) {
  const words = group.split(/\s+/u);
  for (const key of new Set(words.map(keyOf)))
    GROUPS.set(key, [...(GROUPS.get(key) ?? []), ...words.filter((word) => keyOf(word) !== key)]);
}
