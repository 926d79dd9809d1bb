/** More words with the same beginning than this are no forms of one word. */
const LOOKED_THROUGH = 500;
const MOST_FORMS = 12;
/** Shorter words make no longer one: every second word would be parted by chance. */
const SHORTEST_PART = 3;
/** Letters of a word in which one wrong letter spoils most trigrams. */
const SHORT_WORD = 5;
const MOST_SLIPS = 6;

/**
 * Turns folded query words into a condition on search documents, whose lexemes read `tag.word`, and `tag!word`
 * where the word stands in a title. A word finds its other forms (teas: tea); the last word may be the beginning of one. A
 * Chinese pair also finds titles that have both characters apart (丝巾: 真丝围巾). Two words also find the one that they
 * make (hand-bag: handbag), and one that no document has finds documents with both words that make it (greentea). Of
 * another word that no document has, both characters are looked for where it is a Chinese pair, else the most similar words.
 * Both columns are null when a word has nothing like it: no match.
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

-- A word without its ending. Spanish writes c before e for z: nuez, nueces.
create or replace function catalogue_stem(dictionary regdictionary, word text) returns text
language sql immutable strict parallel safe as $$
  select case when dictionary = 'pg_catalog.spanish_stem'::regdictionary then regexp_replace(stem, 'z$', 'c') else stem end
    from (select (ts_lexize(dictionary, word))[1] as stem) given
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
    stem := case when dictionary is not null then catalogue_stem(dictionary, given)
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
                    else catalogue_stem(dictionary, near.word) = stem
                      or (char_length(stem) >= 5 and starts_with(near.word, stem)
                          and char_length(near.word) <= char_length(stem) + 3) end
         limit ${MOST_FORMS};
    end if;
  end loop;
end
$$;

-- Words that two neighbours make together, and their other forms. Where the second may go on, so may they.
create or replace function catalogue_joined(joined text, tags text[], is_prefix boolean) returns table (tag text, word text)
language sql stable parallel safe as $$
  (select w.tag, w.word from catalogue_word w
    where w.tag = any(tags) and w.word >= joined
      and w.word <= case when is_prefix then joined || U&'\\+10FFFF' else joined end
    limit ${MOST_FORMS})
  union select f.tag, f.word from catalogue_forms(joined, tags) f
$$;

-- Both parts of a word that two words of a language make; null where no document has both.
create or replace function catalogue_parted(given text, tags text[], out everywhere text, out in_titles text)
language sql stable parallel safe as $$
  select string_agg(parts.everywhere, '|'), string_agg(parts.in_titles, '|')
    from generate_series(${SHORTEST_PART}, char_length(given) - ${SHORTEST_PART}) as long
    join catalogue_word a on a.tag = any(tags) and a.word = left(given, long)
    join catalogue_word b on b.tag = a.tag and b.word = substr(given, long + 1)
    cross join lateral (
      select '(' || catalogue_lexeme(a.tag, '.', a.word, '') || '&' || catalogue_lexeme(b.tag, '.', b.word, '') || ')' as everywhere,
             '(' || catalogue_lexeme(a.tag, '!', a.word, '') || '&' || catalogue_lexeme(b.tag, '!', b.word, '') || ')' as in_titles
    ) parts
   where exists (select from catalogue_search where doc @@ parts.everywhere::tsquery)
$$;

-- What a word reads like with one letter put wrong, left out, put in or two changed about, as patterns.
create or replace function catalogue_slips(given text) returns text[]
language sql immutable strict parallel safe as $$
  select array_agg(pattern) from generate_series(1, char_length(given)) at,
    lateral (values (left(given, at - 1) || '_' || substr(given, at + 1)),
                    (left(given, at) || '_' || substr(given, at + 1)),
                    (left(given, at - 1) || substr(given, at + 1)),
                    (left(given, at - 1) || substr(given, at + 1, 1) || substr(given, at, 1) || substr(given, at + 2))
            ) slips (pattern)
$$;

-- The words that somebody who mistyped one may mean: those most like it by trigrams; a short word with one letter wrong
-- shares too few of them, so all that are one slip away come first.
create or replace function catalogue_near(given text, tags text[]) returns setof text
language plpgsql stable parallel safe as $$
begin
  if char_length(given) <= ${SHORT_WORD} then
    return query
      select w.word from catalogue_word w
       where w.word like any(catalogue_slips(given)) and w.tag = any(tags) and char_length(w.word) > 2
       group by w.word
       order by sum(w.uses) desc, w.word limit ${MOST_SLIPS};
    if found then
      return;
    end if;
  end if;
  return query
    select near.word from (
      select w.word, similarity(w.word, given) as alike, max(similarity(w.word, given)) over () as most
        from catalogue_word w
       where w.word % given and w.tag = any(tags)
       group by w.word
       order by 2 desc, w.word limit 4) near
     where near.alike >= 0.75 * near.most;
end
$$;

create or replace function catalogue_query(words text[], tags text[], last_is_prefix boolean,
  out everywhere tsquery, out in_titles tsquery)
language plpgsql stable parallel safe as $$
declare
  given text;
  suffix text;
  is_known boolean;
  is_pair boolean;
  everywhere_terms text[] := '{}';
  title_terms text[] := '{}';
  one_everywhere text;
  one_title text;
  -- What the word makes with the one before it, and with the one after it.
  before_everywhere text;
  before_title text;
  after_everywhere text;
  after_title text;
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
    before_everywhere := after_everywhere;
    before_title := after_title;
    after_everywhere := null;
    after_title := null;
    if given || words[i + 1] !~ '[0-9\\u2E80-\\u9FFF]' then
      select string_agg(catalogue_lexeme(j.tag, '.', j.word, ''), '|'), string_agg(catalogue_lexeme(j.tag, '!', j.word, ''), '|')
        into after_everywhere, after_title
        from catalogue_joined(given || words[i + 1], tags, last_is_prefix and i + 1 = cardinality(words)) j;
    end if;
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
    elsif one_everywhere is null and coalesce(before_everywhere, after_everywhere) is null and given !~ '^[0-9]+$' then
      select p.everywhere, p.in_titles into one_everywhere, one_title from catalogue_parted(given, tags) p;
      if one_everywhere is null then
        select string_agg(catalogue_lexeme(t, '.', n, ''), '|'), string_agg(catalogue_lexeme(t, '!', n, ''), '|')
          into one_everywhere, one_title
          from unnest(tags) t, catalogue_near(given, tags) n;
      end if;
    end if;
    one_everywhere := concat_ws('|', one_everywhere, before_everywhere, after_everywhere);
    one_title := concat_ws('|', one_title, before_title, after_title);
    if one_everywhere = '' then
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
