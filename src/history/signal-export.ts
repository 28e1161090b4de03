export { signalExportJson } from './signal-export/json.js';
export { signalExportMarkdown } from './signal-export/markdown.js';
