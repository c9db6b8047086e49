'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { typedShape } from '@/geo/domain/shape/typed-positions';

/** A shape without drawing: typed or pasted as text, or a file. */
export function TypedShape({ onUse }: { onUse: (body: BodyInit) => void }) {
  const t = useTranslations('overlay.draw');
  const [text, setText] = useState('');
  const [type, setType] = useState<'area' | 'line'>('area');
  const noteId = useId();
  return (
    <div className="mt-4 grid gap-4 border-t border-line pt-3 md:grid-cols-2">
      <div>
        <h3 className="font-bold">{t('paste')}</h3>
        <label className="mt-1 block text-xs text-muted">
          {t('pasteLabel')}
          <textarea
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={5}
            spellCheck={false}
            placeholder={'47.10, 39.60\n47.14, 39.60\n47.14, 39.63'}
            className="control mt-1 block w-full py-2 font-mono text-xs text-ink"
          />
        </label>
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <select
            aria-label={t('kind')}
            value={type}
            onChange={(event) => setType(event.target.value === 'line' ? 'line' : 'area')}
            className="control"
          >
            <option value="area">{t('asArea')}</option>
            <option value="line">{t('asLine')}</option>
          </select>
          <button
            type="button"
            disabled={text.trim() === ''}
            onClick={() => onUse(typedShape(text, type))}
            className="draw-button"
          >
            {t('pasteUse')}
          </button>
        </div>
      </div>
      <div>
        <h3 className="font-bold">{t('upload')}</h3>
        <input
          type="file"
          aria-label={t('upload')}
          aria-describedby={noteId}
          accept=".geojson,.json,.kml,.kmz"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onUse(file);
            event.target.value = ''; // the same file may be sent again
          }}
          className="control mt-1 block w-full py-2"
        />
        <p id={noteId} className="mt-1 text-xs text-muted">
          {t('uploadNote')}
        </p>
      </div>
    </div>
  );
}
