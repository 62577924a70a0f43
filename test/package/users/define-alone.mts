import 'conflict-map/define.js';
import 'conflict-map/fonts.css';
import story from 'conflict-map/stories/karabakh-2020.json' with { type: 'json' };

// The README's own lines: this import alone tells TypeScript of the element.
const map = document.createElement('conflict-map');
map.data = story;
map.addEventListener('conflict-select', ({ claim, place }) => console.log(claim ?? place));
document.body.append(map);

// @ts-expect-error -- a misspelt theme
map.theme = 'drak';
