import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'fairground-elements/fair-group';
import 'fairground-elements/fair-legend';
import 'fairground-elements/fair-table';

/** Two tables, each with a view of its own; one can be taken away. The packs folder is named, for the package holds none. */
function Page() {
  const [chosen, setChosen] = useState('nothing yet');
  const [level, setLevel] = useState('ward');
  const [isShown, setShown] = useState(true);
  const choose = ({ detail }) => setChosen(detail.name ?? 'nothing');
  return (
    <>
      <h1>Fairground’s elements in React</h1>
      <section aria-label="First">
        <fair-group packs={packs} area="E09000003" level={level} onfair-select={choose}>
          <fair-legend></fair-legend>
          <fair-table></fair-table>
        </fair-group>
      </section>
      {isShown && (
        <section aria-label="Second">
          <fair-table packs={packs} area="E09000003" level="neighbourhood" onfair-select={choose}></fair-table>
        </section>
      )}
      <p>Chosen: <output>{chosen}</output></p>
      <button type="button" onClick={() => setLevel(level === 'ward' ? 'neighbourhood' : 'ward')}>Other areas</button>
      <button type="button" onClick={() => setShown(!isShown)}>Second table</button>
    </>
  );
}

const packs = new URLSearchParams(location.search).get('packs') ?? 'packs';

createRoot(document.getElementById('root')).render(<StrictMode><Page /></StrictMode>);
