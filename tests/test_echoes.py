"""Which quotations of different articles give the same words."""

from builders import make_actor, make_article, make_local, make_quote

from rashomon.stages.weigh.echoes import find_echoes


def story(*rows):
    """Articles with one quotation each, from (words, speaker); equal speakers are one actor."""
    articles, quotes, locals_of = [], [], {}
    for number, (words, speaker) in enumerate(rows):
        article = make_article(f"{speaker} told the meeting: “{words}”", outlet=f"Outlet {number}")
        actor = make_local(article, speaker)
        locals_of.setdefault(speaker, []).append(actor)
        articles.append(article)
        quotes.append(make_quote(article, words, actor))
    return articles, quotes, [make_actor(*members) for members in locals_of.values()]


def groups(*rows):
    articles, quotes, actors = story(*rows)
    number = {q.id: n for n, q in enumerate(quotes)}
    return [sorted(number[q] for q in echo.quotes) for echo in find_echoes(articles, quotes, actors)]


def test_the_same_words_cut_short_are_one():
    assert groups(
        ("The valves were checked on Friday and every seal was sound.", "Ilka Varn"),
        ("every seal was sound", "Ilka Varn"),
    ) == [[0, 1]]


def test_two_translations_of_one_sentence_are_one():
    assert groups(
        ("We shall go on building friendly ties with our neighbours.", "Ilka Varn"),
        ("We will continue to build friendly ties with the neighbours,", "Ilka Varn"),
    ) == [[0, 1]]


def test_two_sentences_of_one_speaker_stay_apart():
    assert (
        groups(
            ("The harvest was lost in a single night.", "Ilka Varn"),
            ("No minister has called me since the flood.", "Ilka Varn"),
        )
        == []
    )


def test_a_word_or_two_in_common_do_not_join_different_speakers():
    assert (
        groups(
            ("The flood took my house and my dogs.", "Ilka Varn"),
            ("The flood was no surprise to this office.", "Oto Brel"),
        )
        == []
    )


def test_a_quotation_credited_to_someone_else_is_still_the_same_words():
    assert groups(
        ("A tomb without a name is still a tomb.", "Ilka Varn"),
        ("a tomb without a name is still a tomb", "The Evening Post"),
    ) == [[0, 1]]


def test_quotations_of_one_article_are_no_echo():
    article = make_article("Ann said “every seal was sound” and again “every seal was sound”.")
    ann = make_local(article, "Ann")
    quotes = [make_quote(article, "every seal was sound", ann, nth=n) for n in (0, 1)]
    assert list(find_echoes([article], quotes, [make_actor(ann)])) == []


def test_the_order_of_the_input_changes_nothing():
    articles, quotes, actors = story(
        ("The valves were checked and every seal was sound.", "Ilka Varn"),
        ("every seal was sound", "Ilka Varn"),
        ("Every seal was sound,", "Ilka Varn"),
    )
    forward = list(find_echoes(articles, quotes, actors))
    assert list(find_echoes(articles[::-1], quotes[::-1], actors[::-1])) == forward


def test_a_story_without_articles_has_no_echoes():
    assert list(find_echoes([], [], [])) == []
