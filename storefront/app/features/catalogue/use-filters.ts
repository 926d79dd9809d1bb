import { useLocation, useNavigate, useNavigation } from 'react-router';
import { readFilters, writeFilters, type Filters } from './filters';

/** The filters a list is on its way to, so that a control shows a choice at once; else those it shows. */
export function useCurrentFilters(shown: Filters): Filters {
  const { location } = useNavigation();
  const { pathname } = useLocation();
  return location?.pathname === pathname ? readFilters(new URLSearchParams(location.search)) : shown;
}

/**
 * Goes to the list that a form of filters describes, without its empty fields and without leaving the place.
 * Returns what the form says.
 */
export function useApplyFilters(): (form: HTMLFormElement) => Filters {
  const navigate = useNavigate();
  return (form) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
    const filters = readFilters(query);
    void navigate({ search: writeFilters(filters) }, { preventScrollReset: true });
    return filters;
  };
}
