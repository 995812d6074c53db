/** What went wrong in one sentence, and the next step; with a way to try again where that can help. */
import type { WireError } from '@/lib/errors';
import { explain, t } from '@/lib/i18n';

interface Props {
  error: WireError;
  onRetry?: () => void;
}

export function Failure({ error, onRetry }: Props) {
  const { sentence, next } = explain(error);
  return (
    <div class="failure" role="alert">
      <strong>{sentence}</strong>
      <p>{next}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t('popupTryAgain')}
        </button>
      )}
    </div>
  );
}
