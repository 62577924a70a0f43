import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest's own order, but WebKit's tests first: they take longest, and the other engines' run beside them. */
export class WebKitFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWebKit = ({ moduleId }: TestSpecification): boolean =>
      moduleId.endsWith('webkit.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isWebKit), ...sorted.filter((file) => !isWebKit(file))];
  }
}
