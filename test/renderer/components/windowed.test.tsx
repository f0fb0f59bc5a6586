import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WindowedItem } from '../../../renderer/components/windowed.tsx';

it('keeps every place in a long list, and fills the first ones alone', () => {
  const numbers = Array.from({ length: 500 }, (_, at) => at);
  const list = numbers.map((at) => (
    <WindowedItem key={at} at={at}>
      <p>Device</p>
    </WindowedItem>
  ));
  const markup = renderToStaticMarkup(<ul>{list}</ul>);
  expect(markup.match(/<li/g)).toHaveLength(500);
  expect(markup.match(/Device/g)).toHaveLength(20);
});
