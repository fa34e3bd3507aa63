import { createRoot } from 'react-dom/client';
import './workbench.css';
import { Bench } from './bench';
import { firstLanguage } from './first-language';
import { firstBeginning } from './samples';

const root = document.getElementById('root');
const { search } = location;
if (root) {
  createRoot(root).render(
    <Bench firstLanguage={firstLanguage(search, navigator.languages)} first={firstBeginning(search)} />,
  );
}
