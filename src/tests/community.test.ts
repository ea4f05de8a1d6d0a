import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { issueForms } from '../../scripts/lib/issue-forms.ts';
import { styleGuide } from '../../scripts/lib/style-guide.ts';
import { readVocabularies } from '../../scripts/lib/terms.ts';
import type { Taxonomy } from '../core/schema/taxonomy.ts';
import { ENTRIES, IS_OUR_DECK } from './content/deck.ts';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }
  >;
}

const FOLDER = '.github/workflows';
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return [name, text, parse(text) as Workflow] as const;
});

describe.each(WORKFLOWS)('%s', (_name, text, { on, permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('names each action by its commit', () => {
    expect(steps.flatMap(({ uses = '' }) => (/^$|@[0-9a-f]{40}$/.test(uses) ? [] : [uses]))).toEqual([]);
  });

  it('has no right but those that a job asks for', () => {
    expect(permissions).toEqual({});
    expect(Object.values(jobs).filter((job) => job.permissions === undefined)).toEqual([]);
  });

  it('puts no text of a contributor into a command', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  it('gives what contributors send neither secrets nor the right to write', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    if (!Object.hasOwn(on, 'pull_request')) return;
    expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    expect(Object.values(jobs).flatMap((job) => Object.values(job.permissions ?? {}))).not.toContain('write');
    expect(
      steps.filter(
        ({ uses, with: options }) =>
          uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false,
      ),
    ).toEqual([]);
  });

  it('runs nothing where it may write comments', () => {
    if (!Object.hasOwn(on, 'workflow_run')) return;
    expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
    expect(text).not.toMatch(/\b(?:npm|node|npx|git checkout|git fetch)\b/);
  });
});

describe('the pages for contributors', () => {
  it.each(['CONTRIBUTING', 'STYLE', 'REVIEW', 'GOVERNANCE', 'CODE_OF_CONDUCT', 'SECURITY', 'pull_request_template'])(
    '%s.md: its links lead somewhere',
    (name) => {
      const text = readFileSync(`.github/${name}.md`, 'utf8');
      const links = [...text.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link]) => link!);
      expect(links.filter((link) => !existsSync(`.github/${link}`))).toEqual([]);
      expect(text.length).toBeGreaterThan(500);
    },
  );

  it('name only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const texts = ['CONTRIBUTING.md', 'STYLE.md', 'pull_request_template.md'].map((name) =>
      readFileSync(`.github/${name}`, 'utf8'),
    );
    const named = texts.flatMap((text) => [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name!));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.runIf(IS_OUR_DECK)('are as the vocabularies make them: else run npm run forms', () => {
    const taxonomies = ENTRIES.filter(({ collection }) => collection === 'taxonomies').map(({ id, data }) => ({
      id,
      title: (data as Taxonomy).title,
    }));
    const forms = issueForms({ vocabularies: readVocabularies(), taxonomies });
    for (const [name, text] of Object.entries(forms))
      expect(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')).toBe(text);
    expect(readFileSync('.github/STYLE.md', 'utf8')).toBe(styleGuide());
  });

  it('ask by fields that a host can show: each with an id of its own and different choices', () => {
    for (const name of readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml')) {
      const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as {
        body: { id: string; type: string; attributes: { label: string; options?: string[] } }[];
      };
      expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
      for (const { type, attributes } of body) {
        if (type !== 'dropdown') continue;
        expect(attributes.options!.length).toBeGreaterThan(1);
        expect(new Set(attributes.options).size).toBe(attributes.options!.length);
      }
    }
  });
});
