"""Words and signs of numbers: counts, scales, vague plurals, fractions, currencies."""

SMALL = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12,
}  # fmt: skip
# What a reader may take a round plural for. The bounds are wide on purpose: "hundreds" is not a count.
VAGUE = {
    "dozens": (20, 99), "scores": (40, 199), "hundreds": (200, 999), "thousands": (2e3, 9999),
    "tens of thousands": (2e4, 99999), "hundreds of thousands": (2e5, 999999), "millions": (2e6, 999e6),
    "tens of millions": (2e7, 99e6), "billions": (2e9, 999e9), "several": (3, 9), "multiple": (2, 99), "a few": (2, 9),
    "a handful": (3, 9), "a handful of": (3, 9), "a few dozen": (20, 99), "several dozen": (30, 99),
    "a few hundred": (200, 999), "several hundred": (300, 999), "a few thousand": (2e3, 9999),
    "several thousand": (3e3, 9999), "several million": (3e6, 9e6), "a few million": (2e6, 9e6),
    "a number of": (2, 99),
}  # fmt: skip
ABOUT = {"a dozen": 12, "half a dozen": 6, "two dozen": 24, "three dozen": 36, "four dozen": 48, "a couple of": 2, "a couple": 2}  # fmt: skip # noqa: E501
PAIRS = {"a pair of": 2, "a pair": 2}
FRACTIONS = {
    "half": 1 / 2, "a half": 1 / 2, "one half": 1 / 2, "a third": 1 / 3, "one third": 1 / 3, "two thirds": 2 / 3,
    "a quarter": 1 / 4, "one quarter": 1 / 4, "three quarters": 3 / 4, "a fifth": 1 / 5, "one fifth": 1 / 5,
    "two fifths": 2 / 5, "three fifths": 3 / 5, "four fifths": 4 / 5, "a tenth": 1 / 10, "one tenth": 1 / 10,
    "nine tenths": 9 / 10,
}  # fmt: skip
SYMBOLS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "HK$": "HKD", "NZ$": "NZD", "S$": "SGD",
    "R$": "BRL", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
    "₴": "UAH", "₦": "NGN", "₪": "ILS",
}  # fmt: skip
CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "usd": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "pounds sterling": "GBP", "gbp": "GBP", "ruble": "RUB", "rubles": "RUB", "roubles": "RUB", "rouble": "RUB",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupees": "INR", "rupee": "INR", "naira": "NGN", "lira": "TRY",
    "liras": "TRY", "pesos": "MXN", "peso": "MXN", "won": "KRW", "rand": "ZAR", "francs": "CHF", "swiss francs": "CHF",
    "shekels": "ILS", "hryvnia": "UAH", "hryvnias": "UAH", "reais": "BRL", "baht": "THB", "rupiah": "IDR",
    "ringgit": "MYR", "dirhams": "AED", "riyals": "SAR", "kronor": "SEK", "kroner": "NOK", "zloty": "PLN",
    "zlotys": "PLN", "forints": "HUF", "manat": "AZN", "tenge": "KZT", "taka": "BDT", "shillings": "KES",
    "crowns": "CZK", "cents": "USD:cents",
}  # fmt: skip
