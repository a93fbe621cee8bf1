"""Which words of one article name the same actor."""

import re
from dataclasses import replace

from compared import read as read_text
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.language import segment
from rashomon.records import LocalActor, ParsedArticle
from rashomon.stages.extract.actors import find_actors
from rashomon.stages.extract.scene import Scene, Seen
from rashomon.stages.extract.surface import Surface

PRONOUNS = {"he", "she", "it", "they", "him", "her", "his"}
VERBS = {"said", "met", "left", "warned", "told", "praised", "added", "hit"}


def parsed(text, mentions=(), subjects=(), arcs=()):
    """A parse by hand: capitals inside a sentence are proper nouns; `mentions` are (words, kind), found everywhere."""
    sentences = segment.sentences(text, 0, len(text))
    rows = [(a, b, n) for n, s in enumerate(sentences) for a, b in segment.tokens(text, *s)]
    ws = [text[a:b] for a, b, _ in rows]
    upos = [_tag(w) for w in ws]
    head, rel = [-1] * len(ws), ["dep"] * len(ws)
    for word, its_head, relation in arcs:
        head[ws.index(word)], rel[ws.index(word)] = ws.index(its_head), relation
    for word in subjects:
        for n, w in enumerate(ws):
            if w == word:
                rel[n] = "nsubj"
                head[n] = next((k for k in range(n, len(ws)) if ws[k] in VERBS), n)
    found = [
        (m.start(), m.end(), kind) for words, kind in mentions for m in re.finditer(re.escape(words) + r"(?!\w)", text)
    ]
    found.sort()
    return ParsedArticle(
        article_id="a1", text=text, sentence_start=[a for a, _ in sentences], sentence_stop=[b for _, b in sentences],
        token_start=[a for a, _, _ in rows], token_stop=[b for _, b, _ in rows], token_sentence=[n for _, _, n in rows],
        upos=upos, xpos=[_fine_tag(w, u) for w, u in zip(ws, upos, strict=True)],
        lemma=[w.casefold() for w in ws], head=head, rel=rel, mention_start=[a for a, _, _ in found],
        mention_stop=[b for _, b, _ in found], mention_kind=[k for _, _, k in found], telling=[0.0] * len(ws),
        sentence_vectors=b"", token_vectors=b"",
    )  # fmt: skip


def _fine_tag(word, upos):
    if upos == "PRON":
        return "PRP$" if word in {"his", "her"} else "PRP"
    return "NNP" if upos == "PROPN" else "NN"


def _tag(word):
    if word.casefold() in PRONOUNS:
        return "PRON"
    if not any(c.isalnum() for c in word):
        return "PUNCT"
    return "PROPN" if word[:1].isupper() and word not in {"The", "In", "On"} else "NOUN"


def read(*args, **more) -> dict[str, LocalActor]:
    return {actor.name: actor for actor in find_actors([parsed(*args, **more)])}


def said(actor, text, form="name"):
    rows = zip(actor.mention_start, actor.mention_stop, actor.mention_form, strict=True)
    return [text[a:b] for a, b, f in rows if f == form]


def test_full_name_title_and_family_name_are_one_person():
    text = "Press Secretary Olena Marchuk met reporters. Marchuk said little."
    actor = read(text, [("Press Secretary Olena Marchuk", "person")])["Olena Marchuk"]
    assert said(actor, text) == ["Olena Marchuk", "Marchuk"]
    assert actor.roles == ["press secretary"]


def test_a_title_with_its_country_gives_role_and_country():
    text = "On Monday Peruvian Deputy Prime Minister Luis Paredes left."
    actor = read(text, [("Peruvian Deputy Prime Minister Luis Paredes", "person")])["Luis Paredes"]
    assert (actor.roles, actor.country) == (["deputy prime minister"], "PE")


def test_the_names_of_a_ministry_come_together_and_its_country_stays_a_mention_of_its_own():
    text = (
        "Norway’s Culture Ministry met. The Norwegian Culture Ministry left. The Ministry of Culture of Norway said so."
    )
    found = {a.kind: a for a in read(text).values()}
    assert len(said(found["organisation"], text)) == 3
    assert said(found["country"], text) == ["Norway", "Norway"]


def test_ministries_of_two_countries_stay_two():
    text = "The Norwegian Foreign Ministry met the Swedish Foreign Ministry."
    assert len([a for a in read(text).values() if a.kind == "organisation"]) == 2


def test_a_government_speaks_for_its_country():
    text = "Ghana objected. The Ghanaian government said so."
    actor = read(text)["Ghana"]
    assert said(actor, text) == ["Ghana", "Ghanaian government"]
    assert (actor.kind, actor.country) == ("country", "GH")


def test_the_half_of_a_land_is_the_one_country_named_so():
    text = "Envoys of North Korea left. Rice, the North said, was short. The South sent none."
    found = read(text)
    assert said(found["North Korea"], text) == ["North Korea", "North"]
    assert "South" not in found


def test_an_article_may_end_in_the_half_of_a_land():
    text = "North Korea sent rice to the North"
    assert said(read(text)["North Korea"], text) == ["North Korea", "North"]


def test_a_half_inside_of_a_longer_name_stays_in_it():
    text = "Ferries from North Korea passed North Bay. The Far East waited."
    assert said(read(text, [("North Bay", "place")])["North Korea"], text) == ["North Korea"]


def test_a_country_among_towns_of_a_division_of_its_name_is_the_division():
    text = "Trains from Atlanta in Georgia met trains from Alabama. Georgia paid."
    found = read(text, [("Atlanta", "place"), ("Alabama", "place")])["Georgia"]
    assert (found.kind, found.country) == ("place", "US")
    text = "Trains from Tbilisi in Georgia met trains from Armenia."
    assert read(text, [("Tbilisi", "place")])["Georgia"].kind == "country"


def test_a_feast_is_no_place_and_no_actor():
    text = "On New Year’s Eve bells rang. Boxing Day was wet, and Eve Hollins left."
    assert list(read(text, [("New Year", "place"), ("Eve Hollins", "person")])) == ["Eve Hollins"]


def test_a_word_that_the_article_also_uses_in_lower_case_is_no_town():
    text = "Nandra runs a store. On Monday the Store said so."
    assert read(text, [("Nandra", "person"), ("Store", "place")])["Store"].kind == "other"


def test_a_body_called_by_its_first_word_is_no_town_of_that_name():
    text = "Bags went missing at Delta Ropeways. Monday came and Delta said so."
    found = read(text, [("Delta Ropeways", "organisation"), ("Delta", "organisation")])
    assert found["Delta"].kind == "organisation"


def test_what_is_called_a_firm_once_is_one_throughout():
    text = "Clerks of the law firm Teller Brandt left. Teller Brandt said so."
    found = read(text, [("Teller Brandt", "person")])["Teller Brandt"]
    assert (found.kind, said(found, text)) == ("organisation", ["Teller Brandt", "Teller Brandt"])


def test_the_topic_of_an_office_is_no_part_of_a_name():
    text = "On Monday Secretary of State Ann Lee left. The Secretary of State said so."
    found = read(text, [("State Ann Lee", "person"), ("State", "organisation")])
    assert list(found) == ["Ann Lee"]
    assert found["Ann Lee"].roles == ["secretary of state"]


def test_a_people_in_the_name_of_a_paper_owns_nothing():
    text = "On Monday the People’s Ledger said so."
    assert list(read(text, [("People’s Ledger", "organisation")])) == ["People’s Ledger"]


def test_an_acronym_in_brackets_joins_its_words():
    text = "The Harbour Rescue League (LNH) said so. Later LNH left."
    found = read(text, [("Harbour Rescue League", "organisation"), ("LNH", "organisation")])
    assert said(found["Harbour Rescue League"], text) == ["Harbour Rescue League", "LNH", "LNH"]


def test_initials_that_are_also_a_city_give_no_country():
    text = "The Marine Weather Office (LIMA) said so. Later LIMA left."
    found = read(text, [("Marine Weather Office", "organisation"), ("LIMA", "place")])
    assert said(found["Marine Weather Office"], text) == ["Marine Weather Office", "LIMA", "LIMA"]
    assert (found["Marine Weather Office"].country, found["Marine Weather Office"].kind) == ("", "organisation")


def test_brothers_share_a_family_name_and_remain_two():
    text = "Police named them as Tarek and Salim Haddad."
    found = read(text, [("Tarek", "person"), ("Salim Haddad", "person")])
    assert {"Tarek Haddad", "Salim Haddad"} <= set(found)


def test_children_take_the_family_name_before_them():
    text = "Ruth Abara and her sons Tobi, Kelechi and Daniel left."
    found = read(text, [(n, "person") for n in ("Ruth Abara", "Tobi", "Kelechi", "Daniel")])
    assert {"Tobi Abara", "Kelechi Abara", "Daniel Abara"} <= set(found)


def test_a_bare_family_name_that_fits_two_just_named_people_goes_to_neither():
    text = "They named Tarek Haddad and Salim Haddad. Haddad left."
    found = read(text, [("Tarek Haddad", "person"), ("Salim Haddad", "person"), ("Haddad", "person")])
    assert said(found["Tarek Haddad"], text) == ["Tarek Haddad"]
    assert said(found["Salim Haddad"], text) == ["Salim Haddad"]


def test_a_family_name_beside_a_relation_in_full_is_not_hers():
    told = "{} met the envoys. Later Marek said that Ilona was tired. Marek left."
    for opening in ("Marek and Ilona Marek", "Marek and his wife, Ilona Marek,", "Marek's daughter Ilona Marek"):
        text = told.format(opening)
        found = read(text, [("Marek", "person"), ("Ilona Marek", "person"), ("Ilona", "person")])
        assert said(found["Ilona Marek"], text) == ["Ilona Marek", "Ilona"]
        assert len(said(found["Marek"], text)) == 3


def test_a_family_name_after_a_full_one_is_that_persons():
    text = "Ilona Marek met Adler, and Marek said so."
    found = read(text, [("Ilona Marek", "person"), ("Marek", "person"), ("Adler", "person")])
    assert said(found["Ilona Marek"], text) == ["Ilona Marek", "Marek"]


def test_a_name_the_reader_missed_is_found_where_it_stands_again():
    text = "On Monday Olena Marchuk left. Reporters asked Marchuk why."
    assert said(read(text, [("Olena Marchuk", "person")])["Olena Marchuk"], text) == ["Olena Marchuk", "Marchuk"]


def test_pieces_of_one_name_are_put_together():
    text = "In May Park Chan-ho left for Nagorno-Karabakh."
    found = read(text, [("Park Chan", "person"), ("Nagorno", "place"), ("Karabakh", "place")])
    assert {"Park Chan-ho", "Nagorno-Karabakh"} <= set(found)


def test_a_pronoun_goes_to_the_person_of_its_gender():
    text = "Mrs Adler met Mr Brandt. She said he was late."
    found = read(text, [("Mrs Adler", "person"), ("Mr Brandt", "person")], subjects=("Adler", "She", "he"))
    assert said(found["Adler"], text, "pronoun") == ["She"]
    assert said(found["Brandt"], text, "pronoun") == ["he"]


def test_a_pronoun_that_fits_two_people_alike_goes_to_neither():
    text = "Kovan and Rilke left. He said so."
    found = read(text, [("Kovan", "person"), ("Rilke", "person")], subjects=("Kovan", "Rilke", "He"))
    assert [said(a, text, "pronoun") for a in found.values()] == [[], []]


def test_a_definite_noun_recalls_the_last_ministry():
    text = "The Norwegian Culture Ministry met. On Monday the ministry said so."
    (actor,) = [a for a in read(text).values() if a.kind == "organisation"]
    assert said(actor, text, "nominal") == ["the ministry"]


def test_a_noun_set_beside_a_name_or_said_of_it_is_a_mention_of_it():
    text = "Olena Marchuk, an engineer, left. Marchuk was a poet."
    arcs = [("engineer", "Olena", "appos"), ("an", "engineer", "det"), ("was", "poet", "cop"), ("a", "poet", "det")]
    found = read(text, [("Olena Marchuk", "person")], arcs=[*arcs, ("Marchuk", "poet", "flat")])
    assert said(found["Olena Marchuk"], text, "nominal") == ["an engineer"]
    one = "Marchuk was a poet."
    assert said(read(one, [("Marchuk", "person")], arcs=[*arcs[2:], ("Marchuk", "poet", "nsubj")])["Marchuk"], one,
                "nominal") == ["a poet"]  # fmt: skip


def test_what_somebody_is_not_is_no_mention():
    text = "Marchuk was not a poet."
    arcs = [("was", "poet", "cop"), ("not", "poet", "advmod"), ("Marchuk", "poet", "nsubj")]
    assert said(read(text, [("Marchuk", "person")], arcs=arcs)["Marchuk"], text, "nominal") == []


def test_a_source_in_brackets_is_not_what_it_stands_beside():
    text = "Critics doubted the idea (Marchuk, 2014)."
    found = read(text, [("Marchuk", "person")], arcs=[("Marchuk", "idea", "appos")])
    assert said(found["Marchuk"], text, "nominal") == []


def test_a_definite_noun_recalls_the_name_that_holds_it():
    text = "The Sorvik Islands froze. On Monday the islands thawed."
    found = read(text, [("Sorvik Islands", "place")])
    assert said(found["Sorvik Islands"], text, "nominal") == ["the islands"]


def test_a_noun_with_more_to_it_recalls_nobody():
    text = "The Sorvik Islands froze. On Monday the islands of Torvann thawed."
    found = read(text, [("Sorvik Islands", "place"), ("Torvann", "place")])
    assert said(found["Sorvik Islands"], text, "nominal") == []


def test_i_in_a_quotation_is_whoever_says_it():
    text = "“ They asked me ,” Marchuk said. “ They left my house .”"
    article = parsed(text, [("Marchuk", "person")], subjects=("Marchuk",))
    article = replace(article, lemma=["say" if w == "said" else w for w in article.lemma])
    (actor,) = find_actors([article])
    assert said(actor, text, "pronoun") == ["me", "my"]


def test_i_and_you_in_an_interview_are_its_guest():
    text = (
        "An interview with Olena Marchuk.\nWhy did you leave?\nNobody asked me.\nWhere is your house?\n"
        "They sold my house."
    )
    found = read(text, [("Olena Marchuk", "person")])
    assert said(found["Olena Marchuk"], text, "pronoun") == ["you", "me", "your", "my"]


def test_what_is_also_known_as_something_has_two_names():
    text = "Olena Marchuk (born 1970), better known as Grey Heron, left. On Monday Grey Heron sang."
    (actor,) = read(text, [("Olena Marchuk", "person"), ("Grey Heron", "person")]).values()
    assert said(actor, text) == ["Olena Marchuk", "Grey Heron", "Grey Heron"]


def test_a_shared_family_name_means_the_main_person():
    far = " Nobody knew why." * 50
    text = f"Olena Marchuk left. Olena Marchuk sang.{far} They met Taras Marchuk.{far} Reporters asked Marchuk why."
    found = read(text, [("Olena Marchuk", "person"), ("Taras Marchuk", "person"), ("Marchuk", "person")])
    assert said(found["Olena Marchuk"], text)[-1] == "Marchuk"
    assert said(found["Taras Marchuk"], text) == ["Taras Marchuk"]


def test_a_club_without_its_town_is_the_club():
    text = "They met Bergen Rovers. Later Rovers left."
    found = read(text, [("Bergen Rovers", "organisation"), ("Rovers", "organisation")])
    assert said(found["Bergen Rovers"], text) == ["Bergen Rovers", "Rovers"]


def test_a_family_name_that_is_also_a_city_stays_a_person():
    text = "Reporters met Valeria Paris. Later Paris left."
    found = read(text, [("Valeria Paris", "person"), ("Paris", "person")])
    assert said(found["Valeria Paris"], text) == ["Valeria Paris", "Paris"]


def test_weekdays_months_and_adjectives_are_no_actors():
    text = "On Monday in July Norwegian fishermen left."
    assert read(text, [("Monday", "other"), ("July", "other"), ("Norwegian", "group")]) == {}


def test_party_and_state_behind_a_name_are_no_actors():
    text = "Rep. Ada Brel, D-Mass., met Sen. Maro Tel (R-Utah) in Oslo."
    marks = [("Ada Brel", "person"), ("D-Mass", "organisation"), ("Maro Tel", "person"), ("R-Utah", "place")]
    assert set(read(text, [*marks, ("Oslo", "place")])) == {"Ada Brel", "Maro Tel", "Oslo"}


VOCABULARY = """Norway ’s Foreign Ministry of and the Oslo President Mrs Adler said - ( FSB ) he Kim Jong Un “ ” ,
police U.N. U.S. #FreeAll"""
WORDS = st.sampled_from(VOCABULARY.split())


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=25), st.data())
def test_any_text_gives_spans_inside_it_and_the_same_actors_twice(sentence, data):
    text = " ".join(sentence)
    chosen = data.draw(st.lists(st.sampled_from(sentence), max_size=4))
    article = parsed(text, [(w, "person") for w in chosen])
    first, again = list(find_actors([article])), list(find_actors([article]))
    assert first == again
    assert len({a.id for a in first}) == len(first)
    for actor in first:
        for start, stop in zip(actor.mention_start, actor.mention_stop, strict=True):
            assert text[start:stop] == text[start:stop].strip() != ""


def test_two_places_that_the_tables_know_are_two_however_alike_their_names():
    text = "The envoy left Pyongyang on Sunday. The games open in Pyeongchang."
    assert {"Pyongyang", "Pyeongchang"} <= read(text, [("Pyongyang", "place"), ("Pyeongchang", "place")]).keys()
    text = "The envoy left Yekaterinburg on Sunday. The games open in Yekaterinberg."
    assert len(read(text, [("Yekaterinburg", "place"), ("Yekaterinberg", "place")])) == 1


def test_a_name_in_the_dateline_only_says_where_the_report_was_written():
    for text, stands in (("VELM (ANA) — The fair of Velm is old.", [True, False]), ("Velm held a fair.", [False])):
        article = parsed(text)
        scene = Scene(Surface(article), [])
        names = [n for n, lemma in enumerate(article.lemma) if lemma == "velm"]
        assert [scene.stands_in_dateline(Seen(n, n + 1, 0, False, "name")) for n in names] == stands


def test_a_mediums_name_is_no_short_form_of_a_first_name():
    text = (
        "Lawyers for Ada Brel demand that Hillary Roe retract it. Roe spoke too soon, according to The Hill, on Friday."
    )
    [roe] = [a for a in read_text(text)[LocalActor] if a.name == "Hillary Roe"]
    assert "Hill" not in {text[a:b] for a, b in zip(roe.mention_start, roe.mention_stop, strict=True)}
