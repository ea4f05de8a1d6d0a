import { expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { BARE, RISK_CARDS } from './fixture.ts';

it('writes what is known, family names first', () => {
  expect(bibtex([RISK_CARDS])).toBe(`@misc{derczynski2023riskcards,
  title = {{Assessing Language Model Deployment with Risk Cards}},
  author = {Derczynski, Leon and Kirk, Hannah Rose and von Arx, Sydney},
  year = {2023},
  month = mar,
  eprint = {2303.18190},
  archiveprefix = {arXiv},
  doi = {10.48550/arXiv.2303.18190},
  url = {https://arxiv.org/abs/2303.18190}
}
`);
});

it('leaves out what is not known, and keeps TeX from reading signs as commands', () => {
  expect(bibtex([BARE])).toBe(`@misc{deep2021,
  title = {{Is 50\\% of \\textbraceleft{}AI\\textbraceright{} \\& "risk" \\$5?}},
  url = {https://example.org/a_b?c=d&e=~f}
}
`);
});

it('says when it was read, where that is known', () => {
  expect(bibtex([{ ...BARE, accessed: '2026-01-02' }])).toContain('f},\n  urldate = {2026-01-02}\n');
});

it('keeps bodies whole, and says that there are others', () => {
  const authors = [{ literal: 'Shanghai AI Lab' }, { family: 'Tuesday' }, { given: 'Ann and', family: 'Co' }];
  expect(bibtex([{ ...BARE, authors, othersFollow: true }])).toContain(
    '  author = {{Shanghai AI Lab} and {Tuesday} and Co, {Ann and} and others},\n',
  );
});

it('keeps signs apart that TeX would melt into one', () => {
  expect(bibtex([{ ...BARE, title: "Beyond --- ''x'' !`" }])).toContain("title = {{Beyond -{}-{}- '{}'x'{}' !{}`}}");
});

it('parts works by an empty line', () => {
  expect(bibtex([BARE, RISK_CARDS]).split('\n\n')).toHaveLength(2);
  expect(bibtex([])).toBe('');
});
