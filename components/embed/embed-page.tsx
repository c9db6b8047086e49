import '../map/light-map-styles';
import { useTranslations } from 'next-intl';
import { layersOf } from '@/geo/domain/divided-map';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { scriptSafeJson } from '@/geo/domain/script-safe-json';
import type { Share } from '@/geo/domain/share';
import type { EmbedOptions } from '@/geo/domain/share-address';
import type { ShareChange } from '@/geo/domain/share-changes';
import { openScene, type Scene, sceneQuery } from '@/geo/domain/share-scene';
import { controlWords } from '../map/control-words';
import { EMBED_DATA_ID, type EmbedData } from './embed-data';
import { EmbedLegend } from './embed-legend';
import { EmbedNotices } from './embed-notices';

interface EmbedPageProps {
  language: Language;
  scene: Scene;
  share: Share | null;
  isExercise: boolean;
  changes: readonly ShareChange[];
  ignored: readonly string[];
  options: EmbedOptions;
  tileVersion: string;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
  /** The address of the script that brings it to life, and the nonce that allows it. */
  script: { address: string; nonce: string | undefined };
}

/** A shared view inside another page: its title, the map, and the lines about safety and sources: however small it is, the others give way to them. */
export function EmbedPage(props: EmbedPageProps) {
  const { language, scene, share, options, tileVersion, script } = props;
  const { address } = openScene(scene);
  const words = MESSAGES[language];
  const data: EmbedData = {
    language,
    tileVersion,
    address,
    notes: (share?.state.notes ?? []).map(({ at, texts }) => ({
      at,
      text: inLanguage(texts, language)?.value ?? '',
    })),
    options,
    words: { ...controlWords(words), 'Map.Title': words.share.untitled }, // a page may hold several maps
    atlas: `/${language}${sceneQuery({ ...scene, select: undefined })}`,
  };
  return (
    <main
      aria-label={words.share.untitled}
      className="flex h-dvh flex-col overflow-hidden bg-page text-ink"
      data-embed-theme={options.theme ?? undefined} // globals.css gives it to the whole page, where the colours are set
    >
      <EmbedTitle share={share} isExercise={props.isExercise} language={language} />
      <EmbedNotices changes={props.changes} ignored={props.ignored} madeOn={share?.created_on ?? null} />
      <div data-map data-map-state="loading" className="group/map light-map relative min-h-0 grow basis-0">
        <EmbedLegend
          shown={options.locked ? layersOf(address) : address.layers.map(({ id }) => id)}
          locked={options.locked}
          theme={options.theme}
          withSurveyed={props.withSurveyed}
        />
        <EmbedOverlay atlas={data.atlas} />
      </div>
      <EmbedFooter address={`/${language}${sceneQuery(scene)}`} />
      <script
        type="application/json"
        id={EMBED_DATA_ID}
        nonce={script.nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes; scriptSafeJson leaves no way out of the element
        dangerouslySetInnerHTML={{ __html: scriptSafeJson(data) }}
        data-embed
      />
      <script type="module" src={script.address} nonce={script.nonce} data-embed />
    </main>
  );
}

interface EmbedTitleProps {
  share: Share | null;
  isExercise: boolean;
  language: Language;
}

function EmbedTitle({ share, isExercise, language }: EmbedTitleProps) {
  const t = useTranslations('share');
  const said = inLanguage(share?.texts ?? null, language);
  if (!said && !isExercise) return <h1 className="sr-only">{t('untitled')}</h1>;
  return (
    <h1 className="flex max-h-1/3 min-h-0 flex-wrap items-center gap-x-2 overflow-y-auto bg-paper px-3 py-2 font-bold">
      {isExercise && (
        <span className="rounded bg-hazard px-1.5 text-xs leading-5 text-paper">{t('exercise')}</span>
      )}
      {said && (
        <bdi lang={said.language} className="min-w-0 break-words">
          {said.value.title}
        </bdi>
      )}
    </h1>
  );
}

function EmbedOverlay({ atlas }: { atlas: string }) {
  const t = useTranslations();
  return (
    <>
      <button
        type="button"
        hidden
        data-interact
        className="group absolute inset-0 z-5 flex cursor-pointer items-end justify-center p-3 [&[hidden]]:hidden"
      >
        <span className="rounded-lg bg-paper/90 px-3 py-1.5 text-[13px] font-semibold shadow-card group-hover:bg-paper">
          {t('share.interact')}
        </span>
      </button>
      <p
        hidden
        data-picked
        className="absolute bottom-3 left-3 z-10 max-w-[70%] rounded-lg bg-paper px-3 py-2 text-[13px] shadow-card"
      >
        <strong className="block" />
        <a href={atlas} target="_blank" rel="noopener" className="font-semibold text-accent underline">
          {t('share.openInAtlas')}
        </a>
      </p>
      <div
        hidden
        role="alert"
        data-partly
        className="absolute inset-x-3 top-3 z-10 flex items-center gap-3 rounded-block border-l-4 border-doubt bg-doubt-soft px-3 text-[13px] shadow-card [&[hidden]]:hidden"
      >
        <p className="grow py-2">{t('map.tilesFailed')}</p>
        <button type="button" className="min-h-11 shrink-0 px-2 font-bold text-accent">
          {t('map.retry')}
        </button>
      </div>
      <p
        role="alert"
        className="absolute inset-0 hidden items-center justify-center p-6 text-center group-data-[map-state=failed]/map:flex"
      >
        {t('map.failedTitle')}
      </p>
      <noscript>
        <p className="absolute inset-0 flex items-center justify-center p-6">{t('map.failedTitle')}</p>
      </noscript>
    </>
  );
}

function EmbedFooter({ address }: { address: string }) {
  const t = useTranslations();
  return (
    <footer className="flex shrink-0 flex-wrap items-center justify-between gap-x-4 bg-paper px-3 py-1 text-[11px] leading-4">
      <p>
        <strong className="text-hazard">{t('pages.safety')}</strong>{' '}
        <span className="text-muted">{t('map.attribution')}</span>
      </p>
      <a
        href={address}
        target="_blank"
        rel="noopener"
        className="flex min-h-7 items-center font-semibold text-accent underline pointer-coarse:min-h-11"
      >
        {t('share.openInAtlas')}
      </a>
    </footer>
  );
}
