/** So many words of prose, on one line, in sentences of ten; no run of nine stands in prose about another topic. */
export function prose(words: number, topic = 'word'): string {
  const begin = topic.charAt(0).toUpperCase() + topic.slice(1);
  const word = (_: unknown, index: number) =>
    `${index % 10 === 0 ? begin : topic}${index}${index % 10 === 9 ? '.' : ''}`;
  return Array.from({ length: words }, word).join(' ');
}

/** The fields that every entry of the tests' deck has. */
export const LIFECYCLE = `status: published
created: 2026-01-01
updated: 2026-01-02`;

/** A card about a topic of its own: the first letter of its title tells its prose from that of others. */
export function card(title: string, alias: string, other: string): string {
  const topic = title.charAt(0).toLowerCase();
  return `---
title: "${title}"
summary: "Text from outside steers the system."
aliases: [${alias}]
${LIFECYCLE}
version: 1
harms:
  - actor: user
    kind: privacy
    note: "A stranger reads the mail."
conditions:
  - "The system reads text from outside."
appliesWhen: [tools]
access: [external]
causal:
  entity: [human]
  intent: [intentional]
  timing: [post-deployment]
arisesAt: [system]
lifecycle: [deployment, runtime]
origin: [inference]
novelty: [specific]
systems: [agent]
modality: [text]
maturity:
  level: demonstrated
  because: first-2025
placements:
  - taxonomy: list-2025
    code: "A1:2025"
    label: "Injection"
    match: close
    basis: editors
evidence:
  - claim: "Most systems obeyed."
    paper: first-2025
    grade: abstract
    kind: experiment
quickCheck:
  steps:
    - "Try one instruction."
  minutes: 10
  stopSign: "It is obeyed."
tests:
  - evaluation: probe
    shows: "Whether it obeys."
mitigations:
  - mitigation: gate
    effect: "Holds each action back."
    limits: "A permitted action passes."
related:
  - type: see-also
    card: ${other}
contentWarning:
  level: none
---

## What goes wrong

<Cite paper="second-2026"/> ${prose(60, `${topic}what`)}

## How it happens

${prose(60, `${topic}how`)}

## Who is harmed

${prose(60, `${topic}who`)}

## How to test for it

${prose(60, `${topic}test`)}

## How to reduce it

${prose(60, `${topic}reduce`)}

## Open questions

${prose(60, `${topic}open`)}
`;
}

function paper(title: string, key: string): string {
  return `---
title: "${title}"
${LIFECYCLE}
published: 2025-11
url: https://example.org/${key}
kind: benchmark
scope: core
grade: abstract
citationKey: ${key}
modality: [text]
findings:
  - claim: "Most systems obeyed."
---

${prose(90)}
`;
}

const EVALUATION = `---
title: "Probe"
summary: "Puts one instruction into a text."
${LIFECYCLE}
kind: benchmark
measures: [propensity]
modality: [text]
metric: "share obeyed"
url: https://example.org/probe
run: "Run it."
introducedBy: first-2025
limits:
  - "One instruction only."
grade: abstract
---

${prose(70)}
`;

const MITIGATION = `---
title: "Gate"
summary: "Holds each action back until it is allowed."
${LIFECYCLE}
category: "M1.1"
lifecycle: [runtime]
effort: low
limits:
  - "A permitted action passes."
sources:
  - claim: "It held most actions back."
    paper: second-2026
    grade: abstract
---

${prose(90)}
`;

const CROSSWALK = `title: "List 2025 and list 2026"
${LIFECYCLE}
sets:
  - source: "its page"
    publisher: "Its makers"
    url: https://example.org/list
    licence: "CC BY 4.0"
    subjectRule: verbatim
    objectRule: verbatim
    relations:
      - subject: { taxonomy: list-2025, code: "A1:2025", label: "Injection" }
        predicate: skos:closeMatch
        object: { taxonomy: list-2026, code: "A2:2026", label: "Injected orders" }
        justification: "as published"
        sourceRows: 1
`;

const SCREENING = `title: "Screening log"
${LIFECYCLE}
rule: "In when about risks of AI."
listed: 2
repeats: 0
records:
  - slug: "first"
    title: "First"
    decision: core
    reason: "About injection."
    paper: first-2025
`;

/** The texts of the tests' deck but for its taxonomies and vocabularies, by path: two of whatever must name another of its kind. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'cards/injection.mdx': card('Prompt injection', 'hidden orders', 'jailbreak'),
  'cards/jailbreak.mdx': card('Jailbreak', 'role play', 'injection'),
  'crosswalks/list-2025--list-2026.yaml': CROSSWALK,
  'evaluations/probe.mdx': EVALUATION,
  'mitigations/gate.mdx': MITIGATION,
  'papers/first-2025.mdx': paper('First', 'first2025'),
  'papers/second-2026.mdx': paper('Second', 'second2026'),
  'screening.yaml': SCREENING,
};
