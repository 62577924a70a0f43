import { inlineJson } from '../src/press/prerender.ts';
import { OLDEST_BROWSERS } from './browsers.ts';

/** A newer browser is any of these. */
const NEWER = `Open it in ${OLDEST_BROWSERS.filter(({ browser }) => !browser.includes('_'))
  .map(({ browser, version }) => `${browser[0]?.toUpperCase()}${browser.slice(1)} ${version}`)
  .join(', ')} or later.`;

/** What readers are told when a page's script cannot do its work: what happened, and what to do. */
const SAYS = {
  notLoaded: 'The interactive map could not be loaded. Check the connection and reload the page.',
  fromDisk:
    'The interactive map needs a web server: from disk, browsers load no modules. Run “python3 -m http.server” in the folder of this page and open http://localhost:8000/.',
  failed: `The interactive map could not be started: the browser is too old, or a file of the page is damaged. Reload the page. ${NEWER}`,
  lacking: `The interactive map needs what this browser lacks. ${NEWER} Missing: `,
};

/** Parts of the platform without which no element of the map can be made. */
const NEEDED = ['customElements', 'ResizeObserver', 'IntersectionObserver', 'matchMedia'];

/**
 * A piece of a page's script that gives it two functions: `lacks()` says what the browser lacks and
 * whether it lacks anything; `watch(script)` says when a script element does not load, or what it loads
 * fails before a map has its story. A module that cannot be parsed is no failure of its element. The
 * line stands above each map, and list and drawing stay.
 *
 * It keeps to what browsers have known since 2017, for too old a browser has to run it.
 */
export function failureScript(): string {
  return `let said=false;
const say=(text)=>{
if(said)return;
said=true;
for(const map of document.querySelectorAll('conflict-map')){
const line=document.createElement('p');
line.className='not-loaded';
line.setAttribute('role','alert');
line.textContent=text+' Every claim is in the list.';
map.before(line)
}
};
const lacks=()=>{
const names=${inlineJson(NEEDED)}.filter((name)=>!self[name]);
if(!document.adoptedStyleSheets)names.push('adoptedStyleSheets');
if(!URL.canParse)names.push('URL.canParse');
if(names.length)say(${inlineJson(SAYS.lacking)}+names.join(', ')+'.');
return names.length>0
};
const watch=(script)=>{
const folder=script.src.replace(/[^/]*$/,'');
const failed=(event)=>{
const {reason}=event;
const where=event.filename||reason&&reason.stack||'';
if(where.indexOf(folder)>=0&&!document.querySelector('conflict-map[data-shown]'))say(${inlineJson(SAYS.failed)})
};
script.onerror=()=>say(location.protocol==='file:'?${inlineJson(SAYS.fromDisk)}:${inlineJson(SAYS.notLoaded)});
addEventListener('error',failed);
addEventListener('unhandledrejection',failed)
};`;
}
