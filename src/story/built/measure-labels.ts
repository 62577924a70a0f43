import type { Story } from '../story.ts';
import { measureId } from '../vocabulary/measures.ts';

/**
 * A built story whose measures have ids. One that was built before they had names them by their labels
 * alone; any other is returned itself. Its parts need not be checked yet.
 */
export function withMeasureIds(story: Story): Story {
  const measurements = all(story.measurements, identified);
  const annotations = all(story.annotations, (annotation) => {
    const { measured } = annotation as { measured?: unknown };
    if (!Array.isArray(measured)) return annotation;
    const found = all(measured, identified);
    return found === measured ? annotation : { ...annotation, measured: found };
  });
  const isNew = measurements === story.measurements && annotations === story.annotations;
  return isNew ? story : ({ ...story, measurements, annotations } as Story);
}

/** A list with each of its objects changed; the list itself where none was. */
function all(list: readonly unknown[], change: (part: object) => unknown): readonly unknown[] {
  const changed = list.map((part) =>
    typeof part === 'object' && part !== null ? change(part) : part,
  );
  return changed.every((part, index) => part === list[index]) ? list : changed;
}

function identified(part: object): unknown {
  const { measure, label } = part as { measure?: unknown; label?: unknown };
  return measure === undefined && typeof label === 'string'
    ? { ...part, measure: measureId(label) }
    : part;
}
