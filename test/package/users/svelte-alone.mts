import 'conflict-map/svelte.js';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['conflict-map'];

const props: Props = { story: 'karabakh-2020', theme: 'dark', class: 'map' };
console.log(props);

// @ts-expect-error -- a misspelt theme
const wrong: Props = { theme: 'drak' };
console.log(wrong);
