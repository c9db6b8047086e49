import { type CDPSession, chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/chromium';
import { median } from './median';

/** What one step of the slider over time costs, in milliseconds of the page's main thread. */
export interface TimeStepCost {
  /** From the step until its handlers have run (median). */
  handledMs: number;
  /** Everything a step makes the main thread do, drawing included (mean). */
  workMs: number;
  /** Tiles that were asked for while it moved. */
  tilesAsked: number;
}

/** Moves the slider over a layer of surveyed areas step by step in a real browser. */
export async function timeStepCost(
  root: string,
  steps: number,
  layer: 'exercise' | 'hazard_areas',
): Promise<TimeStepCost> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => localStorage.setItem('filiz.tour-seen', 'bench'));
    await page.goto(`${root}/en?layers=${layer}&view=9/39.5/46.8&at=2021-12-31`);
    await page.locator('[data-map-state="idle"]').waitFor({ timeout: 60_000 });
    await page.getByRole('slider', { name: 'Day on the land' }).waitFor();
    let tilesAsked = 0;
    page.on('request', (request) => {
      if (request.url().includes('/tiles/')) tilesAsked += 1;
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await taskMs(session);
    const handled = await page.evaluate(moveSlider, steps);
    const workMs = ((await taskMs(session)) - before) / steps;
    const handledMs = median(handled);
    return { handledMs, workMs, tilesAsked };
  } finally {
    await browser.close();
  }
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Runs in the page: one step a frame, each as the reader's hand would make it. */
async function moveSlider(steps: number): Promise<number[]> {
  const slider = document.querySelector<HTMLInputElement>('[data-time-bar] input[type="range"]');
  if (!slider) throw new Error('there is no slider');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    const started = performance.now();
    setValue?.call(slider, String((Number(slider.value) + 1) % Number(slider.max)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return times;
}
