/** What MapLibre GL asks of the transform that it places symbols in. */
interface Transform {
  clone(): Transform;
}

/** What was placed, to be asked what is at a position: nothing. */
class CollisionIndex {
  constructor(readonly transform: Transform) {}

  queryRenderedSymbols(): Record<string, never> {
    return {};
  }
}

/** The placement of symbols in a map that has none: done at once, and never stale. */
export class Placement {
  readonly transform: Transform;
  readonly collisionIndex: CollisionIndex;
  readonly collisionGroups: { crossSourceCollisions: boolean };
  readonly retainedQueryData = {};
  readonly variableOffsets = {};
  stale = false;

  constructor(transform: Transform, _terrain: unknown, _fade: number, crossSource: boolean) {
    this.transform = transform.clone();
    this.collisionIndex = new CollisionIndex(this.transform);
    this.collisionGroups = { crossSourceCollisions: crossSource };
  }

  commit(): void {
    // Nothing was placed.
  }

  symbolFadeChange(): number {
    return 1;
  }

  stillRecent(): boolean {
    return false;
  }

  hasTransitions(): boolean {
    return false;
  }

  setStale(): void {
    this.stale = true;
  }

  updateLayerOpacities(): void {
    // No layer has symbols.
  }
}
