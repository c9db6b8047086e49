/** The house: a room uses only rooms below it, and no arrow runs back up. */
const only = (from, allowed, comment) => ({
  name: `${from.replaceAll('/', '-')}-uses-only-rooms-below`,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(app|components|geo|prisma|tests)/',
    pathNot: [`^${from}/`, ...allowed.map((room) => `^${room}/`)],
  },
});

const PURE = ['geo/domain', 'geo/spatial', 'geo/statistics'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('geo/domain', [], 'Entities and rules know nothing else.'),
    only('geo/spatial', ['geo/domain'], 'Geometry rules know only the domain.'),
    only('geo/statistics', ['geo/domain'], 'Statistics know only the domain.'),
    only('geo/database', ['geo/domain'], 'The database room runs queries, it does not know them.'),
    only('geo/threads', ['geo/domain'], 'How threads are asked knows nothing of what they do.'),
    only('geo/style', PURE, 'The style is pure.'),
    only('geo/queries', PURE, 'A query is a value.'),
    only('geo/tiles', [...PURE, 'geo/queries', 'geo/database'], 'Tiles use queries and run them.'),
    only('geo/ingest', [...PURE, 'geo/queries', 'geo/database'], 'Files in: queries and one transaction.'),
    only(
      'geo/exports',
      [...PURE, 'geo/queries', 'geo/database', 'geo/threads'],
      'Files out: queries and writers.',
    ),
    only(
      'geo/pictures',
      [...PURE, 'geo/style', 'geo/tiles', 'geo/threads', 'geo/atlas'],
      'Pictures out: the answers of the atlas, drawn from the tiles in the style of the map.',
    ),
    only(
      'geo/atlas',
      [...PURE, 'geo/queries', 'geo/database', 'geo/tiles', 'geo/threads'],
      'A question: queries and rules.',
    ),
    only(
      'geo/http',
      [...PURE, 'geo/queries', 'geo/style', 'geo/tiles', 'geo/atlas', 'geo/exports', 'geo/pictures'],
      'HTTP asks the atlas.',
    ),
    only('components', [...PURE, 'geo/style'], 'Components know no SQL, no environment.'),
    only(
      'app',
      [...PURE, 'geo/style', 'geo/atlas', 'components', 'geo/http'],
      'Pages ask the atlas and render.',
    ),
    {
      name: 'one-map-island',
      comment: 'Only components/map draws with MapLibre.',
      severity: 'error',
      from: { path: '^(app|components|geo)/', pathNot: '^components/map/' },
      to: { path: 'node_modules/(maplibre-gl|@vis\\.gl/react-maplibre)/' },
    },
    {
      name: 'components-never-touch-the-database',
      severity: 'error',
      from: { path: '^(components|app)/' },
      to: { path: 'node_modules/(pg|@prisma|prisma)/|^geo/database/' },
    },
    {
      name: 'geo-knows-no-react',
      severity: 'error',
      from: { path: '^geo/', pathNot: '^geo/server/' },
      to: { path: 'node_modules/(react|react-dom|next|next-intl)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-development-tools',
      severity: 'error',
      from: { path: '^(app|components|geo)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/|@maplibre/maplibre-gl-style-spec' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^geo/database/generated/|\\.next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
