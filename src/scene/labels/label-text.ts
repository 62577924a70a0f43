import type { Size } from '../camera.ts';
import type { LabelText, Mark } from '../marks.ts';
import type { Palette } from '../palette.ts';
import type { Form } from './arrange.ts';
import { hasBriefLabels, labelLook, NARROW, REGION_SPACING } from './label-look.ts';
import { isQuiet, saysTheSame } from './said.ts';
import { type TextStyle, textWidth } from './text.ts';

/** A line of a label: pieces of text beside one another. */
export interface LabelLine {
  pieces: { text: string; style: TextStyle }[];
  /** Height of the line in CSS pixels. */
  height: number;
  language?: string;
}

/** The forms that a label can have on a map of some size, the fullest first: narrow maps are brief. */
export function formsOf(mark: Pick<Mark, 'full' | 'brief'>, size: Size): Form[] {
  const named = mark.full.some((text) => text.some((piece) => typeof piece !== 'string'));
  const forms: Form[] = named ? ['f', 'fw', 'b', 'bw', 'bn', ''] : ['f', 'b', 'bn', ''];
  if (mark.full.length === 0) return [''];
  return forms.filter((form) =>
    form.includes('b')
      ? !saysTheSame(mark) && (form !== 'bn' || hasBriefLabels(size))
      : form === '' || saysTheSame(mark) || !hasBriefLabels(size),
  );
}

/** The lines of a sign's label in a form, as it is set on a map of some size. */
export function labelLines(mark: Mark, form: Form, map: Size, palette: Palette): LabelLine[] {
  const look = labelLook(map);
  const region = mark.precision === 'region';
  const { halo } = palette;
  const name = {
    text: region ? mark.name.toLocaleUpperCase(mark.language) : mark.name,
    style: {
      family: region ? 'serif' : 'sans',
      bold: true,
      size: look.name,
      fill: palette.ink,
      halo,
      ...(region && { spacing: REGION_SPACING }),
    },
  } as const;
  const lines = [{ pieces: [name], height: look.leading * look.name, language: mark.language }];
  if (form === '' || form === 'g' || form === 'x') return lines;
  const own = { family: 'sans', size: look.said, halo } as const;
  const texts = form.includes('b') ? mark.brief : mark.full;
  return [
    ...lines,
    ...texts.flatMap((text) => {
      const fill = isQuiet(text) ? palette.inkSoft : palette.ink;
      const styled = (line: LabelText): LabelLine['pieces'] =>
        line.map((piece) =>
          typeof piece === 'string'
            ? { text: piece, style: { ...own, fill } }
            : {
                text: piece.name,
                style: { ...own, bold: true, fill: palette.sideText[piece.voice] },
              },
        );
      const broken = form.includes('n')
        ? narrowLines(styled(text))
        : (form.includes('w') ? brokenAtWho(text) : [text]).map(styled);
      return broken.map((pieces) => ({ pieces, height: look.leading * look.said }));
    }),
  ];
}

/** Pieces of text in lines that are as narrow as they can be: a browser breaks them so. */
function narrowLines(pieces: LabelLine['pieces']): LabelLine['pieces'][] {
  const lines: LabelLine['pieces'][] = [[]];
  for (const { text, style } of pieces)
    for (const part of text.split(/(?<= )/)) {
      const line = lines.at(-1) ?? [];
      const width = lineWidth({ pieces: line }) + textWidth(part.trimEnd(), style);
      if (line.length > 0 && width > NARROW.width) lines.push([{ text: part, style }]);
      else line.push({ text: part, style });
    }
  return lines.map((line) =>
    line.map(({ text, style }, index) => ({
      text: index === line.length - 1 ? text.trimEnd() : text,
      style,
    })),
  );
}

/** A text in two lines: who speaks has their own. */
function brokenAtWho(text: LabelText): LabelText[] {
  const at = text.findIndex((piece) => typeof piece !== 'string');
  if (at < 1) return [text];
  const before = text.slice(0, at).filter((piece) => typeof piece === 'string');
  return [[before.join('').trimEnd()], text.slice(at)];
}

/** Width and height of the lines of a label. */
export function linesSize(lines: readonly LabelLine[]): Size {
  return {
    width: Math.max(0, ...lines.map(lineWidth)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  };
}

/** How wide a line is, in CSS pixels. */
export function lineWidth({ pieces }: Pick<LabelLine, 'pieces'>): number {
  return pieces.reduce((sum, { text, style }) => sum + textWidth(text, style), 0);
}
