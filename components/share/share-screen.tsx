import { hazardMark } from '@/geo/domain/hazard-mark';
import './share.css';
import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import type { OpenedShare } from '@/geo/domain/opened-share';
import { openScene, sceneQuery } from '@/geo/domain/share-scene';
import { scenesOf } from '@/geo/domain/share-state';
import { SourceFootnotes } from '../dossier/source-footnotes';
import { controlWords } from '../map/control-words';
import { PageShell } from '../ui/page-shell';
import { listSources, numberSources } from '../ui/source-numbers';
import { ChangesBox } from './changes-box';
import { ShareNotes } from './share-notes';
import { ShareReader } from './share-reader';
import { ShareTitle } from './share-title';
import { StoryText } from './story-text';

/** The page of a share: its text, or the steps of its story, beside the map; whole as text where there is no map. */
export function ShareScreen({ opened }: { opened: OpenedShare }) {
  const t = useTranslations();
  const language = useLocale() as Language;
  const { share, changes, figures, tileVersion, withSurveyed } = opened;
  const { scene, notes, steps } = share.state;
  const said = inLanguage(share.texts, language);
  const words = MESSAGES[language];
  return (
    <PageShell wide>
      <ShareReader
        language={language}
        tileVersion={tileVersion}
        scenes={scenesOf(share.state).map((one) => openScene(one).address)}
        notes={notes.map(({ at, texts }) => ({ at, text: inLanguage(texts, language)?.value ?? '' }))}
        withSurveyed={withSurveyed}
        words={{
          map: controlWords(words),
          failed: words.map.failedTitle,
          open: t('share.openInAtlas'),
          previous: t('share.previousStep'),
          next: t('share.nextStep'),
          steps: t('share.steps'),
          legend: t('share.legend'),
        }}
      >
        <header
          data-step={0}
          className={steps.length > 0 ? 'story-step' : undefined}
          {...hazardMark(...figures)}
        >
          <ShareTitle share={share} />
          <ChangesBox changes={changes} madeOn={share.created_on} />
          <div lang={said?.language}>
            <StoryText text={said?.value.text ?? ''} claims={[]} figures={new Map()} numberOf={() => 0} />
          </div>
          <p className="mt-4 print:hidden">
            <a
              href={`/${language}${sceneQuery(scene)}`}
              className="inline-flex min-h-11 items-center rounded-lg bg-accent px-4 font-bold text-on-accent"
            >
              {t('share.openInAtlas')}
            </a>
          </p>
          <ShareNotes notes={notes} />
        </header>
        {steps.length > 0 && <Steps opened={opened} />}
        {figures.length > 0 && <SourceFootnotes sources={listSources(figures)} />}
      </ShareReader>
    </PageShell>
  );
}

function Steps({ opened: { share, figures } }: { opened: OpenedShare }) {
  const t = useTranslations('share');
  const language = useLocale() as Language;
  const byId = new Map<string, Figure>(figures.map((figure) => [figure.claim_id, figure]));
  const numberOf = numberSources(figures);
  return share.state.steps.map(({ texts, claims, scene }, index) => {
    const said = inLanguage(texts, language);
    if (!said) return null;
    return (
      <section
        key={said.value.title}
        data-step={index + 1}
        className="story-step"
        lang={said.language}
        {...hazardMark(...claims.flatMap((id) => byId.get(id) ?? []))}
      >
        <p className="eyebrow">{t('step', { step: index + 1, of: share.state.steps.length })}</p>
        <h2 className="mt-1 text-xl leading-7 font-bold">
          <bdi>{said.value.title}</bdi>
        </h2>
        <StoryText text={said.value.text} claims={claims} figures={byId} numberOf={numberOf} />
        <p className="mt-3 text-[13px] print:hidden" lang={language}>
          <a href={`/${language}${sceneQuery(scene)}`} className="font-semibold text-accent underline">
            {t('openInAtlas')}
          </a>
        </p>
      </section>
    );
  });
}
