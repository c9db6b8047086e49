'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LANGUAGES, type Language } from '@/geo/domain/languages';
import { MAX_TEXT, MAX_TITLE } from '@/geo/domain/share-limits';
import type { HeadedTexts } from '@/geo/domain/share-text';

interface HeadedFieldsProps {
  language: Language;
  texts: HeadedTexts;
  onChange: (texts: HeadedTexts) => void;
}

/** A title and a text, in one language after another; a language without a title is left out. */
export function HeadedFields({ language, texts, onChange }: HeadedFieldsProps) {
  const t = useTranslations('share');
  const words = useTranslations('words');
  const [at, setAt] = useState<Language>(texts[language] ? language : (firstOf(texts) ?? language));
  const { title = '', text = '' } = texts[at] ?? {};
  const change = (part: { title?: string; text?: string }) => {
    const { [at]: _, ...others } = texts;
    const changed = { title, text, ...part };
    const isEmpty = changed.title === '' && changed.text === '' && Object.keys(others).length > 0;
    onChange(isEmpty ? others : { ...others, [at]: changed });
  };
  return (
    <div className="grid gap-3">
      <label className="grid w-fit gap-1 font-semibold">
        {t('language')}
        <select
          value={at}
          onChange={(event) => setAt(LANGUAGES.find((one) => one === event.target.value) ?? at)}
          className="control font-normal"
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {words(`languages.${one}`)}
              {texts[one] ? ' ✓' : ''}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 font-semibold">
        {t('titleField')}
        <input
          required
          value={title}
          maxLength={MAX_TITLE}
          lang={at}
          onChange={(event) => change({ title: event.target.value })}
          className="control font-normal"
        />
      </label>
      <label className="grid gap-1 font-semibold">
        {t('textField')}
        <textarea
          value={text}
          rows={4}
          maxLength={MAX_TEXT}
          lang={at}
          onChange={(event) => change({ text: event.target.value })}
          className="control py-2 font-normal"
        />
      </label>
    </div>
  );
}

function firstOf(texts: HeadedTexts): Language | undefined {
  return LANGUAGES.find((language) => texts[language]);
}
