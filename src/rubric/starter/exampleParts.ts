/** The ids of the parts that a new rubric has of its own. */
interface ExampleIds {
  dimension: string;
  criterion: string;
  practice: string;
}

/** The parts that a new rubric has of its own, as YAML: examples, with texts in three languages. */
export function exampleParts({ dimension, criterion, practice }: ExampleIds) {
  return {
    title: `title:
  en: Our view of omnichannel
  it: La nostra idea di omnicanalità
  fr: Notre vision de l'omnicanal`,

    dimensions: `dimensions:
  ${dimension}:
    weight: 1
    title: { en: Service, it: Assistenza, fr: Assistance }
    why:
      en: Customers remember how a problem was solved longer than how a purchase went.
      it: Il cliente ricorda come si è risolto un problema più a lungo di come è andato l'acquisto.
      fr: Un client se souvient plus longtemps d'un problème bien résolu que d'un achat.`,

    criterion: `  ${criterion}:
    dimension: ${dimension}
    metric: practice
    with: { practice: ${practice} }
    at_least: { cross: 0.5, omni: 1 }
    weight: 1
    title:
      en: The company calls back
      it: L'azienda richiama
      fr: L'entreprise rappelle
    why:
      en: Without it customers wait on the phone, or give up and ask elsewhere.
      it: Senza, il cliente resta in attesa al telefono, oppure rinuncia e si rivolge altrove.
      fr: Sans rappel, le client attend au téléphone, ou renonce et s'adresse ailleurs.
    fix:
      en: Offer to call back on the pages where most questions arise, and name a team that does it.
      it: Proporre la richiamata nelle pagine da cui nascono più domande, e indicare chi la fa.
      fr: Proposer le rappel sur les pages qui suscitent des questions, et désigner qui rappelle.`,

    practices: (aboutImplies: string) => `practices:
  ${practice}:
    title: { en: Call-back on request, it: Richiamata su richiesta, fr: Rappel sur demande }
    question:
      en: Can customers ask, on any channel, to be called back?
      it: I clienti possono chiedere, da qualsiasi canale, di essere richiamati?
      fr: Les clients peuvent-ils demander, sur tout canal, à être rappelés ?
${aboutImplies}
    implies:
      metric: channel-count
      with: { kinds: [call_centre, store, branch, field_sales] }
      at_least: 1`,
  };
}
