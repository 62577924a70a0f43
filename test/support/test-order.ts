import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Vitest's own order, but WebKit's tests first, because they take longest and the other engines' run
 * beside them, and then files by their environment and their project: a worker that goes from one of
 * these to another loads all sources again.
 */
export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = new Map(sorted.map((file) => [file, rank(file)]));
    return sorted.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }
}

function rank({ moduleId }: TestSpecification): number {
  if (moduleId.endsWith('webkit.test.ts')) return 0;
  return readFileSync(moduleId, 'utf8').includes('@vitest-environment') ? 1 : 2;
}
