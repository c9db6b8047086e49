import createNextIntlPlugin from 'next-intl/plugin';

// Messages are compiled when the pages are built, so that no browser loads a parser for them.
const withNextIntl = createNextIntlPlugin({
  requestConfig: './components/ui/request-messages.ts',
  experimental: {
    messages: {
      path: './geo/domain/messages',
      format: 'json',
      locales: ['az', 'en', 'ru', 'tr'],
      precompile: true,
    },
  },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The head is whole in the first bytes for every reader: more programs show previews of links than any list names.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  redirects: async () => [{ source: '/', destination: '/az', permanent: false }],
  // Embeds have a root layout of their own, without what the other pages load.
  rewrites: async () => ({
    beforeFiles: [{ source: '/:locale(az|en|ru|tr)/embed/:slug*', destination: '/embed/:locale/:slug*' }],
  }),
  serverExternalPackages: ['pg', 'pino'],
  experimental: {
    optimizePackageImports: ['@turf/turf', 'lucide'],
    turbopackSourceMaps: false, // Node keeps the map of each part it loads, a sixth of its heap
  },
};

export default withNextIntl(config);
