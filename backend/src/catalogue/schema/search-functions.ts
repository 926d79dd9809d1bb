/**
 * Turns folded query words into a condition on search documents, whose lexemes read `tag.word`, and `tag!word`
 * where the word stands in a title. A word that no document has is replaced by the most similar ones (trigrams);
 * the last word may be the beginning of one. Both columns are null when a word has nothing like it: no match.
 */
export const SEARCH_FUNCTIONS = `
create or replace function catalogue_lexeme(tag text, mark text, word text, suffix text) returns text
language sql immutable strict parallel safe as $$
  select '''' || replace(replace(tag || mark || word, '\\', '\\\\'), '''', '''''') || '''' || suffix
$$;

create or replace function catalogue_query(words text[], tags text[], last_is_prefix boolean,
  out everywhere tsquery, out in_titles tsquery)
language plpgsql stable parallel safe as $$
declare
  given text;
  found_words text[];
  suffix text;
  everywhere_terms text[] := '{}';
  title_terms text[] := '{}';
begin
  for i in 1 .. cardinality(words) loop
    given := words[i];
    suffix := case when last_is_prefix and i = cardinality(words) and char_length(given) >= 2 then ':*' else '' end;
    found_words := array[given];
    if char_length(given) >= 4 and not exists (
      select 1 from catalogue_word w
       where w.tag = any(tags) and w.word >= given
         and w.word <= case when suffix = '' then given else given || U&'\\+10FFFF' end)
    then
      suffix := '';
      select array_agg(near.word) into found_words from (
        select w.word from catalogue_word w
         where w.word % given and w.tag = any(tags)
         group by w.word
         order by similarity(w.word, given) desc, w.word limit 4) near;
    end if;
    if found_words is null then
      return;
    end if;
    select everywhere_terms || ('(' || string_agg(catalogue_lexeme(t, '.', f, suffix), '|') || ')'),
           title_terms || ('(' || string_agg(catalogue_lexeme(t, '!', f, suffix), '|') || ')')
      into everywhere_terms, title_terms
      from unnest(tags) t, unnest(found_words) f;
  end loop;
  everywhere := array_to_string(everywhere_terms, '&')::tsquery;
  in_titles := array_to_string(title_terms, '&')::tsquery;
end
$$;
`;
