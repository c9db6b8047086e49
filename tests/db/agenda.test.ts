import { expect, test } from 'vitest';
import { agenda } from '@/geo/atlas/agenda';
import type { AgendaItem } from '@/geo/domain/agenda';
import { CLUSTER_FACTORS, isWithoutData } from '@/geo/domain/scorecard';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const { items, statements, scorecards } = await agenda();

const every = (list: readonly AgendaItem[]): AgendaItem[] =>
  list.flatMap((item) => [item, ...every(item.children)]);
const all = every(items);
const ofKind = (kind: string) => all.filter((item) => item.kind === kind);
const factor = (park: string, name: string) =>
  scorecards
    .find((card) => card.park.slug === park)
    ?.factors.find((score) => score.factor === `cluster-${name}`);

test('the agenda is complete: 5 problems, 4 directions, 4 cluster factors, 11 technologies, 7 examples', () => {
  expect(ofKind('problem')).toHaveLength(5);
  expect(ofKind('direction')).toHaveLength(4);
  expect(ofKind('cluster_factor').map(({ id }) => id)).toEqual([...CLUSTER_FACTORS]);
  expect(ofKind('technology')).toHaveLength(11);
  expect(ofKind('example')).toHaveLength(7);
  expect(ofKind('job_category')).toHaveLength(7);
});

test('no item of the agenda is lost on the way into the tree', async () => {
  const { rows } = await pool.query('select id from agenda_item');
  expect(all.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

test('every item is tied to a layer or an indicator', () => {
  expect(all.filter(({ layers, measured }) => layers.length + measured.length === 0)).toEqual([]);
});

test('each problem stands with the claim of the paper that names it', () => {
  const claims = new Set(statements.map(({ claim_id }) => claim_id));
  for (const { claim_id } of ofKind('problem')) expect(claims).toContain(claim_id);
});

test('an indicator without a figure is kept, so that “no data” can be said', async () => {
  await pool.query(
    'insert into indicator (code, topic, names) values (\'empty\', \'labour\', \'{"az":"","en":"","ru":"","tr":""}\')',
  );
  await pool.query("update agenda_item set indicator_codes = array['empty'] where id = 'cluster-innovation'");
  const measured = every((await agenda()).items).find(({ id }) => id === 'cluster-innovation')?.measured;
  expect(measured).toMatchObject([{ indicator: { code: 'empty' }, figures: [] }]);
});

test('fixed investment is measured by the last whole year of both economic regions', () => {
  const direction = all.find(({ id }) => id === 'direction-investment-strategy');
  const figures = direction?.measured.find(({ indicator }) => indicator.code === 'fixed_investment')?.figures;
  const things = new Set(figures?.map(({ subject_id, as_of }) => `${subject_id} ${as_of}`));
  expect([...things]).toEqual(['AZ-QARABAG 2023', 'AZ-SHZ 2023']);
});

test('sources that disagree about investment in Qarabağ stand beside each other', () => {
  const direction = all.find(({ id }) => id === 'direction-investment-strategy');
  const values = direction?.measured
    .find(({ indicator }) => indicator.code === 'fixed_investment')
    ?.figures.filter(({ subject_id }) => subject_id === 'AZ-QARABAG')
    .map(({ normalised_value }) => normalised_value);
  expect(values).toEqual(expect.arrayContaining([2_254_400_000, 2_438_000_000]));
});

test('every park has a scorecard of the four factors, each with a sourced figure or without data', async () => {
  const { rows } = await pool.query('select slug from industrial_park');
  expect(scorecards.map(({ park }) => park.slug).toSorted()).toEqual(rows.map(({ slug }) => slug).toSorted());
  for (const { factors } of scorecards)
    expect(factors.map(({ factor: name }) => name)).toEqual([...CLUSTER_FACTORS]);
});

test.each(
  scorecards.flatMap(({ park, factors }) =>
    factors.map((score) => [park.slug, score.factor, score] as const),
  ),
)('%s, %s: figures with their sources, or said to be without data', (_, __, score) => {
  const figures = [...score.park, ...score.district, ...score.liberated, ...score.incentives];
  expect(isWithoutData(score)).toBe(figures.length === 0 && score.access.length === 0);
  for (const { claim_id, source } of figures) {
    expect(claim_id).not.toBe('');
    expect(source.publisher).not.toBe('');
  }
});

test('nothing is known of innovation in the park of Ağdam, and that is said', () => {
  const score = factor('agdam-senaye-parki', 'innovation');
  expect(score && isWithoutData(score)).toBe(true);
});

test('the park of Ağdam: 32 residents of 2025, tax holidays, distances, jobs', () => {
  expect(factor('agdam-senaye-parki', 'state-support')?.park).toContainEqual(
    expect.objectContaining({ indicator: 'residents', value: 32 }),
  );
  expect(factor('agdam-senaye-parki', 'state-support')?.incentives).toHaveLength(4);
  expect(factor('agdam-senaye-parki', 'human-capital')?.park.map(({ indicator }) => indicator)).toContain(
    'park_jobs',
  );
});

test('distances of a park are those of PostGIS, with both accuracies', async () => {
  const railway = factor('araz-vadisi', 'infrastructure')?.access.find(({ kind }) => kind === 'railway');
  const near = railway?.afterProjects;
  const { rows } = await pool.query(
    `select st_distance(park.geometry::geography, project.geometry::geography) / 1000 as km,
            (park.accuracy_m + project.accuracy_m) / 1000.0 as plus_minus
     from industrial_park park, infrastructure_project project where park.slug = 'araz-vadisi' and project.slug = $1`,
    [near?.slug],
  );
  expect(near?.distance.km).toBeCloseTo(rows[0].km, 6);
  expect(near?.distance.plusMinusKm).toBeCloseTo(Number(rows[0].plus_minus), 6);
});

test('the smart village has no tax holidays of park residents', () => {
  expect(factor('agali-agilli-kendi', 'state-support')?.incentives).toEqual([]);
});
