import { choices } from '../choices.ts';
import { quoted } from '../quoted.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

const languages: Readonly<Record<string, string>> = {
  en: 'inglese',
  it: 'italiano',
  fr: 'francese',
  de: 'tedesco',
  es: 'spagnolo',
};

function languageNames(codes: unknown): string {
  const names = [codes].flat().map((code) => languages[String(code)] ?? quoted(code));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} e ${names.at(-1)}` : names.join('');
}

/** Con l'articolo indeterminativo, e con quello determinativo. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  dimensions: ['una dimensione', 'La dimensione'],
  criteria: ['un criterio', 'Il criterio'],
  practices: ['una pratica', 'La pratica'],
};
const onePart = (map: unknown) => parts[String(map)]?.[0] ?? quoted(map);
const thePart = (map: unknown) => parts[String(map)]?.[1] ?? quoted(map);

const mostOf = (highest: unknown) => `la metrica arriva al massimo a ${highest}`;

/** Le parole italiane per ciò che si trova in una griglia, regola per regola. */
export const lint: typeof import('../en/lint.ts').lint = {
  sentences: {
    'unreachable-level': ({ id, level, threshold, highest }) =>
      `Lo sbarramento di ${quoted(id)} chiede ${threshold} per ${quoted(level)}, ma ${mostOf(highest)}: nessuna azienda potrà mai raggiungere questo livello. Abbassa la soglia.`,
    'unreachable-threshold': ({ id, level, threshold, highest }) =>
      `${quoted(id)} chiede ${threshold} per ${quoted(level)}, ma ${mostOf(highest)}: nessuno otterrà mai questi punti. Abbassa la soglia.`,
    'indistinct-level': ({ level, below }) =>
      `Nessuno sbarramento distingue ${quoted(level)} da ${quoted(below)}: chi raggiunge l'uno ha già anche l'altro. Dai ad almeno un criterio uno sbarramento per ${quoted(level)} che chieda di più.`,
    'no-threshold': ({ id }) =>
      `${quoted(id)} non ha soglie, quindi non dà mai punti. Indica in \`at_least\` che cosa chiede almeno un livello.`,
    'idle-criterion': ({ id, reason, dimension }) => {
      if (reason === 'weight')
        return `${quoted(id)} ha peso 0 e nessuno sbarramento: non cambia né il livello né il punteggio. Dagli un peso o uno sbarramento, oppure toglilo (\`off: true\` se viene da un'altra griglia).`;
      if (reason === 'dimension')
        return `${quoted(id)} non ha sbarramenti e la sua dimensione ${quoted(dimension)} ha peso 0: non cambia né il livello né il punteggio. Dai un peso alla dimensione, o sposta il criterio in un'altra.`;
      return `Tutte le soglie di ${quoted(id)} sono 0: ogni azienda ottiene il massimo dei punti. Chiedi di più in almeno un livello.`;
    },
    'empty-dimension': ({ id }) =>
      `Nessun criterio appartiene alla dimensione ${quoted(id)}. Aggiungine uno, o togli la dimensione (\`off: true\` se viene da un'altra griglia).`,
    'duplicate-measure': ({ id, other, metric }) =>
      `${quoted(id)} chiede ${quoted(metric)} con le stesse impostazioni di ${quoted(other)}, e la stessa cosa conta due volte. Tieni uno dei due, o cambia ciò che chiede \`with\`.`,
    'unknown-practice': ({ id, practice }) =>
      `${quoted(id)} chiede la pratica ${quoted(practice)}, che in questa griglia non c'è: nessuno la domanderebbe. Aggiungila sotto \`practices\`, o correggi il nome.`,
    'unasked-practice': ({ id }) =>
      `La pratica ${quoted(id)} viene domandata, ma nessun criterio guarda la risposta. Aggiungi un criterio con la metrica \`practice\`, o togli la pratica (\`off: true\` se viene da un'altra griglia).`,
    'idle-implication': ({ id }) =>
      `Ciò che ${quoted(id)} implica vale per ogni azienda, perché qualunque valore è almeno 0. Chiedi di più, 0.01 per «almeno una volta», o togli \`implies\`.`,
    'impossible-implication': ({ id, threshold, highest }) =>
      `${quoted(id)} implica un valore di ${threshold}, ma ${mostOf(highest)}: chi segue la pratica verrebbe sempre contraddetto. Abbassa \`at_least\`.`,
    'idle-off': ({ id, map }) =>
      `\`off: true\` non ha niente da togliere: nessuna griglia estesa ha ${onePart(map)} ${quoted(id)}. Correggi il nome, o elimina la voce.`,
    'idle-override': ({ id, map }) =>
      `${thePart(map)} ${quoted(id)} ripete ciò che dice già la griglia estesa. Elimina la voce, o cambia ciò che deve essere diverso.`,
    'missing-translation': ({ text, missing }) =>
      `Questo ${quoted(text)} non c'è in ${languageNames(missing)}, come invece la maggior parte dei testi della griglia. Aggiungi la traduzione; fino ad allora appare in un'altra lingua.`,
    'stale-translation': ({ text, missing }) =>
      `Questo ${quoted(text)} è cambiato, ma in ${languageNames(missing)} restano le parole della griglia estesa. Aggiungi anche qui ${choices(missing, null).replace(/\.$/, '')}.`,
  },
  severities: { error: 'errore', warning: 'avviso' },
  clean: 'niente da correggere',
  summary: (rubrics, errors, warnings) =>
    `${count(rubrics, 'griglia', 'griglie')}: ${count(errors, 'errore', 'errori')}, ${count(warnings, 'avviso', 'avvisi')}`,
};
