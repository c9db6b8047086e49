import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import type { ListedShare } from '@/geo/domain/share';
import { sharePath } from '@/geo/domain/share-address';
import { formatDate } from '../ui/format';
import { Link } from '../ui/link';
import { PageShell } from '../ui/page-shell';
import { PageTitle } from '../ui/page-title';

/** The public list: the atlas's own stories, then what others ticked to be listed. */
export function ShareList({ shares }: { shares: readonly ListedShare[] }) {
  const t = useTranslations('share');
  const stories = shares.filter(({ is_story }) => is_story);
  const others = shares.filter(({ is_story }) => !is_story);
  return (
    <PageShell>
      <PageTitle title={t('listTitle')} lead={t('listLead')} />
      <ul className="mt-4 grid gap-4 md:grid-cols-3">
        {stories.map((share) => (
          <Listed key={share.slug} share={share} />
        ))}
      </ul>
      <h2 className="mt-8 text-lg font-bold">{t('listOthers')}</h2>
      <p className="mt-1 text-muted">{others.length === 0 ? t('listNone') : t('notOurs')}</p>
      <ul className="mt-3 grid gap-4 md:grid-cols-3">
        {others.map((share) => (
          <Listed key={share.slug} share={share} />
        ))}
      </ul>
    </PageShell>
  );
}

function Listed({ share }: { share: ListedShare }) {
  const t = useTranslations('share');
  const language = useLocale() as Language;
  const said = inLanguage(share.texts, language);
  return (
    <li className="relative rounded-card bg-paper p-5 shadow-card">
      <p className="eyebrow">
        {share.is_story
          ? t('storyOf', { count: share.steps })
          : share.created_on && formatDate(share.created_on, language)}
        {share.is_exercise && <strong className="ml-2 text-hazard">{t('exercise')}</strong>}
      </p>
      <Link
        href={sharePath(language, share.slug)}
        lang={said?.language}
        className="mt-1 block text-lg leading-6 font-bold break-words after:absolute after:inset-0 hover:text-accent"
      >
        <bdi>{said?.value.title}</bdi>
      </Link>
      <p lang={said?.language} className="mt-2 line-clamp-4 break-words text-muted">
        {said?.value.text}
      </p>
      {share.author && <p className="mt-2 text-[13px] text-muted">{share.author}</p>}
    </li>
  );
}
