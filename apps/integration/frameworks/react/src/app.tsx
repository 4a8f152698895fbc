import { netherlands } from '@gedeeld/catalogue/netherlands';
import { lookupText, type Practice } from '@gedeeld/core';
import '@gedeeld/elements/practice-list.define.js';
import { useState } from 'react';

export const App = () => {
  const [chosen, choose] = useState<Practice>();
  return (
    <>
      <gedeeld-practice-list
        practices={netherlands.practices}
        catalogue={netherlands}
        ongedeeld-practice-select={(event) => (event.preventDefault(), choose(event.practice))}
      />
      <p role="status">{chosen && lookupText(chosen.title, ['nl'], 'nl').text}</p>
    </>
  );
};
