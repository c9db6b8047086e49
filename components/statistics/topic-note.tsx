import { useTranslations } from 'next-intl';
import { Link } from '../ui/link';

const NOTES = {
  population: { text: 'registeredNote', other: 'resettlement' },
  resettlement: { text: 'settledNote', other: 'population' },
} as const;

/** Which people a topic counts, with the way to the others; nothing for a topic that counts none. */
export function TopicNote({ topic }: { topic: string }) {
  const t = useTranslations('indicators');
  const words = useTranslations('words.topics');
  const note = Object.hasOwn(NOTES, topic) ? NOTES[topic as keyof typeof NOTES] : null;
  if (!note) return null;
  return (
    <p className="mb-4 rounded-card border-l-4 border-doubt bg-doubt-soft px-4 py-3">
      {t.rich(note.text, {
        link: () => (
          <Link href={`?topic=${note.other}`} className="font-semibold underline">
            {words(note.other)}
          </Link>
        ),
      })}
    </p>
  );
}
