import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerIcon } from '../../components/chip.tsx';
import { type Standing, standings } from '../../device/standing.ts';
import { useLanguage } from '../../i18n.ts';
import { shortDate } from '../../words/moment.ts';
import { type Block, blocksOf, type Column, heightOf } from './standing-columns.ts';

const ground = 200;
const tallest = 186;
const step = 52;
const width = 40;
/** Columns of a drawing that is filled from side to side. */
const fewest = 10;
/** A block lower than this has no space for its number. */
const legible = 12.5;
/** Every second date has space when there are more columns than this. */
const datedAll = 16;

/** Stripes tell what could be better from what needs fixing where colours do not. */
function Stripes({ id }: { id: string }) {
  return (
    <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="stripes-ground" width="9" height="9" />
      <rect className="stripes" width="4" height="9" />
    </pattern>
  );
}

interface BlockProps {
  block: Pick<Block, 'standing'> & Partial<Block>;
  y: number;
  high: number;
  wide: number;
  stripes: string;
}

function BlockDrawing({ block: { standing, count }, y, high, wide, stripes }: BlockProps) {
  return (
    <>
      <rect
        className={`block block-${standing}`}
        {...(standing === 'weak' && { fill: `url(#${stripes})` })}
        x="1"
        y={y + 1}
        width={wide - 2}
        height={Math.max(1, high - 2)}
        rx="3"
      />
      {count !== undefined && high >= legible && (
        <>
          {standing === 'weak' && (
            <rect
              className="block-label"
              x={wide / 2 - 11}
              y={y + high / 2 - 5.5}
              width="22"
              height="11"
              rx="4"
            />
          )}
          <text className={`block-count block-count-${standing}`} x={wide / 2} y={y + high / 2 + 4.5}>
            {count}
          </text>
        </>
      )}
    </>
  );
}

/** One column for each check. A picture of what the table says in words. */
export function StandingDrawing({ columns }: { columns: readonly Column[] }) {
  const { language } = useLanguage();
  const stripes = useId();
  const most = Math.max(1, ...columns.map(heightOf));
  const unit = tallest / most;
  const across = Math.max(fewest, columns.length) * step;
  return (
    <svg className="standing-drawing" viewBox={`0 0 ${across} ${ground + 24}`} aria-hidden="true">
      <Stripes id={stripes} />
      {columns.map((column, at) => (
        <g key={column.check} transform={`translate(${at * step + 6} 0)`}>
          {blocksOf(column).map((block) => (
            <BlockDrawing
              key={block.standing}
              block={block}
              y={ground - (block.from + block.count) * unit}
              high={block.count * unit}
              wide={width}
              stripes={stripes}
            />
          ))}
          {(columns.length <= datedAll || (columns.length - 1 - at) % 2 === 0) && (
            <text className="column-date" x={width / 2} y={ground + 19}>
              {shortDate(column.at, language)}
            </text>
          )}
        </g>
      ))}
      <path className="drawing-ground" d={`M0 ${ground + 1}H${across}`} />
    </svg>
  );
}

function Sample({ standing }: { standing: Standing }) {
  const stripes = useId();
  return (
    <svg className="standing-sample" viewBox="0 0 24 18" aria-hidden="true">
      {standing === 'weak' && <Stripes id={stripes} />}
      <BlockDrawing block={{ standing }} y={0} high={18} wide={24} stripes={stripes} />
    </svg>
  );
}

/** What the blocks mean: pattern, shape and word. */
export function StandingLegend() {
  const { t } = useTranslation('history');
  return (
    <ul className="standing-legend">
      {standings.map((standing) => (
        <li key={standing}>
          <Sample standing={standing} />
          <AnswerIcon answer={standing} small />
          <span>{t(`standing.${standing}`)}</span>
        </li>
      ))}
    </ul>
  );
}
