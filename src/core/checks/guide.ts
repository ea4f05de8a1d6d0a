/** Why a rule exists, with an example that breaks it and the same put right. */
export interface RuleGuide {
  why: string;
  bad: string;
  good: string;
}

/** The guide to the rules that look at the deck, by name. A test holds that each bad example breaks its rule, and no good one does. */
export const RULE_GUIDE: Readonly<Record<string, RuleGuide>> = {
  'file-name': {
    why: 'The name of the file is the address of the page, for ever. A file elsewhere would be left out without a word.',
    bad: 'cards/Prompt Injection.mdx',
    good: 'cards/prompt-injection.mdx',
  },
  schema: {
    why: 'Pages, search and exports count on every field. A misspelt field would vanish without a word.',
    bad: 'sumary: "Text from outside steers the system."',
    good: 'summary: "Text from outside steers the system."',
  },
  'look-alike': {
    why: 'Two addresses that a hurried reader takes for one lead people to the wrong page.',
    bad: 'cards/in-jection.mdx',
    good: 'cards/data-leak.mdx',
  },
  vocabulary: {
    why: 'Readers filter and compare by these terms. A term of one’s own is found by nobody; a new one is proposed on its own, with a definition.',
    bad: '    kind: privcy',
    good: '    kind: privacy',
  },
  reference: {
    why: 'Every name of another entry becomes a link, and a link back. A misspelt id would be a dead end in both directions.',
    bad: '    paper: frst-2025',
    good: '    paper: first-2025',
  },
  placement: {
    why: 'People follow a code into the published list. The code must exist in that very edition, and the label must be its name, letter for letter.',
    bad: '    label: "Prompt injections"',
    good: '    label: "Injection"',
  },
  placeholder: {
    why: 'A template says what to write where. Left in a published entry, it would be read as content.',
    bad: '  stopSign: "… what one must not ship with."',
    good: '  stopSign: "It is obeyed."',
  },
  sections: {
    why: 'Every card answers the same six questions in the same order, so that a reader in a hurry knows where to look.',
    bad: '## How it hapens',
    good: '## How it happens',
  },
  link: {
    why: 'Addresses inside the deck are checked, so that none of its own links is ever dead.',
    bad: '[the method](/methods/) Pwhat0',
    good: '[the method](/method/) Pwhat0',
  },
  citation: {
    why: 'A citation becomes a numbered source, and the paper leads back to the card. An address alone tells nobody what it is, and is lost when it moves.',
    bad: 'Most obeyed https://arxiv.org/abs/2501.00001',
    good: 'Most obeyed <Cite paper="first-2025"/>',
  },
  date: {
    why: 'Some programs turn a date that does not exist into another one without a word.',
    bad: 'updated: 2026-02-30',
    good: 'updated: 2026-02-28',
  },
  length: {
    why: 'A text that is too short does not help to decide; one that is too long is not read.',
    bad: '## Open questions\n\nMany.',
    good: '## Open questions\n\nAt least twenty words for a section, and 350 to 700 for the whole card.',
  },
  sentence: {
    why: 'Cards are read by people with little time, many of them in a second language. Forty words are the most, and 22 the average to stay under.',
    bad: '    note: "A stranger who has written a page that the assistant is later asked to sum up can make it read the mail of the person who asked, without that person or anybody else noticing it until long after the mail has gone to a third party."',
    good: '    note: "A stranger reads the mail. Nobody notices until it has gone to a third party."',
  },
  'same-words': {
    why: 'Text that fits two risks is particular to neither. Nine words in a row are also the measure by which no source is copied.',
    bad: 'conditions:\n  - "The system reads text that somebody outside has written for it."',
    good: 'conditions:\n  - "The system reads text from outside."',
  },
  cycle: {
    why: 'A risk that is a variant of its own variant tells a reader nothing about which is the wider one.',
    bad: '  - type: variant-of\n    card: jailbreak',
    good: '  - type: see-also\n    card: jailbreak',
  },
  duplicate: {
    why: 'One thing has one page: two entries with the same title or identifier split what is known of it.',
    bad: 'title: "Jailbreak"',
    good: 'title: "Prompt injection"',
  },
  status: {
    why: 'A page that no longer simply stands says why and since when. It stays, because others have linked to it.',
    bad: 'status: withdrawn',
    good: 'status: withdrawn\nreason: "It describes the same risk as another card."\nstatusDate: 2026-01-02',
  },
  successor: {
    why: 'A superseded or withdrawn entry stands in no list and counts for no coverage. What is named leads readers past it. A warning: it does not hold a card up.',
    bad: 'cards/jailbreak.mdx says: card: injection,\nand cards/injection.mdx is superseded, with: replacement: injected-orders',
    good: 'cards/jailbreak.mdx says: card: injected-orders',
  },
  evidence: {
    why: 'A claim is worth its source. One claim, one source; and whoever has read more than the abstract says where it stands.',
    bad: '  - claim: "Most systems obeyed."\n    grade: abstract',
    good: '  - claim: "Most systems obeyed."\n    paper: first-2025\n    grade: abstract',
  },
  scheme: {
    why: 'The pages of a list are made from its codes: each needs its own address, and a parent that exists.',
    bad: '  - code: "M1.1"\n    name: "Gating"\n    parent: "M9"',
    good: '  - code: "M1.1"\n    name: "Gating"\n    parent: "M1"',
  },
  permalink: {
    why: 'What was once published is linked from outside. An address never stops answering: it moves by “formerly” or says that it is withdrawn.',
    bad: 'cards/injection.mdx is renamed to cards/injected-orders.mdx',
    good: 'cards/injection.mdx is renamed to cards/injected-orders.mdx,\nwhich says: formerly: [injection]',
  },
  releases: {
    why: 'A citation of a release leads to its archive through this list. A line mended by hand would lead to nothing, or to another deck.',
    bad: '  "date": "2026-02-30",',
    good: '  "date": "2026-02-03",',
  },
  orphan: {
    why: 'What nothing names is found by nobody who reads the deck from page to page. A warning: it does not hold a card up.',
    bad: 'A paper that no card cites',
    good: 'A card says: paper: first-2025',
  },
  spelling: {
    why: 'A misspelt word is not found by search. British English; names and terms that the dictionary lacks go into words.txt.',
    bad: '    note: "A stranger raeds the mail."',
    good: '    note: "A stranger reads the mail."',
  },
};
