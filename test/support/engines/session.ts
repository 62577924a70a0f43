/** The browser engines that the site is tested in, in this order. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

/**
 * The engines that are asked for: those that ENGINES names, separated by commas, else all.
 *
 * @throws Error when it names another.
 */
export function askedEngines(names = process.env.ENGINES): readonly EngineName[] {
  if (!names) return engineNames;
  return names.split(',').map((name) => {
    const engine = engineNames.find((one) => one === name.trim());
    if (engine === undefined)
      throw new Error(`ENGINES is ${names}: “${name}” is none of ${engineNames.join(', ')}.`);
    return engine;
  });
}

/** What a browser is started with. */
export interface SessionOptions {
  /** Size of the window's content in CSS pixels; WebKit's window is at least about 450 wide. */
  width?: number;
  height?: number;
  /** Whether pages may draw with WebGL. */
  webgl?: boolean;
  /** Whether the reader's system asks for dark colours. */
  dark?: boolean;
}

/** Keys that have no character, by the names that `KeyboardEvent.key` has for them. */
export const namedKeys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
} as const;

export type NamedKey = keyof typeof namedKeys;

/** Horizontal and vertical distance from the upper left corner of the window's content, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/**
 * A running browser with one window: what all three engines can do, and no more. Pointer and keys
 * are the browser's own, as if a reader had moved them; `reader.ts` finds what they meet.
 */
export interface Session {
  readonly engine: EngineName;
  /** Name and version of the browser, such as `Firefox 153.7.0`. */
  readonly version: string;
  /** Folder in which files arrive that a page has the browser download. */
  readonly downloads: string;
  /** Loads an address anew, and waits for the page's `load` event. */
  open: (url: string) => Promise<void>;
  /**
   * The value of a JavaScript expression in the page. `frames` are selectors of frames, each inside
   * the one before, of any origin. Nothing waits: a page without script has no promises.
   *
   * @throws Error with the page's message when the expression throws.
   */
  evaluate: (expression: string, frames?: readonly string[]) => Promise<unknown>;
  click: (at: Point) => Promise<void>;
  /** Touches and lifts one finger; a click where the engine's driver knows no fingers. */
  tap: (at: Point) => Promise<void>;
  /** Moves the pointer there, with no button pressed. */
  hover: (at: Point) => Promise<void>;
  /** Presses a key, while others are held. */
  press: (key: NamedKey | (string & {}), ...held: NamedKey[]) => Promise<void>;
  /** Goes back or forward in the window's history by so many entries. */
  go: (entries: number) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** A picture of the window's content, as PNG. */
  screenshot: () => Promise<Uint8Array>;
  /** The page as a PDF document; null where the engine's driver cannot print. */
  print: () => Promise<Uint8Array | null>;
  /** Errors and warnings of the console since they were last taken, uncaught errors among them. */
  takeProblems: () => Promise<string[]>;
  /** Ends the browser and all that was started with it. */
  close: () => Promise<void>;
}

/**
 * What the console says of the tests' doing: of drawing WebGL in software, of having none, and of a
 * frame that forbids scripts.
 */
const ofTheTests =
  /GPU stall due to ReadPixels|software WebGL|GroupMarkerNotSet|swiftshader|WebGL warning|Failed to create WebGL context|^.*Blocked script execution in .* sandboxed/i;

/** Leaves out what the console says of the tests' doing. */
export function ofThePage(problems: string[]): string[] {
  return problems.filter((text) => !ofTheTests.test(text));
}
