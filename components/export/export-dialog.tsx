'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { seenPart } from '../map/seen-part';
import { LeavedDialog } from '../ui/leaved-dialog';
import { DataPart } from './data-part';
import type { ExportDialogProps } from './export-props';
import { SheetPart } from './sheet-part';

type Part = 'sheet' | 'data';

/** What the map shows as a sheet of paper, and its data as files. Closing it stops what is being made. */
export function ExportDialog({ map, shown, onClose }: ExportDialogProps) {
  const t = useTranslations('viewExport');
  const [part, setPart] = useState<Part>('sheet');
  // What the map showed when the dialog was opened.
  const [exported] = useState(() => ({
    ...shown,
    seen: seenPart(map, shown.address.dividerPercent),
    isTilted: map.getPitch() !== 0,
  }));
  return (
    <LeavedDialog
      title={t('title')}
      closeLabel={t('close')}
      leaves={{ sheet: t('parts.sheet'), data: t('parts.data') }}
      shown={part}
      onLeaf={setPart}
      onClose={onClose}
    >
      {part === 'sheet' ? <SheetPart exported={exported} /> : <DataPart exported={exported} />}
    </LeavedDialog>
  );
}
