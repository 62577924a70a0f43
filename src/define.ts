import { define } from './components/define.ts';

// On a server there is nothing to register with, and importing must not fail there.
if (typeof customElements !== 'undefined') define();
