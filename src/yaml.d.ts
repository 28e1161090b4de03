declare module '*.yaml' {
  const entries: readonly import('./coach/template.js').Template[];
  export default entries;
}
