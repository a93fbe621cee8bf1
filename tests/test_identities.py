"""Which actors of several articles are one."""

import random
from dataclasses import replace

from rashomon.records import Article, LocalActor, Ruling, content_id
from rashomon.stages.group.identities import resolve_actors


def article(name):
    return Article(
        article_id=name, uri=name, outlet=None, title=None, published=None, published_by="unknown", text="", story=None
    )


def local(where, *names, kind="person", country="", roles=(), times=1):
    return LocalActor(
        article_id=where,
        id=content_id(where, *names),
        name=names[0],
        kind=kind,
        country=country,
        names=list(names),
        roles=list(roles),
        mention_start=list(range(times)),
        mention_stop=list(range(1, times + 1)),
        mention_form=["name"] * times,
    )


def resolve(*actors):
    return list(resolve_actors([article(a) for a in sorted({x.article_id for x in actors})], actors))


def together(*actors):
    return len(resolve(*actors)) == 1


def test_two_spellings_of_one_name_are_one_person_and_the_reason_says_so():
    (actor,) = resolve(local("a", "Sergey Markelov"), local("b", "Sergei Markelov"))
    assert actor.reasons == ["Sergey Markelov and Sergei Markelov: another spelling"]
    assert set(actor.names) == {"Sergey Markelov", "Sergei Markelov"}


def test_a_bare_family_name_finds_its_only_bearer():
    assert together(local("a", "Olena Marchuk"), local("b", "Marchuk"))


def test_a_bare_family_name_with_two_bearers_stays_alone():
    assert len(resolve(local("a", "Olena Marchuk"), local("b", "Ivan Marchuk"), local("c", "Marchuk"))) == 3


def test_a_bare_family_name_goes_to_the_bearer_named_far_more_often():
    often, seldom = local("a", "Olena Marchuk", times=9), local("b", "Ivan Marchuk")
    found = resolve(often, seldom, local("c", "Marchuk"))
    assert next(a.name for a in found if len(a.members) == 2) == "Olena Marchuk"


def test_names_that_one_article_tells_apart_are_two():
    assert not together(local("a", "Marina Volk"), local("a", "Karina Volk"))


def test_a_family_name_that_an_article_keeps_from_its_bearer_goes_to_another_one():
    apart = [local("a", "Marek"), local("a", "Ilona Marek")]
    assert not together(*apart)
    found = resolve(*apart, local("b", "Jonas Marek"))
    assert sorted(sorted(actor.names) for actor in found) == [["Ilona Marek"], ["Jonas Marek", "Marek"]]


def test_other_first_names_forbid_a_merge_through_a_third_name():
    found = resolve(local("a", "Tarek Haddad"), local("b", "T. Haddad"), local("c", "Toufik Haddad"))
    assert {"Tarek Haddad", "Toufik Haddad"} <= {a.name for a in found}


def test_the_names_of_one_ministry_meet_across_articles():
    named = ("Norway’s Culture Ministry", "Ministry of Culture of Norway", "Norwegian Culture Ministry")
    actors = [local(str(n), name, kind="organisation", country="NO") for n, name in enumerate(named)]
    bare = local("9", "Culture Ministry", kind="organisation")
    (actor,) = resolve(*actors, bare)
    assert actor.links == ["acts for Norway"]


def test_a_ministry_without_country_stays_alone_between_two_countries():
    norway = local("a", "Norwegian Foreign Ministry", kind="organisation", country="NO")
    sweden = local("b", "Swedish Foreign Ministry", kind="organisation", country="SE")
    assert len(resolve(norway, sweden, local("c", "Foreign Ministry", kind="organisation"))) == 3


def test_a_country_has_one_actor_for_all_its_names_and_its_usual_name():
    (actor,) = resolve(local("a", "DPRK", kind="country", country="KP"), local("b", "North Korea", kind="country"))
    assert actor.name == "North Korea"


def test_neighbours_in_spelling_among_known_countries_are_two():
    niger, nigeria = (local(n, n, kind="country", country=c) for n, c in (("Niger", "NE"), ("Nigeria", "NG")))
    assert len(resolve(niger, nigeria)) == 2


def test_an_acronym_joins_its_words_unless_it_has_words_of_its_own():
    league = local("a", "Deep Sea Rescue League", kind="organisation")
    assert together(league, local("b", "DSRL", kind="organisation"))
    assert not together(league, local("b", "DSRL", "Danube Ship Repair Limited", kind="organisation"))


def test_a_misspelt_town_is_the_town_and_keeps_its_real_name_and_point():
    (actor,) = resolve(local("a", "Chelyabinsk", kind="place"), local("b", "Chelybinsk", kind="place", times=3))
    assert (actor.name, actor.country) == ("Chelyabinsk", "RU")
    assert 54 < actor.lat < 56


def test_the_story_decides_which_town_is_meant():
    country = local("a", "Costa Rica", kind="country", country="CR")
    found = resolve(country, local("a", "San Jose", kind="place"))
    assert next(a for a in found if a.kind == "place").country == "CR"


def test_a_capital_acts_for_its_country_and_is_not_the_country():
    found = resolve(local("a", "Oslo", kind="place", country="NO"), local("a", "Norway", kind="country", country="NO"))
    assert {a.kind: a.links for a in found} == {"place": ["acts for Norway"], "country": []}


def test_a_person_and_a_body_of_one_name_are_two():
    assert not together(local("a", "Anna Lindqvist"), local("b", "Anna Lindqvist Foundation", kind="organisation"))


def test_every_local_actor_has_one_owner_whatever_the_order():
    rows = [
        local("a", "Olena Marchuk"),
        local("b", "Marchuk"),
        local("c", "Olena Marchuck"),
        local("a", "Oslo", kind="place"),
        local("b", "Norway", kind="country", country="NO"),
        local("c", "Norwegian police", kind="organisation", country="NO"),
        local("d", "police", kind="organisation"),
    ]
    first = resolve(*rows)
    assert sorted(m for a in first for m in a.members) == sorted(r.id for r in rows)
    for seed in range(5):
        shuffled = random.Random(seed).sample(rows, len(rows))
        assert resolve(*shuffled) == first


def test_no_article_gives_no_actor():
    assert list(resolve_actors([], [])) == []


def test_a_town_with_a_capitals_name_is_in_the_country_where_the_map_has_it():
    text = "Flames rose over Tripoli in northern Lebanon. Lebanon sent firemen from Beirut to Tripoli."
    where = replace(article("a"), text=text)
    capital = replace(local("a", "Tripoli", kind="place", country="LY"), mention_start=[17], mention_stop=[24])
    state = replace(local("a", "Lebanon", kind="country", country="LB"), mention_start=[37], mention_stop=[44])
    (found,) = [a for a in resolve_actors([where], [capital, state]) if a.name == "Tripoli"]
    assert (found.country, found.links) == ("LB", [])


def test_a_town_of_which_one_report_says_where_it_lies_is_there():
    def named(name, text):
        start = text.index("Hamilton")
        there = replace(local(name, "Hamilton", kind="place"), mention_start=[start], mention_stop=[start + 8])
        return replace(article(name), text=text), there

    told = [named("a", "Four were shot in a Hamilton bar."), named("b", "Hamilton police came to the bar.")]
    told += [named("c", "HAMILTON -- In Hamilton, Ohio, a man was charged on Monday.")]
    ohio = replace(local("c", "Ohio", kind="place"), mention_start=[25], mention_stop=[29])
    told[2] = (told[2][0], replace(told[2][1], mention_start=[15], mention_stop=[23]))
    found = resolve_actors([article for article, _ in told], [*(there for _, there in told), ohio])
    assert next(a.country for a in found if a.name == "Hamilton") == "US"


def test_a_place_of_a_dateline_is_not_named_in_capitals():
    (found,) = resolve(local("a", "TORVIK", kind="place"))
    assert found.name == "Torvik"
    (found,) = resolve(local("a", "USA", kind="place"))
    assert found.name == "USA"


def test_letters_and_a_common_word_are_no_fuller_name_than_the_letters():
    once, often = local("a", "NRTU state", kind="organisation"), local("b", "NRTU", kind="organisation", times=3)
    joined = Ruling(story_id="", one="NRTU", other="NRTU state", same=True, by="Ada")
    (found,) = resolve_actors([article("a"), article("b")], [once, often], [joined])
    assert found.name == "NRTU"
