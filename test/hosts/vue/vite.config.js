import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('conflict-');

export default {
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
