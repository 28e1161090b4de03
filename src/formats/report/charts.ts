import type { Bars, Halves, Ink, Lines, Tick, Tiles, Wheel } from './drawing.js';

// Options of ECharts, as plain objects; colours are names that the page's style sheet fills in.
const ink = (name: Ink | 'ink' | 'muted' | 'line' | 'card'): string => `var(--${name})`;
const small = { color: ink('muted'), fontSize: 13 };
const silent = { silent: true, emphasis: { disabled: true } };
/** Width that a label needs on the axis of time. */
const labelWidth = 42;

const sidesOfGrid = { left: 42, right: 4 };

const overTime = (ticks: readonly Tick[], unit: string, width: number) => {
  const step = Math.max(1, Math.ceil((ticks.length * labelWidth) / (width - sidesOfGrid.left - sidesOfGrid.right)));
  // Counted from the newest, which so always has its label.
  const labelled = (at: number): boolean => (ticks.length - 1 - at) % step === 0;
  const years = new Set(ticks.map(({ year }) => year)).size > 1;
  let before = '';
  const data = ticks.map(({ text, year }, at) => {
    if (!years || !labelled(at) || year === before) return text;
    before = year;
    return `${text}\n${year}`;
  });
  return {
    grid: { ...sidesOfGrid, top: 12, bottom: years ? 46 : 28, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink('line') } },
      axisLabel: { ...small, lineHeight: 16, interval: labelled },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 3,
      splitLine: { lineStyle: { color: ink('line') } },
      axisLabel: { ...small, formatter: `{value}${unit}` },
    },
  };
};

/** Soft colours have an edge, to stand out from the page. */
const filled = (name: Ink) => ({
  color: ink(name),
  ...(name.endsWith('-soft') && { borderColor: ink(name.slice(0, -5) as Ink), borderWidth: 1 }),
});

export const bars = ({ ticks, unit, layers }: Bars, width: number) => ({
  ...overTime(ticks, unit, width),
  series: layers.map(({ ink: name, values }) => ({
    ...silent,
    type: 'bar',
    stack: 'all',
    barMaxWidth: 26,
    barCategoryGap: '30%',
    data: values.map((value) => value ?? '-'),
    itemStyle: filled(name),
  })),
});

export const lines = ({ ticks, unit, lines: some }: Lines, width: number) => ({
  ...overTime(ticks, unit, width),
  series: some.map(({ ink: name, dashed, values }) => ({
    ...silent,
    type: 'line',
    symbol: 'circle',
    symbolSize: 6,
    showAllSymbol: true,
    clip: false,
    data: values.map((value) => value ?? '-'),
    lineStyle: { color: ink(name), width: 2.5, type: dashed ? [6, 4] : 'solid' },
    itemStyle: { color: ink(name) },
  })),
});

export const tiles = ({ columns, rows, values }: Tiles) => {
  const most = Math.max(1, ...values.flat());
  const axis = {
    type: 'category',
    axisTick: { show: false },
    axisLine: { show: false },
    splitLine: { show: false },
  };
  return {
    grid: { left: 66, right: 4, top: 4, bottom: 28, outerBoundsMode: 'none' },
    xAxis: { ...axis, data: [...columns], axisLabel: { ...small, interval: 0 } },
    yAxis: { ...axis, data: [...rows], inverse: true, axisLabel: { ...small, interval: 0 } },
    series: [
      {
        ...silent,
        type: 'scatter',
        symbol: 'roundRect',
        symbolSize: [37, 37],
        data: values.flatMap((row, y) =>
          row.map((value, x) => ({
            value: [x, y],
            itemStyle: { color: ink('you'), opacity: Math.round((0.08 + 0.92 * (value / most)) * 100) / 100 },
          })),
        ),
      },
    ],
  };
};

export const halves = ({ rows }: Halves) => ({
  grid: { left: 1, right: 1, top: 8, bottom: 0, outerBoundsMode: 'none' },
  xAxis: { type: 'value', min: 0, max: 100, show: false },
  yAxis: {
    type: 'category',
    data: rows.map(({ label }) => label),
    inverse: true,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      ...small,
      color: ink('ink'),
      inside: true,
      margin: 0,
      verticalAlign: 'bottom',
      padding: [0, 0, 14, 0],
      width: 280,
      overflow: 'truncate',
    },
  },
  series: [0, 1].map((part) => ({
    ...silent,
    type: 'bar',
    stack: 'all',
    barWidth: 20,
    data: rows.map(({ inks, percents }) => ({
      value: percents[part],
      itemStyle: filled(inks[part] as Ink),
    })),
  })),
});

export const wheel = ({ sectors }: Wheel) => {
  // The root makes areas, not lengths, as large as the figures.
  const reach = sectors.map(({ value }) => Math.sqrt(value));
  return {
    polar: { radius: ['0%', '55%'], center: ['50%', '51%'] },
    angleAxis: {
      type: 'category',
      startAngle: 112.5,
      data: sectors.map(({ label, value }) => `{n|${value.toLocaleString('en')}}\n${label}`),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...small,
        lineHeight: 16,
        interval: 0,
        margin: 10,
        rich: { n: { color: ink('ink'), fontSize: 14, fontWeight: 'bold', lineHeight: 18 } },
      },
    },
    radiusAxis: {
      min: 0,
      max: Math.max(1, ...reach),
      splitNumber: 2,
      axisLabel: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: ink('line') } },
    },
    series: [
      {
        ...silent,
        type: 'bar',
        coordinateSystem: 'polar',
        barCategoryGap: '6%',
        data: reach,
        itemStyle: { color: ink('you') },
      },
    ],
  };
};
