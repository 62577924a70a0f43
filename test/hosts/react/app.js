import 'conflict-map/define.js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Webpack copies the story and gives its address. */
const story = new URL('conflict-map/stories/karabakh-2020.json', import.meta.url).href;

function Article() {
  const [chosen, setChosen] = useState('nothing');
  return createElement(
    'main',
    null,
    createElement('h1', null, 'A map in React'),
    createElement('conflict-map', {
      story,
      'onconflict-select': ({ claim, place }) => setChosen(claim ?? place ?? 'nothing'),
    }),
    createElement('output', null, chosen),
  );
}

createRoot(document.getElementById('app')).render(createElement(Article));
