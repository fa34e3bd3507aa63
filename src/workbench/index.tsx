import { createRoot } from 'react-dom/client';
import '@univerjs/preset-sheets-core/lib/index.css';
import './workbench.css';
import { Bench } from './bench';
import { firstLanguage } from './first-language';
import { firstSample } from './samples';

const root = document.getElementById('root');
const { search } = location;
if (root) {
  createRoot(root).render(
    <Bench firstLanguage={firstLanguage(search, navigator.languages)} firstSample={firstSample(search)} />,
  );
}
