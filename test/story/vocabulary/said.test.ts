import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../src/story/vocabulary/said.ts';

/** The words that a text quotes. */
function quotes(text: string): string[] {
  const cuts = [...saidIn(text)];
  if (cuts.length % 2 === 1) cuts.push(text.length);
  return cuts.flatMap((start, index) =>
    index % 2 === 0 ? [text.slice(start, cuts[index + 1])] : [],
  );
}

describe('the words that an excerpt quotes', () => {
  it.each([
    ['urged “an immediate stop” and "talks"', ['“an immediate stop”', '"talks"']],
    ['nothing is quoted', []],
    ['a mark “ without its partner', []],
    ['said “no and then left. “Yes”', ['“Yes”']],
    ['said “no” and then left”', ['“no”']],
    ['a dit « oui » et « non »', ['« oui »', '« non »']],
    ['a dit : « il a crié “au feu” hier » puis', ['« il a crié “au feu” hier »']],
    ['a dit : « il a crié « au feu » hier » puis', ['« il a crié « au feu » hier »']],
    ['会は「空だ」と述べた', ['「空だ」']],
    ['会は「村は『空だ』と言った」と述べた', ['「村は『空だ』と言った」']],
    ['sagte „ja“ und „nein“', ['„ja“', '„nein“']],
    ['sagte „er rief ‚Feuer‘ und ging“ und', ['„er rief ‚Feuer‘ und ging“']],
    ['sagte »er rief ›Feuer‹ und ging« und', ['»er rief ›Feuer‹ und ging«']],
    ['ha detto «ha gridato ‹al fuoco› ieri» e', ['«ha gridato ‹al fuoco› ieri»']],
    ['powiedział „krzyknął «pożar» wczoraj” i', ['„krzyknął «pożar» wczoraj”']],
    ['sade ”han ropade ’elden’ igår” och', ['”han ropade ’elden’ igår”']],
    ['opened “one way, closed another"', ['“one way, closed another"']],
    ['opened "one way, closed another” here', ['"one way, closed another”']],
    [
      '‘We are the soldiers’ friends,’ he said, ‘as ever’',
      ['‘We are the soldiers’ friends,’', '‘as ever’'],
    ],
    ['the soldiers’ camp and the guards’ post aren’t “far”', ['“far”']],
    ["it isn't the soldiers' camp, he said 'today'", ["'today'"]],
    ["he said \"it's the '90s boys' club\" there", ["\"it's the '90s boys' club\""]],
    ['he said "the man cried "fire" twice" there', ['"the man cried "fire" twice"']],
    ['a 5" pipe, “he said”', ['“he said”']],
    ['他说"水不会来"，走了', ['"水不会来"']],
    [
      '他说：“老人说：‘广播说“水不会来”，就没走。’结果”',
      ['“老人说：‘广播说“水不会来”，就没走。’结果”'],
    ],
    [
      'कहा, “सिपाही चिल्लाया, ‘इसे “सबक़” सिखाओ’, और गया।”',
      ['“सिपाही चिल्लाया, ‘इसे “सबक़” सिखाओ’, और गया।”'],
    ],
    ['אמרה: „אמר לי: ‚טעינו ב־”קו המים”’. מעבר לקו”.', ['„אמר לי: ‚טעינו ב־”קו המים”’. מעבר לקו”']],
    ['מנכ"ל צה"ל אמר: "רחוק 15 ק"מ מכאן" ב"הארץ"', ['"רחוק 15 ק"מ מכאן"', '"הארץ"']],
    ['قال: «سمعت “حريق” أمس» ثم', ['«سمعت “حريق” أمس»']],
    ['“One paragraph.\n\n“And another.” he said', ['“One paragraph.\n\n“And another.”']],
    ['(“that is so”), “and”', ['“that is so”', '“and”']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('leaves out an end that is the excerpt’s', () => {
    expect(saidIn('“all of it”')).toEqual([0]);
    expect(saidIn('He said “no”.')).toEqual([8, 12]);
    expect(saidIn('no')).toEqual([]);
  });

  it('are in order, apart and within the text, whatever marks there are', () => {
    const mark = fc.constantFrom(...Array.from('“”"„‘’\'‚«»‹›「」『』 a.'));
    const text = fc.array(fc.oneof(mark, fc.string())).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (excerpt) => {
        const cuts = saidIn(excerpt);
        for (const [index, cut] of cuts.entries()) {
          expect(cut).toBeGreaterThanOrEqual(cuts[index - 1] ?? 0);
          expect(cut).toBeLessThanOrEqual(excerpt.length);
        }
      }),
    );
  });
});
