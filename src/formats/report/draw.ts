import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, PolarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { bars, halves, lines, tiles, wheel } from './charts.js';
import type { Draw, Drawing } from './drawing.js';

/** Charts are drawn at the width of a phone; the page makes them as wide as there is room for. */
const width = 360;

const chartOf = (drawing: Drawing): { option: object; height: number } => {
  switch (drawing.kind) {
    case 'bars':
      return { option: bars(drawing, width), height: 210 };
    case 'lines':
      return { option: lines(drawing, width), height: 210 };
    case 'tiles':
      return { option: tiles(drawing), height: 196 };
    case 'halves':
      return { option: halves(drawing), height: 4 + 54 * drawing.rows.length };
    case 'wheel':
      return { option: wheel(drawing), height: 340 };
  }
};

/**
 * What ECharts writes, made the same each time and fit for a page without scripts: its counters leave the names of parts,
 * its hover styles and notes for scripts go, and the width is left to the page.
 */
const tidied = (svg: string, id: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>\n?/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events|xmlns|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    .replace(/<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"')
    .replace(/<rect [^>]*fill="none"><\/rect>\n?/, '')
    .replace(/zr\d+-c(\d+)/g, `${id}-clip-$1`)
    .replace(/font-family:[^;"]*;/g, '');

/**
 * Makes ECharts ready to draw as SVG text, without a screen. It is loaded by whoever wants a report: this is the only file
 * that knows it.
 */
export const drawer = (): Draw => {
  use([BarChart, LineChart, ScatterChart, GridComponent, PolarComponent, SVGRenderer]);
  return (drawing, id) => {
    const { option, height } = chartOf(drawing);
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption({ animation: false, ...option });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return tidied(svg, id);
  };
};
