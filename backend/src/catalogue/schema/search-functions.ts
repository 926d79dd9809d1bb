/** More words with the same beginning than this are no forms of one word. */
const LOOKED_THROUGH = 500;
const MOST_FORMS = 12;

/**
 * Turns folded query words into a condition on search documents, whose lexemes read `tag.word`, and `tag!word`
 * where the word stands in a title. A word finds its other forms (teas: tea); the last word may be the beginning of one. A
 * Chinese pair also finds titles that have both characters apart (丝巾: 真丝围巾). Of a word that no document has, both
 * characters are looked for where it is such a pair, else the most similar words (trigrams). Both columns are null
 * when a word has nothing like it: no match.
 */
export const SEARCH_FUNCTIONS = `
create or replace function catalogue_lexeme(tag text, mark text, word text, suffix text) returns text
language sql immutable strict parallel safe as $$
  select '''' || replace(replace(tag || mark || word, '\\', '\\\\'), '''', '''''') || '''' || suffix
$$;

-- Both characters of a Chinese pair, wherever they stand.
create or replace function catalogue_pair(tag text, mark text, pair text) returns text
language sql immutable strict parallel safe as $$
  select '(' || catalogue_lexeme(tag, mark, left(pair, 1), '') || '&' || catalogue_lexeme(tag, mark, right(pair, 1), '') || ')'
$$;

create or replace function catalogue_stemmer(tag text) returns regdictionary
language sql immutable strict parallel safe as $$
  select case tag when 'en' then 'pg_catalog.english_stem'::regdictionary
                  when 'fr' then 'pg_catalog.french_stem'::regdictionary
                  when 'es' then 'pg_catalog.spanish_stem'::regdictionary
                  when 'ru' then 'pg_catalog.russian_stem'::regdictionary end
$$;

-- Arabic plurals change the vowels inside a word: تمر, تمور.
create or replace function catalogue_consonants(word text) returns text
language sql immutable strict parallel safe as $$
  select translate(word, 'اوي', '')
$$;

-- Other forms of a word. A stem may end otherwise than its words (berri, berry), so words are looked through that
-- begin like it but for its last letter: a range of the primary key. A long stem also finds what is made of it (корзина,
-- корзинка).
create or replace function catalogue_forms(given text, tags text[]) returns table (tag text, word text)
language plpgsql stable parallel safe as $$
declare
  each_tag text;
  dictionary regdictionary;
  stem text;
  beginning text;
begin
  foreach each_tag in array tags loop
    dictionary := catalogue_stemmer(each_tag);
    stem := case when dictionary is not null then (ts_lexize(dictionary, given))[1]
                 when each_tag = 'ar' then catalogue_consonants(given) end;
    if char_length(stem) >= 3 then
      beginning := case when dictionary is null then left(given, 2)
                        else left(stem, greatest(3, char_length(stem) - 1)) end;
      return query
        select near.tag, near.word from (
          select w.tag, w.word from catalogue_word w
           where w.tag = each_tag and w.word >= beginning and w.word < beginning || U&'\\+10FFFF'
           order by w.word limit ${LOOKED_THROUGH}) near
         where near.word <> given
           and case when dictionary is null then catalogue_consonants(near.word) = stem
                    else (ts_lexize(dictionary, near.word))[1] = stem
                      or (char_length(stem) >= 5 and starts_with(near.word, stem)
                          and char_length(near.word) <= char_length(stem) + 3) end
         limit ${MOST_FORMS};
    end if;
  end loop;
end
$$;

create or replace function catalogue_query(words text[], tags text[], last_is_prefix boolean,
  out everywhere tsquery, out in_titles tsquery)
language plpgsql stable parallel safe as $$
declare
  given text;
  forms text[];
  near_words text[];
  suffix text;
  is_known boolean;
  is_pair boolean;
  everywhere_terms text[] := '{}';
  title_terms text[] := '{}';
  one_everywhere text;
  one_title text;
begin
  for i in 1 .. cardinality(words) loop
    given := words[i];
    suffix := case when last_is_prefix and i = cardinality(words) and char_length(given) >= 2 then ':*' else '' end;
    is_known := exists (
      select 1 from catalogue_word w
       where w.tag = any(tags) and w.word >= given
         and w.word <= case when suffix = '' then given else given || U&'\\+10FFFF' end);
    select string_agg(catalogue_lexeme(f.tag, '.', f.word, ''), '|'), string_agg(catalogue_lexeme(f.tag, '!', f.word, ''), '|')
      into one_everywhere, one_title
      from catalogue_forms(given, tags) f;
    is_pair := given ~ '^[\\u2E80-\\u9FFF]{2}$';
    if is_known or (one_everywhere is null and char_length(given) < 4 and not is_pair) then
      select concat_ws('|', one_everywhere, string_agg(catalogue_lexeme(t, '.', given, suffix), '|'),
               case when is_pair then string_agg(catalogue_pair(t, '!', given), '|') end),
             concat_ws('|', one_title, string_agg(catalogue_lexeme(t, '!', given, suffix), '|'))
        into one_everywhere, one_title
        from unnest(tags) t;
    elsif is_pair then
      select string_agg(catalogue_pair(t, '.', given), '|'), string_agg(catalogue_pair(t, '!', given), '|')
        into one_everywhere, one_title
        from unnest(tags) t;
    elsif one_everywhere is null and given !~ '^[0-9]+$' then
      select array_agg(near.word) into near_words from (
        select w.word, similarity(w.word, given) as alike, max(similarity(w.word, given)) over () as most
          from catalogue_word w
         where w.word % given and w.tag = any(tags)
         group by w.word
         order by 2 desc, w.word limit 4) near
       where near.alike >= 0.75 * near.most;
      select string_agg(catalogue_lexeme(t, '.', n, ''), '|'), string_agg(catalogue_lexeme(t, '!', n, ''), '|')
        into one_everywhere, one_title
        from unnest(tags) t, unnest(near_words) n;
    end if;
    if one_everywhere is null then
      return;
    end if;
    everywhere_terms := everywhere_terms || ('(' || one_everywhere || ')');
    title_terms := title_terms || ('(' || one_title || ')');
  end loop;
  everywhere := array_to_string(everywhere_terms, '&')::tsquery;
  in_titles := array_to_string(title_terms, '&')::tsquery;
end
$$;
`;
