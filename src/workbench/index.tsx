import { createRoot } from 'react-dom/client';
import '@univerjs/preset-sheets-core/lib/index.css';
import './workbench.css';
import { Bench } from './bench';
import { firstLanguage } from './first-language';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Bench firstLanguage={firstLanguage(location.search, navigator.languages)} />);
