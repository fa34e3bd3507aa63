import type { CellInput } from '../../sheet/draft';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { reviewTexts, statusTexts } from '../../texts/review';
import { cellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { OURS, type KeptTexts } from './kept-texts';
import { isRate } from './indicators';
import { COLUMN, DATA_ROW, layoutOf, type Counts } from './layout';
import { rankRows } from './rank-rows';
import type { ReviewParts } from './review-parts';
import { DATA, live } from './write-data';
import { markRows } from './mark-rows';
import { nextActions } from './next-actions';
import { writeScores } from './write-scores';

const NUMERALS = [...'一二三四五六七八九十'];

export interface ReportTexts {
  readonly kept: KeptTexts;
  readonly sentences: readonly string[];
  readonly notes: readonly (readonly CellInput[])[];
}

/** Writes the printed part of a report. Every row gets a key beside it, by which an update finds what people typed. */
export function writeReport(
  sheet: SheetBuilder,
  parts: ReviewParts,
  counts: Counts,
  texts: ReportTexts,
  language: Language,
): void {
  const { facts, funnel, promised } = parts;
  const { changes } = facts;
  const { kept } = texts;
  const layout = layoutOf(counts).parts;
  const say = (name: keyof typeof reviewTexts) => reviewTexts[name][language];
  const { key, head } = markRows(sheet, kept, language);
  let parted = 0;
  const title = (name: keyof typeof layout & keyof typeof reviewTexts) => {
    if (layout[name].rows === 0) return;
    parted += 1;
    const number = language === 'zh' ? (NUMERALS[parted - 1] ?? parted) : parted;
    sheet.put(layout[name].title, 0, fill(reviewTexts.numbered, language, { number, title: say(name) }));
    key(layout[name].title, OURS);
  };
  const status = (row: number) => {
    const pace = cellName(row, 5);
    const word = (name: keyof typeof statusTexts) => `"${statusTexts[name][language]}"`;
    const light = `IF(${pace}>=1,${word('ahead')},IF(${pace}>=${counts.onPace},${word('on-pace')},IF(${pace}>=${counts.behind},${word('behind')},${word('at-risk')})))`;
    return { formula: `=IF(${pace}="",${word('none')},${light})` };
  };
  const from = (row: number, column: number) => ({ formula: `=${cellName(row, column)}` });
  const paced = (row: number, label: CellInput, data: number, name: string) => {
    sheet.put(row, 0, label, from(data, DATA.target), from(data, DATA.actual), from(data, DATA.attainment));
    sheet.put(row, 4, from(data, DATA.expected), from(data, DATA.pace), status(row));
    key(row, name);
  };

  sheet.put(0, 0, fill(reviewTexts.title, language, { measure: facts.measure, period: facts.time.label }));
  sheet.put(1, 0, fill(reviewTexts.source, language, { ...facts.source, targets: facts.targetSource }));
  const { asOf, days } = facts.time;
  sheet.put(2, 0, say('asOf'), asOf, say('from'), days.from, say('to'), days.to);
  for (const row of [0, 1, 2]) key(row, OURS);

  const { figures, years } = layout;
  title('figures');
  head(figures.first - 1, 'indicator', 'target', 'actual', 'attainment', 'expected', 'pace', 'status', 'comment');
  const sum = DATA_ROW + facts.rows.length;
  paced(figures.first, facts.measure, sum, 'figure target');
  const extra = [
    ['remaining', DATA.remaining],
    ['daysLeft', DATA.daysLeft],
    ['required', DATA.required],
    ['landing', DATA.landing],
  ] as const;
  extra.forEach(([name, column], index) => {
    const row = figures.first + 1 + index;
    sheet.put(row, 0, say(name), null, from(sum, column));
    if (name === 'landing') {
      const [landing, target] = [cellName(row, 2), cellName(figures.first, 1)];
      sheet.put(row, 3, { formula: `=IF(${target}=0,"",IF(${landing}="","",${landing}/${target}))` });
    }
    key(row, `figure ${name}`);
  });

  if (years.rows > 0) {
    head(years.title, 'indicator', 'lastYear', 'actual', 'change', '', '', 'status', 'comment');
    const lines = [
      { name: 'amount', label: facts.measure, last: from(sum, DATA.last), now: from(sum, DATA.actual), rate: false },
      ...facts.indicators.map((one) => ({
        name: one.name,
        label: say(one.name),
        last: one.last?.cell ?? null,
        now: one.now?.cell ?? null,
        rate: isRate(one.format),
      })),
    ];
    lines.forEach(({ name, label, last, now, rate }, index) => {
      const row = years.first + index;
      const [a, b, shown] = [1, 2, 3].map((column) => cellName(row, column));
      // of the size of what was, which may have been a loss
      const relative = `(${b}-${a})/ABS(${a})`;
      sheet.put(row, 0, label, live(last, {}), live(now, {}), {
        // a blank is nothing to compare with, not a fall to 0
        formula: `=IF(OR(${a}=0,${b}=""),"",${rate ? `(${b}-${a})*100` : relative})`,
      });
      const change = rate ? relative : shown;
      const light = `IF(${change}>=0,"${say('grew')}",IF(${change}>-0.1,"${say('shrank')}","${say('shrankMuch')}"))`;
      sheet.put(row, 6, { formula: `=IF(${shown}="","–",${light})` });
      key(row, `year ${name}`);
    });
  }

  title('sentences');
  texts.sentences.forEach((line, index) => {
    sheet.put(layout.sentences.first + index, 0, line);
    key(layout.sentences.first + index, OURS);
  });
  title('charts');

  const { ranks } = layout;
  title('ranks');
  head(ranks.first - 1, '', 'target', 'actual', 'attainment', 'expected', 'pace', 'status', 'comment');
  sheet.put(ranks.first - 1, 0, facts.by);
  const order = rankRows(facts.rows);
  const ranked = (row: number, one: (typeof order)[number]) =>
    paced(row, one.label, DATA_ROW + facts.rows.indexOf(one), `row ${one.label}`);
  head(ranks.first, 'best');
  order.slice(0, counts.best).forEach((one, index) => ranked(ranks.first + 1 + index, one));
  if (counts.worst > 0) {
    const first = ranks.first + counts.best + 1;
    head(first, 'worst');
    [...order]
      .reverse()
      .slice(0, counts.worst)
      .forEach((one, index) => ranked(first + 1 + index, one));
  }

  if (funnel && layout.funnel.rows > 0) {
    const { first, rows } = layout.funnel;
    title('funnel');
    head(first - 1, 'stage', 'stuck', 'reached', 'conversion', '', '', 'status', 'comment');
    const standing = funnel.stages.reduce((all, { here }) => all + here.value, 0);
    const lost = (funnel.stages[0]?.reached ?? standing) - standing;
    funnel.stages.forEach(({ label, here }, index) => {
      const row = first + index;
      const reached = `=SUM(${rangeName(row, 1, rows - index, 1)})${index === 0 && lost > 0 ? `+${lost}` : ''}`;
      sheet.put(row, 0, label, live(here.cell, { label: `$A${row + 1}` }), { formula: reached });
      if (index > 0) {
        const before = cellName(row - 1, 2);
        sheet.put(row, 3, { formula: `=IF(${before}=0,"",${cellName(row, 2)}/${before})` });
      }
      if (funnel.weakest !== null && index === funnel.weakest + 1) sheet.put(row, 6, say('weakest'));
      key(row, `stage ${label}`);
    });
  }

  title('promised');
  head(layout.promised.first - 1, 'action', '', '', '', 'owner', 'due', 'outcome', 'comment');
  if (promised === null) {
    sheet.put(layout.promised.first, 0, say('noActions'));
    key(layout.promised.first, OURS);
  } else {
    const shown = promised.actions.length > counts.promised ? counts.promised - 1 : counts.promised;
    promised.actions.slice(0, shown).forEach(({ action, outcome, overdue, key: name }, index) => {
      const row = layout.promised.first + index;
      const late = fill(reviewTexts.overdue, language, { days: `"&($B$3-${cellName(row, 5)})&"` });
      const became = overdue === null ? say(outcome) : { formula: `="${late}"` };
      // texts, not references: a plan that is sorted would put other actions beside the comments
      sheet.put(row, 0, action.action, null, null, null, action.owner || null, action.end, became);
      key(row, `action ${name}`);
    });
    if (shown < promised.actions.length) {
      const count = promised.actions.length - shown;
      sheet.put(
        layout.promised.first + shown,
        0,
        fill(reviewTexts.moreActions, language, { count, place: promised.place }),
      );
      key(layout.promised.first + shown, OURS);
    }
  }

  title('next');
  head(layout.next.first - 1, 'action', '', '', '', 'owner', 'due', '', 'comment');
  nextActions(parts, language).forEach(({ key: name, text, owner, due }, index) => {
    sheet.put(layout.next.first + index, 0, text, null, null, null, owner, due);
    key(layout.next.first + index, `next ${name}`);
  });
  for (let index = 0; index < counts.typed; index += 1) {
    const row = layout.next.first + counts.next + index;
    sheet.put(row, 0, ...(kept.typed[index] ?? []));
    sheet.put(row, COLUMN.key, 'typed');
  }

  if (changes.length > 0) {
    title('changes');
    head(layout.changes.first - 1, 'changeFrom', 'changeName', 'changeOld', 'changeNew', 'changeReason');
    changes.forEach(({ from: day, name, old, target, reason }, index) => {
      sheet.put(layout.changes.first + index, 0, day, name, old, target, reason);
      key(layout.changes.first + index, OURS);
    });
  }

  title('scores');
  if (layout.scores.rows > 0) writeScores(sheet, parts, layout.scores.first, counts.scores, kept, language);
  title('notes');
  for (let index = 0; index < counts.notes; index += 1) {
    const row = layout.notes.first + index;
    sheet.put(row, 0, ...(texts.notes[index] ?? []));
    sheet.put(row, COLUMN.key, 'note');
  }
}
