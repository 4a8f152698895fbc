import type { Course, Indicator, IndicatorPoint } from '@gedeeld/core';
import { courseSoFar, firstDay, formatMessage, indicatorPoints, lastDay } from '@gedeeld/core';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';

import type { AreaInLanguage } from '../languages.js';
import type { TextReader } from '../localized.js';
import { wholeDate } from '../whole-date.js';
import { PLOT, plotIndicator } from './indicator-plot.js';

/** What the line needs beside the indicator. */
export interface IndicatorReader {
  readonly words: AreaInLanguage<'indicator'>;
  readonly texts: TextReader;
  /** The day for which it is shown: what is dated later has not been seen yet. */
  readonly today: string;
}

/**
 * Whether a goal comes nearer: a small line with where it started, the band it should get into, and what was measured;
 * beside it the same in words, with dates.
 */
export const indicatorLine = (indicator: Indicator, reader: IndicatorReader): TemplateResult => {
  const { texts, words, today } = reader;
  const title = texts.read(indicator.title);
  const unit = texts.read(indicator.unit).text.trim();
  const amount = (point: IndicatorPoint): string => amountOf(point, unit, words);
  const { sentences } = words;
  const look = { unit, words };
  const course = courseOf(indicator, today);
  return html`<div class="indicator">
    <p class="indicator-title" lang=${title.lang} dir=${title.dir ?? nothing}>${withUnit(title.text, unit, words)}</p>
    ${picture(indicator, amount, reader)}
    <dl class="points">
      ${point(sentences.start, indicator.baseline, { ...look, missing: sentences.noStart })}
      ${point(sentences.last, lastMeasured(indicator, today), { ...look, missing: sentences.noLast })}
      ${point(sentences.target, targetOn(indicator, today), { ...look, missing: sentences.noTarget })}
    </dl>
    ${course ? html`<p class="course">${sentences.courses[course]}</p>` : nothing}
  </div>`;
};

type Words = AreaInLanguage<'indicator'>;

/** A value with its date below it; or in words that it is not there. */
const point = (term: string, at: IndicatorPoint | undefined, { unit, missing, words }: PointLook): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    ${
      at
        ? html`<dd>
            <strong>${valueOf(at, unit, words)}</strong> <span class="on">${wholeDate(at.on, words.language)}</span>
          </dd>`
        : html`<dd class="missing">${missing}</dd>`
    }
  </div>`;

interface PointLook {
  readonly unit: string;
  readonly missing: string;
  readonly words: Words;
}

const valueOf = ({ value }: IndicatorPoint, unit: string, { sentences, language }: Words): string =>
  formatMessage(unit === '%' ? sentences.percent : '{value}', { value }, language);

const withUnit = (title: string, unit: string, { sentences, language }: Words): string =>
  unit === '%' || unit === '' ? title : formatMessage(sentences.title, { title, unit }, language);

const amountOf = (point: IndicatorPoint, unit: string, words: Words): string => {
  return formatMessage(words.sentences.dated, { value: valueOf(point, unit, words), on: point.on }, words.language);
};

/** The last measurement up to today; the baseline is no measurement of what came after it. */
const lastMeasured = ({ measurements }: Indicator, today: string): IndicatorPoint | undefined =>
  measurements
    .filter(({ on }) => firstDay(on) <= today)
    .reduce<IndicatorPoint | undefined>(
      (last, one) => (last && firstDay(last.on) > firstDay(one.on) ? last : one),
      undefined,
    );

/** The target that comes next, else the last one there was. */
const targetOn = ({ targets }: Indicator, today: string): IndicatorPoint | undefined => {
  const inOrder = [...targets].sort((one, other) => (lastDay(one.on) < lastDay(other.on) ? -1 : 1));
  return inOrder.find(({ on }) => lastDay(on) >= today) ?? inOrder.at(-1);
};

/** Which way it goes; nothing as long as there is nothing to compare. */
const courseOf = (indicator: Indicator, today: string): Course | undefined => {
  const points = indicatorPoints(indicator, today);
  return points.values.length < 2 ? undefined : courseSoFar(points);
};

const picture = (
  indicator: Indicator,
  amount: (point: IndicatorPoint) => string,
  { words, today }: IndicatorReader,
): TemplateResult | typeof nothing => {
  const { start, points, targets, band } = plotIndicator(indicator, today);
  if (points.length === 0) return nothing;
  return html`<svg
    class="trend"
    role="img"
    aria-label=${pictureText(indicator, amount, { words, today })}
    viewBox="0 0 ${PLOT.width} ${PLOT.height}"
    width=${PLOT.width}
    height=${PLOT.height}
  >
    ${band ? svg`<rect class="band" x="0" y=${band.y} width=${PLOT.width} height=${band.height} />` : nothing}
    ${start ? svg`<path class="floor" d="M${start.x} ${start.y}H${PLOT.width}" />` : nothing}
    ${targets.map(({ x, y }) => svg`<path class="aim" d="M${x - 5} ${y}h10M${x} ${y - 5}v10" />`)}
    <polyline class="course-line" points=${points.map(({ x, y }) => `${x},${y}`).join(' ')}></polyline>
    ${points.map((spot, at) => dot(spot, spot.x === start?.x && at === 0, at === points.length - 1))}
  </svg>`;
};

const dot = (
  { x, y }: { readonly x: number; readonly y: number },
  isStart: boolean,
  isLast: boolean,
): SVGTemplateResult =>
  svg`<circle class=${isStart ? 'start' : 'measured'} cx=${x} cy=${y} r=${isStart || isLast ? 4.5 : 2.5} />`;

/** Everything the picture shows, in order of time. */
const pictureText = (
  indicator: Indicator,
  amount: (point: IndicatorPoint) => string,
  { words, today }: Pick<IndicatorReader, 'words' | 'today'>,
): string => {
  const { sentences, language } = words;
  const points = [...(indicator.baseline ? [indicator.baseline] : []), ...indicator.measurements]
    .filter(({ on }) => firstDay(on) <= today)
    .sort((one, other) => (firstDay(one.on) < firstDay(other.on) ? -1 : 1))
    .map(amount)
    .join('; ');
  const target = targetOn(indicator, today);
  if (!target) return formatMessage(sentences.picture, { points }, language);
  return formatMessage(sentences.pictureTarget, { points, target: amount(target) }, language);
};
