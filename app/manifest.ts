import type { MetadataRoute } from 'next';
import { MESSAGES } from '@/geo/domain/messages';

/** What an installed atlas is called, where it opens and how it looks. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: MESSAGES.az.pages.title,
    short_name: 'Filiz',
    description: MESSAGES.az.pages.description,
    lang: 'az',
    start_url: '/az',
    scope: '/',
    display: 'standalone',
    background_color: '#f6f3ec',
    theme_color: '#0d6470',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
