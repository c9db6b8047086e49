import { run } from '@/geo/database/run';
import { type AccessAnswer, accessAnswers } from '@/geo/domain/access';
import { accessOf, targetsOf } from '@/geo/queries/access';
import { progressOf } from '@/geo/queries/projects';

/**
 * Answers: what is the nearest railway, road, airport, power, park and border crossing, now and when the projects under way are done?
 * Both sides of every kind are null for a deposit that does not exist or is known only to its district.
 */
export async function depositAccess(slug: string): Promise<AccessAnswer[]> {
  const rows = await run(accessOf(slug));
  const projects = [
    ...new Set(rows.filter((row) => row.feature_kind === 'project').map((row) => row.feature_slug)),
  ];
  if (projects.length === 0) return accessAnswers(rows, { progress: [], targets: [] });
  const [progress, targets] = await Promise.all([run(progressOf(projects)), run(targetsOf(projects))]);
  return accessAnswers(rows, { progress, targets });
}
