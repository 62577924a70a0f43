import { describe, expect, it } from 'vitest';

import { figureLabels, measurementText } from '../../src/scene/figure-labels.ts';
import { figureLines } from '../../src/scene/labels/label-views.ts';
import { palettes } from '../../src/scene/palette.ts';
import { karabakhStory } from './fixtures/karabakh.ts';

const story = await karabakhStory();

describe('figureLabels', () => {
  const labels = figureLabels(story);

  it('gives the article’s two figures, each with what is measured beside it', () => {
    expect(
      labels.map(({ claim, words, brief, measured }) => ({ claim, words, brief, measured })),
    ).toEqual([
      {
        claim: 'region-area',
        words: 'about 4,400 square kilometres',
        brief: 'about 4,400 km²',
        measured: ['this outline: about 4,280 km²'],
      },
      {
        claim: 'region-border-distance',
        words: '50 kilometres from the Armenian border',
        brief: '50 km from the Armenian border',
        measured: ['from Stepanakert: 32 km', 'nearest edge: about 6 km'],
      },
    ]);
  });

  it('names another language than the interface’s, for what draws them, too', () => {
    expect(labels.map(({ language }) => language)).toEqual([undefined, undefined]);
    const [foreign] = figureLabels({ ...story, language: 'fr', marks: ['« ', ' »', ' – '] });
    expect(foreign!.language).toBe('fr');
    const map = { width: 800, height: 560 };
    for (const line of figureLines(foreign!, map, palettes.light)) expect(line.language).toBe('fr');
    for (const line of figureLines(labels[0]!, map, palettes.light))
      expect(line).not.toHaveProperty('language');
  });

  it('draws a line for what is measured, never one of the article’s length', () => {
    const [area, distance] = labels;
    expect(area!.line).toBeNull();
    const found = story.measurements.find(({ label }) => label === 'Stepanakert')!;
    expect(distance!.line).toEqual(found.line);
  });

  it('stands at places inside the opening view', () => {
    const [west, south, east, north] = story.bounds;
    for (const { lngLat } of labels) {
      for (const [lng, lat] of [lngLat]) {
        expect(lng).toBeGreaterThan(west);
        expect(lng).toBeLessThan(east);
        expect(lat).toBeGreaterThan(south);
        expect(lat).toBeLessThan(north);
      }
    }
  });

  it('leaves out a claim without a figure and a measurement that there is not', () => {
    const [annotation] = story.annotations;
    expect(
      figureLabels({ ...story, annotations: [{ ...annotation!, claim: 'terter-artillery' }] }),
    ).toEqual([]);
    const [unmeasured] = figureLabels({ ...story, measurements: [] });
    expect(unmeasured!.measured).toEqual([]);
    expect(unmeasured!.line).toBeNull();
  });
});

describe('measurementText', () => {
  it('rounds to what the error carries and names what is measured', () => {
    const one = {
      claim: '',
      measure: 'nearest-edge',
      label: 'nearest edge',
      value: 5.71,
      unit: 'km',
      method: '',
    } as const;
    expect(measurementText(one)).toBe('nearest edge: 6 km');
    expect(measurementText(one, 'from here')).toBe('from here: 6 km');
    expect(measurementText({ ...one, value: 4276.6, unit: 'km²' })).toBe('nearest edge: 4,277 km²');
    expect(measurementText({ ...one, value: 4276.6, unit: 'km²', error: 111 })).toBe(
      'nearest edge: about 4,280 km²',
    );
  });
});
