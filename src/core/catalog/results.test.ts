import { expect, it } from 'vitest';
import { catalogOf, paper } from './fixture.ts';
import { resultsOf } from './results.ts';

const figure = (model: string, metric: string, value: number) => ({ model, setting: 's', metric, value, unit: '%' });

it('brings figures of one metric together, whatever the paper', () => {
  const { papers } = catalogOf(
    paper('ada-2020-first', { results: [figure('B', 'refusals', 1), figure('A', 'attacks', 2)] }),
    paper('bell-2021-second', { results: [figure('A', 'Refusals', 3)] }),
    paper('cole-2022-third'),
  );
  expect(resultsOf(papers).map(({ paper: { id }, result }) => [id, result.metric, result.model, result.value])).toEqual(
    [
      ['ada-2020-first', 'attacks', 'A', 2],
      ['bell-2021-second', 'Refusals', 'A', 3],
      ['ada-2020-first', 'refusals', 'B', 1],
    ],
  );
});
