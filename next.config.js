import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./components/ui/request-messages.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  redirects: async () => [{ source: '/', destination: '/az', permanent: false }],
  serverExternalPackages: ['pg', 'pino'],
  experimental: { optimizePackageImports: ['@turf/turf', 'lucide-react'] },
};

export default withNextIntl(config);
