import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/story/vocabulary/kind-of.ts';
import { pictograms } from '../../../src/story/vocabulary/pictograms.ts';
import { storyKinds } from '../../../src/story/vocabulary/story-kinds.ts';

const quota = { id: 'fishing-quota', label: 'fishing quota', pictogram: 'decision' } as const;
const used = (...ids: string[]) =>
  storyKinds(
    ids.map((kind) => ({ kind })),
    [quota],
  );

describe('the kinds of a story', () => {
  it('are those that its claims use, each once, in the order of the list, its own last', () => {
    const ids = used('fishing-quota', 'flood', 'call', 'flood', 'protest').map(({ id }) => id);
    expect(ids).toEqual(['protest', 'flood', 'call', 'fishing-quota']);
    expect(used('flood').map(({ id }) => id)).toEqual(['flood']);
  });

  it('bring all that is shown of them', () => {
    expect(used('flood', 'denial')).toEqual([
      {
        id: 'flood',
        label: 'flood',
        pictogram: pictograms.flood,
        heading: 'Floods and fires',
        sign: expect.any(Number) as number,
      },
      {
        id: 'denial',
        label: 'denial',
        pictogram: pictograms.denial,
        heading: 'Statements and decisions',
        statement: true,
      },
    ]);
  });

  it('have a story’s own with its label and the pictogram that it names, under a heading of its own', () => {
    expect(used('fishing-quota')).toEqual([
      {
        id: 'fishing-quota',
        label: 'fishing quota',
        pictogram: pictograms.decision,
        heading: 'Fishing quota',
      },
    ]);
  });

  it('speak of fighting in a heading only where the story has any', () => {
    const headings = (...ids: string[]) => used(...ids).map(({ heading }) => heading);
    expect(headings('accusation')).toEqual(['Accusations and videos']);
    expect(headings('accusation', 'attack')).toEqual([
      'Fighting and accusations',
      'Fighting and accusations',
    ]);
  });
});

it('what is shown of a kind that the story does not have is its id', () => {
  expect(kindOf({ kinds: used('flood') }, 'parade')).toMatchObject({ label: 'parade' });
  expect(kindOf({ kinds: used('flood') }, 'flood')).toMatchObject({ label: 'flood' });
});
