import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { pictureSource } from '../../../ui/plinth';

/** The pictures as they are proposed, beside those shoppers see now where they differ. */
export function Pictures({ pictures: { before, after } }: Pick<ReviewResponse, 'pictures'>) {
  const { t } = useTranslation('desk-review');
  const differ = before.length > 0 && before.join() !== after.join();
  return (
    <section className="panel" aria-labelledby="pictures">
      <h2 id="pictures">{t('review.pictures')}</h2>
      <Row pictures={after} />
      {differ && (
        <>
          <h3>{t('review.pictures_before')}</h3>
          <Row pictures={before} />
        </>
      )}
    </section>
  );
}

function Row({ pictures }: { pictures: readonly string[] }) {
  return (
    <ul className="pictures">
      {pictures.map((picture) => (
        <li key={picture}>
          <img src={pictureSource(picture)} alt="" width={120} height={120} loading="lazy" />
        </li>
      ))}
    </ul>
  );
}
