/** A piece of advice on writing, with a sentence that ignores it and the same put right. */
export interface StylePair {
  advice: string;
  bad: string;
  good: string;
}

/** The style guide: what reviewers ask for most. The sentences are made up; none is a claim of the deck. */
export const STYLE_PAIRS: readonly StylePair[] = [
  {
    advice: 'Say what happens, and to whom.',
    bad: 'There may be negative impacts on various stakeholders.',
    good: 'A tenant is refused a flat and is never told that a score decided it.',
  },
  {
    advice: 'Give the figure as its source gives it: model, setting, measure, and what it is compared with.',
    bad: 'Studies show that most models fail badly.',
    good: 'Eleven of twelve chat models obeyed the planted sentence, against two of twelve without it.',
  },
  {
    advice: 'Claim no more than was read.',
    bad: 'The authors prove that the defence works.',
    good: 'The abstract reports fewer successful attacks with the defence; it does not say on which models.',
  },
  {
    advice: 'Cite where the claim stands, not at the end of the paragraph.',
    bad: 'Filters miss long prompts. They also slow the service. <Cite paper="..."/>',
    good: 'Filters miss long prompts <Cite paper="..."/>. They also slow the service.',
  },
  {
    advice: 'Write what a team can do today, with what they would see.',
    bad: 'Conduct comprehensive adversarial testing.',
    good: 'Paste one instruction into a document and ask for a summary. If the reply obeys it, stop.',
  },
  {
    advice: 'Say where a safeguard fails.',
    bad: 'Human oversight solves this.',
    good: 'A person who sees two hundred requests a day approves the two hundred and first unread.',
  },
  {
    advice: 'One thought a sentence; forty words are the most.',
    bad: 'The assistant, which reads mail, calendars and files, and which can also send messages, could, if a stranger had written to it, and if nobody looked, forward them.',
    good: 'The assistant reads mail and can send it. A stranger who writes to it can make it forward what it has read.',
  },
  {
    advice: 'Plain words before terms; a term gets its meaning at its first use.',
    bad: 'Adversarial perturbations in the embedding space degrade robustness.',
    good: 'Small changes that nobody would notice make the model misread an image.',
  },
  {
    advice: 'Leave out what could be used as it stands.',
    bad: 'The exact prompt that works, from its first word to its last',
    good: '[Persona without rules is described at length] ... [request that the product refuses]',
  },
  {
    advice: 'Write what is particular to this risk; nine words in a row that stand on another card are one too many.',
    bad: 'Keep a person in the loop and monitor the system continuously.',
    good: 'Let the pharmacist see the two sources side by side before the dose is changed.',
  },
  {
    advice: 'No severity and no ranking: how bad a risk is depends on where it is met.',
    bad: 'This is the most critical risk of agents.',
    good: 'It matters where an agent can spend money without asking.',
  },
  {
    advice: 'British spelling, no exclamation marks, no “we”.',
    bad: 'We analyzed the behavior!',
    good: 'The behaviour was compared in two settings.',
  },
];
