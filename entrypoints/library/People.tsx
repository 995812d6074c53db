/** Everybody quoted, and all that one of them was quoted saying; two spellings made one person, and parted again. */
import { useState } from 'preact/hooks';
import { useLive } from '@/components/use-live';
import { database, listPeople, mergePeople, observe, partPerson, type PersonQuotation, type QuotedPerson, quotationsOf, restorePerson, unmergePeople } from '@/lib/db';
import { formatDay, formatStated, plural, t } from '@/lib/i18n';
import type { StoredPerson } from '@/lib/model';
import { newId } from '@/lib/new-id';
import { type Address, type Go, writeAddress } from './address';
import type { Task } from './use-task';

export function People({ address, go, task }: { address: Address; go: Go; task: Task }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const people = useLive<QuotedPerson[]>((next, fail) => observe(() => listPeople(database), next, fail), []);
  const all = people.state === 'here' ? people.value : [];
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const shown = all.filter(({ name }) => fold(name).includes(fold(typed)));
  const merge = () => {
    const [first, ...others] = chosen;
    if (!first || others.length === 0) return;
    task.run(async () => {
      const before = await mergePeople(database, [first, ...others], { now: new Date(), newId });
      setChosen([]);
      return { said: t('peopleMerged', first), undo: () => unmergePeople(database, before, new Date()) };
    });
  };
  return (
    <section class="list people" aria-labelledby="people-title">
      <h2 id="people-title" class="hidden-label">
        {t('libraryPeople')}
      </h2>
      <div class="search-field">
        <input type="search" value={typed} aria-label={t('peopleFind')} placeholder={t('peopleFind')} onInput={(event) => setTyped(event.currentTarget.value)} />
      </div>
      {chosen.length > 1 && (
        <div class="row selection">
          <button type="button" onClick={merge}>
            {t('peopleMerge', chosen[0]!)}
          </button>
        </div>
      )}
      {people.state === 'here' && all.length === 0 && <p class="empty soft">{t('peopleNone')}</p>}
      <ul role="list">
        {shown.map(({ name, articles, person }) => (
          <li key={name} class={name === address.person ? 'article open' : 'article'}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              aria-label={t('librarySelect', name)}
              onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, name] : chosen.filter((kept) => kept !== name))}
            />
            <a
              href={writeAddress({ ...address, person: name, open: null })}
              aria-current={name === address.person ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go({ person: name, open: null });
              }}
            >
              <bdi>{name}</bdi>
              <span class="soft small">
                {plural('libraryArticles', articles)}
                {person && ` · ${person.spellings.join(', ')}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {address.person && !address.open && <Said name={address.person} person={all.find(({ name }) => name === address.person)?.person ?? null} address={address} go={go} task={task} />}
    </section>
  );
}

interface SaidProps {
  name: string;
  /** Where several spellings are one person. */
  person: StoredPerson | null;
  address: Address;
  go: Go;
  task: Task;
}

function Said({ name, person, address, go, task }: SaidProps) {
  const said = useLive<PersonQuotation[]>((next, fail) => observe(() => quotationsOf(database, name), next, fail), [name]);
  if (said.state !== 'here') return null;
  return (
    <section class="said" aria-labelledby="said-title">
      <h3 id="said-title">
        <bdi>{name}</bdi>
      </h3>
      {person && person.spellings.length > 1 && <Spellings person={person} task={task} />}
      <ul role="list" class="quotations">
        {said.value.map(({ quotation, article }) => (
          <li key={quotation.id} class="quotation">
            <blockquote lang={article.language || undefined} dir="auto">
              {quotation.corrections.text ?? quotation.text}
            </blockquote>
            <a
              class="soft small"
              href={writeAddress({ ...address, open: article.articleId })}
              onClick={(event) => {
                event.preventDefault();
                go({ open: article.articleId });
              }}
            >
              {[article.siteName || article.site, article.published ? formatStated({ iso: article.published.slice(0, 10), precision: 'day', raw: article.published }) : formatDay(article.savedAt), article.title].join(' · ')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The spellings that are one person, each with a way out. */
function Spellings({ person, task }: { person: StoredPerson; task: Task }) {
  const part = (spelling: string) =>
    task.run(async () => {
      const before = await partPerson(database, person.id, spelling, new Date());
      return { said: t('peopleParted', spelling), ...(before && { undo: () => restorePerson(database, before, new Date()) }) };
    });
  return (
    <ul role="list" class="row" aria-label={t('peopleSpellings')}>
      {person.spellings.map((spelling) => (
        <li key={spelling}>
          <button type="button" class="plain small" onClick={() => part(spelling)}>
            {t('peoplePart', spelling)}
          </button>
        </li>
      ))}
    </ul>
  );
}
